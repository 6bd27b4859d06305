# language: en
# published: 2024-12-04
# style: Nigerian tabloid, crime desk

{Q2|Four cops} killed as gunmen {X1|hit} {L1|Ihiala} checkpoint; {T1|CP} {X2|visits} scene

*Police: We gunned down {Q1|seven}

From Our Correspondent, {L2|Awka}

Gunmen suspected to be members of the {O1|Eastern Security Network} ({O1|ESN}) on {D1|Monday} {X1|attacked} a police checkpoint at {L3|Isseke junction}, {L1|Ihiala}, {L4|Anambra State}, killing {Q2|four policemen} attached to {O2|54 Police Mobile Force Squadron}.

The {T1|Commissioner of Police} ({T1|CP}), {P1|Salamatu Obadiah Gwani}, {X2|visited} the place {D2|yesterday} with the {T2|Squadron Commander}, {R1|Superintendent of Police} ({R1|SP}) {P2|Tochukwu Ikenga}, to whom the slain men answered. She said operatives of the {O3|Anti-Kidnapping Unit} of the {O4|Anambra State Police Command}, with troops of {O5|302 Artillery Regiment}, {X3|trailed} the hoodlums into {L5|Orsumoghu forest} on {D1|Monday} night. {Q1|Seven} of them were killed; {Q3|three AK-47 rifles} and a Lexus SUV {X3|recovered}. {R2|Chief Superintendent of Police} {P3|Nelson Dafe Omoregie}, who heads the {O3|Anti-Kidnapping Unit}, led the {X3|pursuit}, she said.

It was the second {X4|attack} in ten days. On {D3|November 24}, hoodlums had {X4|burnt} the {L6|Ukpor} divisional headquarters. An inspector lost his life.

It was learnt that {R1|SP} {P2|Ikenga} was appointed only on {D4|November 18}, after his predecessor, {R1|SP} {P4|Godwin Ita Essien}, was {X5|arrested} by the {O6|Force Intelligence Department} over the alleged {X6|sale} of {Q4|500 rounds} of ammunition. {P4|Essien} denies it. {P1~|The commissioner}, asked about {P4~|him}, said: "Ask {L7|Abuja}."

Meanwhile {Q5|two patrol vans} were {X7|presented} to {O4~|the command} on {D2|Tuesday} by the {O7|Anambra State Government}. {P2|Ikenga} received the keys of one for {O2~|his squadron}.
---
rank P2 R1
rank P3 R2
rank P4 R1
title P1 T1
title P2 T2
title P4 T2
post P1 O4 T1 status=current
post P2 O2 T2 start=2024-11-18 status=current
post P3 O3 status=current
post P4 O2 T2 end=2024-11-18 status=former
commands P3 X3
part_of O3 O4
partner O3 O5 kind=joint_operation status=current
partner O7 O4 kind=equipment status=current
within L3 L1
within L1 L4
kind X1 attack
on X1 2024-12-02
at X1 L3
at X1 L1
took_part O1 X1 role=organiser
took_part O2 X1 role=target
killed X1 4
kind X2 visit
on X2 2024-12-03
at X2 L3
took_part P1 X2 role=official
took_part P2 X2 role=participant
kind X3 operation
on X3 2024-12-02
at X3 L5
took_part O3 X3 role=organiser
took_part O5 X3 role=participant
took_part O1 X3 role=opponent
killed X3 7
seized X3 "AK-47 rifles" 3 rifles
seized X3 SUV 1 SUV
kind X4 attack
on X4 2024-11-24
at X4 L6
killed X4 1
kind X5 arrest
took_part O6 X5 role=organiser
took_part P4 X5 role=target
arrests X5 1
kind X6 crime
assert X6 alleged
took_part P4 X6 role=participant
kind X7 delivery
on X7 2024-12-03
took_part P2 X7 role=participant
took_part O7 X7 role=organiser
took_part O4 X7 role=beneficiary
took_part O2 X7 role=beneficiary
distinct P2 P3
distinct P2 P4
distinct O2 O3
not_person "Isseke" "Ihiala" "Ukpor" "Orsumoghu forest"
