# language: en
# published: 2024-10-23
# style: military rebuttal

RE: "SOLDIERS FLEE AS INSURGENTS {X1|SEIZE} BASE" – SETTING THE RECORD STRAIGHT

The attention of {O1|Headquarters Sector 3}, {O2|Operation HADIN KAI}, has been drawn to a story, credited to an online medium, according to which {O3|Boko Haram} {X1|overran} the base of {O4|153 Task Force Battalion} at {L1|Marte} on {D1|Monday} and carted away {Q1|two gun trucks}. It further alleged that the unit's {T1|commanding officer}, {R1|Lieutenant Colonel} {P1|Nuhu Sallau Faskari}, was {X2|abducted}. Both claims are false.

The facts are as follows. At about 0210 hours on {D1|Monday, 21 October}, an unconfirmed number of fighters {X3|probed} the eastern trench of {O4~|the battalion}. They were met with superior fire and withdrew towards {L2|Kirenowa}. {Q2|Two soldiers} paid the supreme price; {Q3|five others}, wounded, are receiving care at the {O5|7 Division Medical Services and Hospital}. {Q4|Eleven} of the attackers died. No truck was lost. {P1|Faskari}, far from being in captivity, personally led the {X4|pursuit} at first light, in the course of which {Q5|one machine gun} and {Q6|six motorcycles} were {X4|recovered} at {L2|Kirenowa}.

It is also necessary to correct the impression that reinforcement was refused. The {O6|Air Component} scrambled an aircraft within nineteen minutes, and elements of {O7|24 Task Force Brigade} joined the {X4|chase}.

The {T2|Sector Commander}, {R2|Brigadier General} {P2|Anthony Obiora Nwachinemelu}, has since {X5|visited} the troops. {P2~|He} assured them that the replacement of {P1|Faskari}, rumoured since {D2|September}, isn't on the table. {O4~|The battalion} remains under {P2|Nwachinemelu}'s {O1|Sector 3}, with headquarters in {L3|Monguno}.

Members of the public should discountenance the report.

{P3|Bilkisu Mai-Aduwa Tukur}
{R3|Captain}
{T3|Assistant Director}, {O8|Army Public Relations}, {O1|Sector 3}
---
rank P1 R1
rank P2 R2
rank P3 R3
title P1 T1
title P2 T2
title P3 T3
post P1 O4 T1 status=current
post P2 O1 T2 status=current
post P3 O8 T3 status=current
post P3 O1 T3 status=current
reports_to P1 P2
commands P1 X4
part_of O1 O2
part_of O4 O1
based O4 L1
based O1 L3
kind X1 attack
on X1 2024-10-21
at X1 L1
took_part O3 X1 role=organiser
took_part O4 X1 role=target
assert X1 denied
kind X2 crime
took_part P1 X2 role=target
assert X2 denied
kind X3 attack
on X3 2024-10-21
at X3 L1
took_part O4 X3 role=target
killed X3 2
killed X3 11
wounded X3 5
kind X4 operation
on X4 2024-10-21
at X4 L2
seized X4 "machine gun" 1 gun
seized X4 motorcycles 6 motorcycles
took_part O4 X4 role=organiser
took_part O6 X4 role=supporter
took_part O7 X4 role=participant
partner O6 O4 kind=support status=current
partner O4 O7 kind=joint_operation status=current
kind X5 visit
took_part P2 X5 role=official
took_part O4 X5 role=beneficiary
distinct P1 P2
distinct O4 O7
not_person "Marte" "Kirenowa"
