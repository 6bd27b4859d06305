# language: en
# published: 2022-11-25
# style: provincial newspaper

At {L1|Moa Barracks} the drums said goodbye

{L2|DARU} – When {R1|Colonel} {P1|Bockarie Momoh Ngevao} arrived at {L1|Moa Barracks} in {D1|March 2020}, the roof of the armoury leaked and the nearest good road ended at {L3|Pendembu}. {D2|Wednesday}'s {X1|handing-over}, under a new roof, had something of a family feast. The {T1|Commander} of {O1|3 Infantry Brigade} gave the flag to {R2|Lt. Col.} {P2|Francess Yatta Kpaka}, who until {D3|last month} instructed at the {O2|Horton Academy}.

She is from {L4|Njala Komboya}, so speeches slipped from Krio into Mende and back. {P2~|The new commander} told the ranks: "I have come to listen before I shout." Her {T2|second-in-command}, {R3|Major} {P3|Alhassan Bai Koroma}, stays on; he served {P1|Ngevao} too.

Presiding, the {T3|Joint Force Commander} of the {O5|Republic of Sierra Leone Armed Forces} ({O5|RSLAF}), {R4|Major General} {P4|Sahr Tamba Fillie-Yambasu}, recalled what {O3|4 Battalion}, one of the units of {O1~|the brigade}, did in the dry season. On {D4|9 February}, at {L5|Baiwalla}, it had {X2|surprised} a party of illegal loggers; {Q1|seven} were {X2|held} and {Q2|220 planks} {X2|taken}. In {D5|April}, side by side with the {O4|National Protected Area Authority}, it had {X3|patrolled} the {L6|Gola Rainforest} for nine days without losing a man.

Not everyone clapped. A youth leader, Kpana Lahai, says soldiers {X4|flogged} two miners at {L7|Mobai} in {D6|July}. {P1|Ngevao} answers that the matter was looked into and that "no cane was ever lifted".

The {O5|RSLAF}, to which {O1~|the brigade} belongs, is sending him to the {O6|Ministry of Defence} in {L8|Freetown} as {T4|Director of Infrastructure}. {P4|Fillie-Yambasu} laughed that the roofs of {L8|Freetown} leak as well.
---
rank P1 R1
rank P2 R2
rank P3 R3
rank P4 R4
title P1 T1
title P1 T4
title P2 T1
title P3 T2
title P4 T3
post P1 O1 T1 start=2020-03 end=2022-11-23 status=former
post P1 O6 T4 status=future
post P2 O1 T1 start=2022-11-23 status=current
post P2 O2 end=2022-10 status=former
post P3 O1 T2 status=current
post P4 O5 T3 status=current
reports_to P3 P1
reports_to P3 P2
part_of O3 O1
part_of O1 O5
based O1 L1
based O6 L8
within L1 L2
kind X1 handover
on X1 2022-11-23
at X1 L1
at X1 L2
took_part P1 X1 role=participant
took_part P2 X1 role=participant
took_part P4 X1 role=official
took_part O1 X1 role=participant
kind X2 arrest
on X2 2022-02-09
at X2 L5
arrests X2 7
seized X2 planks 220 planks
took_part O3 X2 role=organiser
kind X3 patrol
on X3 2022-04
at X3 L6
took_part O3 X3 role=organiser
took_part O4 X3 role=organiser
partner O3 O4 kind=joint_operation status=current
kind X4 crime
on X4 2022-07
at X4 L7
assert X4 denied
distinct P1 P2
distinct O1 O3
not_person "Kpana Lahai"
not_person "Moa Barracks" "Horton Academy" "Horton" "Njala Komboya" "Baiwalla"
