# language: en
# published: 2022-04-29
# style: court-martial report

{L1|Ibadan} {O1|court martial} hears of missing diesel

From our judicial desk

The {O1|General Court Martial} sitting at {L2|Agodi Cantonment}, {L1|Ibadan}, resumed {D1|yesterday} the {X1|trial} of a quartermaster of the {O2|2 Division Garrison} over {Q1|33,000 litres} of automotive gas oil. Staff Sergeant Innocent Ogaga Ovie denies all counts.

First to enter the box was {R1|Major} {P1|Olayinka Temidire Fagbemi}, {T1|Deputy Assistant Provost Marshal} of the {O3|Nigerian Army Corps of Military Police}. {P1|Fagbemi} told the panel, presided over by {R2|Brig-Gen} {P2|Ishaya Dauda Kwarra}, that on {D2|14 November 2021} {P1~|she} and {Q3|three men} of {O3~|the corps} {X2|searched} a compound at {L3|Apata}. There they {X2|found} {Q2|41 drums}. The {X2|search}, she went on, followed a letter from the {O4|Department of State Services} ({O4|DSS}).

"Who told you to count the drums in the dark?" asked defence counsel.
"{R3|Colonel} {P3|Fagbemi} did, sir." Laughter; {P1~|the major} explained that {P3|Gbolahan Fagbemi}, the {T2|garrison commander} at the time, is her husband's uncle and no witness in the case. {P3~|He} retired in {D3|January}.

It was put to her that the {O4|DSS} had itself {X3|diverted} a tanker in {D4|October 2021}. She replied that she had seen no proof of it. The {T3|judge advocate}, {R4|Captain} {P4|Chiamaka Adanna Ezenwosu}, then ruled that the question would not be put again.

{P2|Kwarra}, who was {T4|Commander}, {O5|4 Brigade}, {L4|Benin}, before his present posting at {O6|Headquarters 2 Division}, of which {O2~|the garrison} is part, adjourned to {D5|Tuesday, 10 May}, when a {X4|visit} to the depot at {L5|Ojoo} is to be made.
---
rank P1 R1
rank P2 R2
rank P3 R3
rank P4 R4
title P1 T1
title P3 T2
title P4 T3
title P2 T4
post P1 O3 T1 status=current
post P2 O1 status=current
post P2 O5 T4 status=former
post P2 O6 status=current
post P3 O2 T2 status=former
post P4 O1 T3 status=current
part_of O2 O6
based O5 L4
within L2 L1
kind X1 trial
on X1 2022-04-28
at X1 L2
at X1 L1
took_part O1 X1 role=organiser
took_part P1 X1 role=participant
took_part P2 X1 role=official
took_part P4 X1 role=official
kind X2 raid
on X2 2021-11-14
at X2 L3
seized X2 "automotive gas oil" 41 drums
took_part O3 X2 role=organiser
took_part P1 X2 role=participant
partner O4 O3 kind=information status=current
kind X3 crime
on X3 2021-10
took_part O4 X3 role=organiser
assert X3 alleged
kind X4 visit
on X4 2022-05-10
at X4 L5
took_part O1 X4 role=organiser
assert X4 planned
distinct P1 P3
distinct O2 O5
not_person "Innocent Ogaga Ovie"
not_person "Apata" "Agodi" "Ojoo"
