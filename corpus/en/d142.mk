# language: en
# published: 2022-08-23
# style: Burkinabè agency, English service

{L1|Ouahigouya}: {X1|Joint patrol} hits bomb, {Q1|four} dead

A vehicle of the {O1|National Gendarmerie} ran over an explosive device on {D1|Sunday morning} between {L2|Titao} and {L3|Sollé}, in {L4|Loroum province}, killing {Q1|four} and injuring {Q2|two}, {O2|Burkina Information Agency} ({O2|AIB}) learned from the {O3|Northern Security Grouping} ({O3|GSN}).

The victims, {Q3|three gendarmes} and {Q4|one volunteer}, were on a {X1|joint patrol} of the {O4|Mobile Gendarmerie Squadron of Ouahigouya} and the {O5|Volunteers for the Defence of the Homeland} ({O5|VDP}). The {X2|blast} was followed by gunfire from both sides of the road. Reinforcements from the {O6|Titao Military Detachment} came within the hour and {X3|engaged} the assailants at {L5|Rimassa}: {Q5|eleven} of them were killed, {Q6|seven AK-47 rifles} and {Q7|nine motorcycles} {X3|recovered}. The {T1|head} of the {O6~|detachment}, {R1|Captain} {P1|Wendpouiré Balima}, who led the {X3|pursuit} in person, received a bullet in the arm.

"{P1~|The captain} is out of danger," said {R2|Lieutenant-Colonel} {P2|Arnaud Somda}, {T2|commander} of the {O3|GSN}, under whose orders {O4~|the squadron} and {O6~|the detachment} are placed. {P2~|He} {X4|visited} the wounded on {D2|Monday} at the {L6|regional hospital of Ouahigouya} in the company of the {T3|governor} of the {L7|North}, {P3|Kiswendsida Parfait Ouoba}.

Mr {P3|Ouoba} used the {X4|visit} to {X6|hand over} {Q8|two ambulances}, a gift from the {O7|Embassy of Japan}, to the {O8|Army Health Service}.

On {D3|16 August}, still in {L4|Loroum}, {R1|Captain} {P1|Balima}'s {O6~|men} {X5|freed} {Q9|six traders} who had been {X7|kidnapped} at the {L8|Ouindigui} market {D4|two days earlier}. {Q10|One kidnapper} was {X5|captured}.
---
rank P1 R1
rank P2 R2
title P1 T1
title P2 T2
title P3 T3
post P1 O6 T1 status=current
post P2 O3 T2 status=current
reports_to P1 P2
commands P1 X3
part_of O4 O1
part_of O4 O3
part_of O6 O3
partner O4 O5 kind=joint_operation status=current
partner O7 O8 kind=equipment status=current
within L2 L4
within L3 L4
kind X1 patrol
on X1 2022-08-21
at X1 L2
at X1 L3
took_part O4 X1 role=organiser
took_part O5 X1 role=participant
kind X2 attack
on X2 2022-08-21
at X2 L2
at X2 L3
took_part O4 X2 role=target
took_part O5 X2 role=target
killed X2 4
wounded X2 2
kind X3 clash
on X3 2022-08-21
at X3 L5
took_part O6 X3 role=organiser
killed X3 11
wounded X3 1
seized X3 "AK-47 rifles" 7 rifles
seized X3 motorcycles 9 motorcycles
kind X4 visit
on X4 2022-08-22
at X4 L6
took_part P2 X4 role=official
took_part P3 X4 role=official
kind X6 delivery
on X6 2022-08-22
at X6 L6
took_part P3 X6 role=official
took_part O7 X6 role=supporter
took_part O8 X6 role=beneficiary
kind X7 crime
on X7 2022-08-14
at X7 L8
kind X5 operation
on X5 2022-08-16
at X5 L4
took_part O6 X5 role=organiser
freed X5 6
arrests X5 1
distinct P1 P2
distinct O3 O6
not_person "Sollé" "Rimassa" "Titao"
