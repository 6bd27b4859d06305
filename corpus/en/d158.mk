# language: en
# published: 2025-06-17
# style: Malian news site, translated brief items

SECURITY NEWS IN SHORT

{L1|San}. {D1|Last Thursday} {L2|Mali} and {L3|Burkina Faso} {X1|patrolled} their border together for the first time since the {D2|rains of 2024}. The {O1|33rd Territorial Company of Tominian} on one side and the {O2|18th Rapid Intervention Battalion} ({O2|BIR 18}) on the other covered {Q1|140 km} between {L5|Bénéna} and {L6|Djibasso}, under the flag of the {O3|Unified Force of the Confederation of Sahel States} ({O3|FU-CES}). {R1|Commandant} {P1|Daouda Zoumana Koïta}, of {O1~|the Malian company}, led the {X1|joint patrol}; {R2|Captain} {P2|Tasséré Wangré}, of {O2~|the Burkinabè battalion}, was his second. {Q2|Three motorcycles} without papers were {X1|taken}.

{L7|Koutiala}. {Q3|Ten pick-ups} and {Q4|two ambulances} were {X2|delivered} on {D3|Friday} by the {O4|Embassy of China} to the {O5|National Guard}. The {T1|ambassador}, {P3|Lin Weiguo}, and the {T2|Chief of Staff} of {O5~|the Guard}, {R3|Brigadier General} {P4|Tiémoko Sidi Camara}, attended the {X2|ceremony}. {R4|Lieutenant} {P5|Awa Koïta}, {T3|head} of the {O6|Koutiala Company}, one of {P4~|his} units, gave thanks in the name of the men.

{L8|Yorosso}. Bandits {X3|attacked} the customs post at {L9|Koury} in the night of {D4|14 to 15 June}. {Q5|One customs officer} was killed, {Q6|two bandits} too. The {O7|Gendarmerie Brigade of Yorosso} {X4|caught} {Q7|three others} at {L10|Kiffosso} on {D5|Monday}.

{L11|Sikasso}. {D6|Yesterday} also saw the end of a {X5|training} on the rights of detainees for {Q8|26 officers} of the {O10|National Police}, {X5|run} by the {O8|National Human Rights Commission} and paid for by the {O9|Embassy of Canada}. It had begun on {D7|Wednesday}. The {T4|regional director} of {O10~|the police}, {R5|Controller General} {P6|Mamadou Niaré dit Vieux}, handed out the certificates.

{P1~|The commandant} and {P5~|the lieutenant} share a name but are not related.
---
rank P1 R1
rank P2 R2
rank P4 R3
rank P5 R4
rank P6 R5
title P3 T1
title P4 T2
title P5 T3
title P6 T4
post P1 O1 status=current
post P2 O2 status=current
post P3 O4 T1 status=current
post P4 O5 T2 status=current
post P5 O6 T3 status=current
post P6 O10 T4 status=current
reports_to P5 P4
commands P1 X1
part_of O6 O5
partner O1 O2 kind=joint_operation status=current
partner O4 O5 kind=equipment status=current
partner O8 O10 kind=training status=current
partner O9 O8 kind=funding status=current
kind X1 patrol
on X1 2025-06-12
at X1 L5
at X1 L6
took_part O1 X1 role=organiser
took_part O2 X1 role=participant
took_part P2 X1 role=participant
took_part O3 X1 role=organiser
seized X1 motorcycles 3 motorcycles
kind X2 delivery
on X2 2025-06-13
at X2 L7
took_part O4 X2 role=organiser
took_part O5 X2 role=beneficiary
took_part P3 X2 role=official
took_part P4 X2 role=official
took_part O6 X2 role=participant
took_part P5 X2 role=participant
kind X3 attack
on X3 2025-06-14/2025-06-15
at X3 L9
killed X3 1
killed X3 2
kind X4 arrest
on X4 2025-06-16
at X4 L10
took_part O7 X4 role=organiser
arrests X4 3
kind X5 training
on X5 2025-06-11/2025-06-16
at X5 L11
took_part O8 X5 role=organiser
took_part O9 X5 role=supporter
took_part O10 X5 role=beneficiary
took_part P6 X5 role=official
distinct P1 P5
distinct O1 O2
distinct O5 O6
not_person "San" "Bénéna" "Koury" "Djibasso"
