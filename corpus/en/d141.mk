# language: en
# published: 2024-09-10
# style: wire

{O1|Malian army} says {Q1|six soldiers}, {Q2|27 gunmen} killed in {X1|attack} on {L1|Ansongo} base

{L2|BAMAKO}, {D1|Sept 10} - {Q1|Six Malian soldiers} and {Q2|27 assailants} were killed when gunmen on motorcycles {X1|attacked} a military base at {L1|Ansongo}, in the {L3|Gao region}, early on {D2|Sunday}, the {O1|Malian Army} said on {D3|Monday}.

{Q3|Fourteen soldiers} were wounded in the {X1|assault}, which lasted about two hours, according to the statement. The base is held by the {O2|22nd Commando Battalion}.

{R1|Lieutenant Colonel} {P1|Sadio Mamby Dagnoko}, the {T1|battalion commander}, said {O2~|his men} had pushed the attackers back before aircraft arrived from {L4|Gao}. A drone of the {O3|Malian Air Force} then {X2|struck} a group of fighters near {L5|Tassiga} at midday, killing {Q4|nine}, the {O1~|army} said. The figures could not be checked independently.

The {O4|Islamic State Sahel Province} ({O4|ISSP}) claimed the {X1|attack} through its news outlet and put the number of soldiers killed at {Q5|31}.

The {D4|next morning} troops of the {O5|Gao Tactical Group}, commanded by {R2|Colonel} {P2|Bréhima Issa Samaké}, {X3|searched} the villages of {L5|Tassiga} and {L6|Seyna} together with fighters of the pro-government {O6|Imghad Tuareg Self-Defence Group} ({O6|GATIA}). {Q6|Five suspects} were {X3|held}; {Q7|18 motorcycles} and a mortar were {X3|recovered}.

{P1|Dagnoko} answers to {P2|Samaké}, whose {O5~|group} comes under {O7|Military Region No. 1}. It was the second {X1|raid} on {L1|Ansongo} {D5|this year}: on {D6|19 February} {Q8|three national guards} died when a checkpoint of the {O8|National Guard} at the town's southern exit was {X4|fired on}.
---
rank P1 R1
rank P2 R2
title P1 T1
post P1 O2 T1 status=current
post P2 O5 status=current
reports_to P1 P2
commands P2 X3
part_of O5 O7
partner O5 O6 kind=joint_operation status=current
within L1 L3
based O2 L1
kind X1 attack
on X1 2024-09-08
at X1 L1
took_part O4 X1 role=organiser
took_part O1 X1 role=target
took_part O2 X1 role=target
killed X1 6
killed X1 27
wounded X1 14
kind X2 strike
on X2 2024-09-08
at X2 L5
took_part O3 X2 role=organiser
killed X2 9
kind X3 operation
on X3 2024-09-09
at X3 L5
at X3 L6
took_part O5 X3 role=organiser
took_part O6 X3 role=participant
arrests X3 5
seized X3 motorcycles 18 motorcycles
seized X3 mortar 1 mortar
kind X4 attack
on X4 2024-02-19
at X4 L1
took_part O8 X4 role=target
killed X4 3
distinct P1 P2
distinct O2 O5
distinct O4 O6
not_person "Tassiga" "Seyna" "Ansongo"
