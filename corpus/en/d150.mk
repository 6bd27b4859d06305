# language: en
# published: 2024-08-02
# style: Defence Headquarters weekly statement

TROOPS NEUTRALISE {Q1|71 TERRORISTS}, {X1|RESCUE} {Q2|58 HOSTAGES} IN ONE WEEK – {O1|DHQ}

The {O1|Defence Headquarters} ({O1|DHQ}) wishes to inform the public that between {D1|25 July} and {D2|1 August 2024} troops in all theatres neutralised {Q1|71 terrorists}, {X1|arrested} {Q3|104 suspects} and {X1|rescued} {Q2|58 kidnapped hostages}. This was made known by the {T1|Director, Defence Media Operations}, {R1|Major General} {P1|Augustine Bamgbala}, at a briefing in {L1|Abuja}.

In the {L11|North East}, troops of the {O2|Joint Task Force Operation HADIN KAI} came under {X2|attack} at {L2|Gajiram}, {L3|Borno State}, on {D3|27 July}. {Q4|Eighteen terrorists} of {O3|ISWAP} were neutralised while {Q5|two soldiers} and {Q6|one member} of the {O4|Civilian Joint Task Force} ({O4|CJTF}), fighting beside them, paid the supreme price. The {T2|Theatre Commander}, {R1|Major General} {P2|Ishaku Dogonyaro Bulus}, has since {X3|visited} the wounded at {L4|Maiduguri} on {D4|29 July}. On {D5|30 July} the {O5|Air Component} of {O2|Operation HADIN KAI} {X4|bombed} a logistics base at {L5|Arina Woje}; the damage is being assessed.

In the {L12|North West}, {O6|1 Division} {X5|stormed} the hideout of a bandit leader at {L6|Kidandan}, {L7|Kaduna State}, on {D6|28 July}. {Q7|Twenty-three hostages} were {X5|freed}, {Q8|six bandits} neutralised and {Q9|11 AK-47 rifles} {X5|recovered}. The {T3|General Officer Commanding}, {R1|Major General} {P3|Lekan Oseni}, who directed the {X5|raid}, answers to the {O7|Army Headquarters}.

In the {L13|South South}, {O8|Operation DELTA SAFE}, in concert with the {O9|Nigeria Security and Civil Defence Corps}, {X6|destroyed} 34 illegal refining sites in {L8|Rivers} and {L9|Bayelsa} States between {D7|26 and 31 July}. {Q11|640,000 litres} of stolen crude were {X6|recovered} and {Q12|nine vandals} {X6|arrested}.

The {O1|DHQ} denies the reported {X7|loss} of an aircraft near {L10|Bama} on {D3|27 July}.
---
rank P1 R1
rank P2 R1
rank P3 R1
title P1 T1
title P2 T2
title P3 T3
post P1 O1 T1 status=current
post P2 O2 T2 status=current
post P3 O6 T3 status=current
part_of O5 O2
part_of O6 O7
commands P3 X5
partner O4 O2 kind=joint_operation status=current
partner O8 O9 kind=joint_operation status=current
within L2 L3
within L6 L7
kind X1 operation
on X1 2024-07-25/2024-08-01
killed X1 71
arrests X1 104
freed X1 58
kind X2 attack
on X2 2024-07-27
at X2 L2
took_part O3 X2 role=organiser
took_part O2 X2 role=target
took_part O4 X2 role=target
killed X2 18
killed X2 3
kind X3 visit
on X3 2024-07-29
at X3 L4
took_part P2 X3 role=official
kind X4 strike
on X4 2024-07-30
at X4 L5
took_part O5 X4 role=organiser
kind X5 raid
on X5 2024-07-28
at X5 L6
took_part O6 X5 role=organiser
killed X5 6
freed X5 23
seized X5 "AK-47 rifles" 11 rifles
kind X6 destruction
on X6 2024-07-26/2024-07-31
at X6 L8
at X6 L9
took_part O8 X6 role=organiser
took_part O9 X6 role=participant
arrests X6 9
seized X6 crude 640000 litres
kind X7 other
on X7 2024-07-27
at X7 L10
assert X7 denied
distinct P2 P3
distinct O2 O4
not_person "Arina Woje" "Gajiram" "Kidandan"
