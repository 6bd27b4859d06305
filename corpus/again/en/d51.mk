# language: en
# published: 2024-11-08
# style: training-mission update

{O1|NATO} practical support to {L1|Mauritania}: autumn update

Special forces. The {O1|North Atlantic Treaty Organization} ({O1|NATO}) team at {L2|Atar}, led by {R1|Lieutenant Colonel} {P1|Wouter Deprez-Maas} of the {O2|Belgian Special Operations Regiment}, has begun the second cycle of its {X1|course} for {O3|Groupement spécial d'intervention No. 2} ({O3|GSI 2}, {O3|2nd Special Intervention Group}). {Q1|Sixty-four soldiers} started on {D1|7 October}; 51 are left. The {X1|course} ends on {D2|13 December}.

Command and staff. {R2|Colonel} {P2|Sid'Ahmed Ould Bouna Moctar} has been {T1|commandant} of the {O4|Defence College of the Sahel} in {L3|Nouakchott} since {D3|1 September}. The post had been held for three years by {R3|General} {P3|Mohamed Vall Ould Rayess}, who is now {T2|Inspector General} of the {O5|Armed and Security Forces}. As the new {T1|commandant} is on leave, {R4|Squadron Leader} {P4|Oumou Kane Diallo-Wone}, his {T3|deputy}, hosted the {O1|NATO} {X2|visit} of {D4|29 October}.

Ammunition. Under an implementing arrangement {X3|signed} in {L4|Brussels} on {D5|17 May}, the {O6|NATO Support and Procurement Agency} ({O6|NSPA}) is building {Q2|two depots} for the {O7|Mauritanian National Army}. A {X4|destruction} of {Q3|140 tonnes} of old shells at {L5|Akjoujt}, announced for {D6|October}, has been put off to {D7|January 2025}.

Navy. Nothing to report. (The {X5|boarding exercise} off {L6|Nouadhibou} mentioned in our last update was run by the {O8|Spanish Navy} with the {O9|Mauritanian Coast Guard}, not by {O1|NATO}.)

Point of contact: {P5|Henrike Saalfeld}, {O10|Operations Division}, {O1|NATO} HQ.
---
rank P1 R1
post P1 O2 status=current
commands P1 X1
kind X1 training
on X1 2024-10-07/2024-12-13
at X1 L2
took_part O1 X1 role=organiser
took_part O3 X1 role=beneficiary
partner O1 O3 kind=training status=current
rank P2 R2
title P2 T1
post P2 O4 T1 start=2024-09-01 status=current
rank P3 R3
title P3 T2
post P3 O4 T1 end=2024-09-01 status=former
post P3 O5 T2 status=current
rank P4 R4
title P4 T3
post P4 O4 T3 status=current
reports_to P4 P2
based O4 L3
kind X2 visit
on X2 2024-10-29
at X2 L3
took_part P4 X2 role=organiser
took_part O1 X2 role=participant
took_part O4 X2 role=organiser
kind X3 signing
on X3 2024-05-17
at X3 L4
took_part O6 X3 role=participant
partner O6 O7 kind=support status=current
kind X4 destruction
on X4 2025-01
at X4 L5
assert X4 planned
kind X5 exercise
at X5 L6
took_part O8 X5 role=organiser
took_part O9 X5 role=participant
partner O8 O9 kind=joint_operation status=current
post P5 O10 status=current
part_of O10 O1
