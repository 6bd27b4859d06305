# language: en
# published: 2025-04-16
# style: navy press release

{O1|NIGERIAN NAVY} NEWS
Immediate Release

{O2|FOB IGBOKODA} GETS NEW HELMSMAN, COUNTS HER CATCH

{R1|Navy Captain} {P1|Ayodeji Oluwatobi Akingbade} on {D1|Monday, 14 April 2025} became the {T1|Commanding Officer} of {O2|Forward Operating Base Igbokoda} in {L1|Ondo State}, one of the bases of the {O3|Western Naval Command}. The outgoing {T1|Commanding Officer}, {R1|Captain} {P2|Zubairu Mahmud Wushishi}, departs for the {O4|Naval War College Nigeria} at {L2|Calabar}.

The {X1|change-of-command parade} on the jetty was short on words. {R2|Rear Admiral} {P3|Chidozie Emeka Nwankpa}, {T2|Flag Officer Commanding} {O3|Western Naval Command}, who reviewed it, presented {P2|Wushishi} with a bell. He urged the new {T1|CO} not to "let the creeks sleep".

What {O2~|the base} did under {P2|Wushishi}, from {D2|June 2023} until {D3|this week}:
(a) {D4|4 October 2024}, {L3|Awoye}: wooden boat {X2|intercepted}, {Q1|45,000 litres} of suspected stolen crude on board, {Q2|five} suspects handed to the {O5|Economic and Financial Crimes Commission};
(b) {D5|27 January 2025}, {L4|Abereke}: {X3|gun battle} with sea pirates who had {X4|robbed} a ferry the {D9|day before}, {Q3|two} pirates killed, {Q4|one rating} wounded, {Q5|three 75-horsepower outboard engines} {X3|captured};
(c) {D6|8 April 2025}: with the {O6|Nigeria Security and Civil Defence Corps} ({O6|NSCDC}), {X5|raid} on a boatyard, {Q6|150 sacks} of Thai rice {X5|removed}.

It is not correct that gunboats of the base were hired out to an oil firm; the {O7|Naval Provost}, which looked into it, closed the file in {D7|February}.

{P1|Akingbade}, formerly {T3|Executive Officer} of {O8|NNS KADA}, intends to resume {X6|night patrols} with the {O9|Benin Navy} in {D8|May}.

{P4|Doubara Ekio-Wari}
{R3|Lieutenant Commander}
{T4|Base Information Officer}
---
rank P1 R1
rank P2 R1
rank P3 R2
rank P4 R3
title P1 T1
title P1 T3
title P2 T1
title P3 T2
title P4 T4
post P1 O2 T1 start=2025-04-14 status=current
post P1 O8 T3 status=former
post P2 O2 T1 start=2023-06 end=2025-04-14 status=former
post P2 O4 status=future
post P3 O3 T2 status=current
post P4 O2 T4 status=current
part_of O2 O3
based O2 L1
based O4 L2
kind X1 handover
on X1 2025-04-14
took_part P1 X1 role=participant
took_part P2 X1 role=participant
took_part P3 X1 role=official
took_part O2 X1 role=participant
kind X2 seizure
on X2 2024-10-04
at X2 L3
arrests X2 5
seized X2 "suspected stolen crude" 45000 litres
took_part O2 X2 role=organiser
took_part O5 X2 role=beneficiary
kind X3 clash
on X3 2025-01-27
at X3 L4
killed X3 2
wounded X3 1
seized X3 "outboard engines" 3 engines
took_part O2 X3 role=organiser
kind X4 crime
on X4 2025-01-26
kind X5 raid
on X5 2025-04-08
seized X5 "Thai rice" 150 sacks
took_part O2 X5 role=organiser
took_part O6 X5 role=organiser
partner O2 O6 kind=joint_operation status=current
partner O2 O5 kind=cooperation status=current
kind X6 patrol
on X6 2025-05
took_part O2 X6 role=organiser
took_part O9 X6 role=participant
assert X6 planned
partner O2 O9 kind=joint_operation status=planned
distinct P1 P2
distinct O2 O3
not_person "Igbokoda" "Awoye" "Abereke"
