# language: en
# published: 2023-11-30
# style: explainer

Six things to know about the dispute over {L1|Edward Binyah Kesselly Barracks}

What is it about? A fence. On {D1|19 November} soldiers {X1|pulled down} market stalls along the barracks, on the {L2|Roberts Highway}; {Q1|eleven} traders and {Q2|two} soldiers were hurt.

Who ordered it? The {O1|Armed Forces of Liberia} ({O1|AFL}) says {R1|Lieutenant Colonel} {P1|Emmanuel Kpadeh Sumo}, who has been at the head of the {O2|23rd Infantry Brigade}'s {O3|1st Battalion} since {D2|April}, acted "on a standing instruction". {P1|Sumo} hasn't talked. His superior, {R2|Colonel} {P2|Comfort Tenneh Zayzay}, {O2~|the brigade}'s {T1|executive officer}, was abroad, at a {X2|seminar} of the {O4|African Union} in {L3|Addis Ababa} from {D3|13} to {D4|24 November}.

Is it true that a trader died? No, whatever the radio said. Dr. ({R3|Major}) {P3|Zinnah Varney}, who runs the {O5|14 Military Hospital}, showed the registers.

And the police? The {O6|Liberia National Police}'s {O7|Zone Four} says that it was told nothing in advance. A year before, on {D5|2 November 2022}, the two bodies had {X3|cleared} the same stretch together, politely, and {X3|found} {Q3|thirty bags} of marijuana and {Q4|four pistols}. {T2|Zone commander} {P4|Varney Kiazolu} wants that method back.

Isn't {P4|Kiazolu} the {T3|deputy minister}? That is {P5|Kiatamba Kiazolu}, of the {O8|Ministry of National Defense}, formerly {P4|Varney Kiazolu}'s teacher, never a policeman. It's {P5~|the deputy minister} who will chair a {X4|conference} with the market women, due on {D6|6 December} at {L4|Paynesville}'s town hall. The {O9|Economic Community of West African States} has been asked to mediate and hasn't answered.

What about the barracks' name? It honours an officer who is long dead. The fence honours no one.
---
rank P1 R1
rank P2 R2
rank P3 R3
title P2 T1
title P4 T2
title P5 T3
post P1 O3 start=2023-04 status=current
post P2 O2 T1 status=current
post P3 O5 status=current
post P4 O7 T2 status=current
post P5 O8 T3 status=current
reports_to P1 P2
part_of O3 O2
part_of O7 O6
kind X1 destruction
on X1 2023-11-19
at X1 L1
at X1 L2
wounded X1 13
took_part O3 X1 role=organiser
kind X2 meeting
on X2 2023-11-13/2023-11-24
at X2 L3
took_part O4 X2 role=organiser
took_part P2 X2 role=participant
kind X3 operation
on X3 2022-11-02
at X3 L2
seized X3 marijuana 30 bags
seized X3 pistols 4 pistols
took_part O1 X3 role=organiser
took_part O6 X3 role=organiser
partner O1 O6 kind=joint_operation status=ended
kind X4 meeting
on X4 2023-12-06
at X4 L4
took_part P5 X4 role=official
assert X4 planned
within L1 L2
distinct P4 P5
distinct P3 P4
not_person "Edward Binyah Kesselly Barracks" "Edward Binyah Kesselly"
not_person "Roberts Highway"
