# language: en
# published: 2024-07-15
# style: gazette notices

THE GAMBIA GAZETTE – EXTRAORDINARY
Published by Authority

GENERAL NOTICE No. 61
APPOINTMENTS – {O1|MINISTRY OF INTERIOR}

It is notified that, on the recommendation of the {O2|Civil Service Commission}:

1. {P1|Pa Modou Secka-Ndow}, {R1|Commissioner}, is appointed {T1|Deputy Director General} of the {O3|Gambia Immigration Department} ({O3|GID}), a department of the said {O1~|Ministry}, with effect from {D1|1st July 2024}.
2. {P2|Haddijatou Fofana-Marong}, {R2|Assistant Commissioner}, {O3|GID}, ceases on {D2|30th June 2024} to be {T2|Regional Officer} at {L1|Basse}, in the {L2|Upper River Region}, and is seconded for two years to the {O4|ECOWAS Commission}.
3. {P3|Sheriffo Darboe}, {R3|Superintendent}, is to act as {T2|Regional Officer}, {L1|Basse}.

GENERAL NOTICE No. 62
PROMOTIONS – {O5|GAMBIA ARMED FORCES}

With effect from {D3|12th July 2024}:
To be {R4|Brigadier General}: {R5|Colonel} {P4|Yankuba Bojang-Sowe}, {T3|Commander}, {O6|Gambia National Army}.
To be {R5|Colonel}: {R6|Lieutenant Colonel} {P5|Fatou Badjie-Trawally}, {T4|Commandant}, {O7|Armed Forces Training School}, {L3|Fajara Barracks}.
To be {R6|Lieutenant Colonel}: {R7|Major} {P6|Sheriffo Darboe-Saine}, {O8|Republican National Guard}.

GENERAL NOTICE No. 63
CORRIGENDUM

In Notice No. 58 of {D4|3rd June}, for "{P6|Sheriffo Darboe}" read "{P6|Sheriffo Darboe-Saine}". The officer of the {O8|Republican National Guard}, who has no connection with the {R3|Superintendent} of the same name, commanded the escort at the {X1|state burial} held at {L4|Banjul} on {D5|24th May}. The entry stating that the {O6|Gambia National Army} provided the escort is deleted.

GENERAL NOTICE No. 64
TENDER

The {O5|Gambia Armed Forces} will on {D6|9th August} {X2|auction} {Q1|14 unserviceable lorries} at {L5|Yundum Barracks}. The {O9|Gambia Public Procurement Authority} will send an observer.

{P7|Mam Yassin Jagne-Cham}
{T5|Permanent Secretary}, {O10|Personnel Management Office}
---
rank P1 R1
rank P2 R2
rank P3 R3
rank P4 R4
rank P4 R5
rank P5 R5
rank P5 R6
rank P6 R6
rank P6 R7
title P1 T1
title P2 T2
title P3 T2
title P4 T3
title P5 T4
title P7 T5
post P1 O3 T1 start=2024-07-01 status=current
post P2 O3 T2 end=2024-06-30 status=former
post P2 O4 status=current
post P3 O3 T2 status=current
post P4 O6 T3 status=current
post P5 O7 T4 status=current
post P6 O8 status=current
post P7 O10 T5 status=current
part_of O3 O1
based O7 L3
within L1 L2
kind X1 ceremony
on X1 2024-05-24
at X1 L4
took_part P6 X1 role=participant
took_part O8 X1 role=participant
kind X2 other
on X2 2024-08-09
at X2 L5
took_part O5 X2 role=organiser
took_part O9 X2 role=participant
assert X2 planned
distinct P3 P6
distinct O6 O8
not_person "Basse" "Fajara Barracks" "Yundum Barracks"
