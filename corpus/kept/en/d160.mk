# language: en
# published: 2025-10-13
# style: Burkinabè online paper, English page

Fuel for the bush: {Q1|63,000 litres} {X1|seized} in {L1|Pô}, {Q2|eight} before the judge

The {O1|National Coordination for the Fight against Fraud} ({O1|CNLF}) dealt a hard blow to fuel smugglers {D1|last week}. On {D2|Tuesday} its {O2|Centre-South Mobile Brigade}, with the help of the {O3|National Police}, {X1|entered} four depots in {L1|Pô} and {X1|seized} {Q1|63,000 litres} of petrol that was to go to armed groups in the {L6|East}, says the {T1|coordinator} of the {O1|CNLF}, {R1|Customs Inspector} {P1|Yves Tégawendé Kafando}.

The men of the {O2|Mobile Brigade} did not rest there. On {D3|Thursday}, on the {L2|Léo} road, they {X2|stopped} {Q3|two tankers} of {Q4|18,000 litres} each. Their {T2|leader}, {R2|Controller} {P2|Azèta Sorgho}, was in charge on both days.

{Q2|Eight people} {X1|arrested} in {L1|Pô} were {X3|brought} before the {O4|Specialised Anti-Terrorist Pole of Ouagadougou} on {D4|Friday}. {P3|Irène Sawadogo Bélem}, the {T3|prosecutor} of the {O4~|Pole}, has {X3|charged} seven of them with financing terrorism. The eighth, a filling station owner called Noufou Compaoré, is a witness.

{P1|Kafando} did not hide that things had gone badly on {D5|22 September}, when armed men {X4|attacked} a post of {O2~|the brigade} at {L4|Dakola} and {Q5|two agents} lost their lives. Soldiers of the {O5|25th Rapid Intervention Battalion} {X5|pursued} the attackers the {D6|same day} as far as {L5|Guelwongo} and killed {Q6|five}. {R3|Major} {P4|Simon Dabiré}, the {T4|battalion commander}, has since lent {O2~|the brigade} {Q7|ten soldiers}.

The {O6|Customs Administration}, on which the {O1|CNLF} depends, will get drones from the {O7|Embassy of Türkiye} in {D7|November}.
---
rank P1 R1
rank P2 R2
rank P4 R3
title P1 T1
title P2 T2
title P3 T3
title P4 T4
post P1 O1 T1 status=current
post P2 O2 T2 status=current
post P3 O4 T3 status=current
post P4 O5 T4 status=current
commands P2 X1
commands P2 X2
part_of O2 O1
part_of O1 O6
partner O2 O3 kind=joint_operation status=current
partner O5 O2 kind=support status=current
partner O7 O6 kind=equipment status=planned
kind X1 seizure
on X1 2025-10-07
at X1 L1
took_part O2 X1 role=organiser
took_part O3 X1 role=participant
arrests X1 8
seized X1 petrol 63000 litres
kind X2 seizure
on X2 2025-10-09
at X2 L2
took_part O2 X2 role=organiser
seized X2 tankers 2 tankers
kind X3 trial
on X3 2025-10-10
took_part O4 X3 role=organiser
took_part P3 X3 role=official
kind X4 attack
on X4 2025-09-22
at X4 L4
took_part O2 X4 role=target
killed X4 2
kind X5 operation
on X5 2025-09-22
at X5 L5
took_part O5 X5 role=organiser
killed X5 5
distinct P1 P2
distinct O1 O2
not_person "Noufou Compaoré"
not_person "Guelwongo" "Dakola"
