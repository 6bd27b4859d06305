# language: en
# published: 2021-12-06
# style: regional newspaper

{L1|BOUNKANI} NOTEBOOK
Nine days in the park, and a new man at {L2|Kafolo}

by Koffi Ebrin, special correspondent in {L3|Bouna}

The soldiers came out of {L4|Comoé National Park} on {D1|Friday} with beards and blisters. {X1|Operation Koudanlgou III}, or the Ivorian part of it at least, was over. From {D2|25 November} to {D3|3 December}, {Q1|1,150 men} of the {O1|Armed Forces of Côte d'Ivoire} ({O1|FACI}) had {X1|combed} both banks of the {L5|Comoé}, while {L6|Ghana} and {L7|Burkina Faso} did likewise on their own soil. Result on this side: {Q2|76 persons} {X1|arrested}, {Q3|19 shotguns} and {Q4|3.1 tonnes} of ivory-coloured powder, which the laboratory says is fertiliser.

In command was {R1|Colonel} {P1|Brou Éric Tanoh-Kassi}, {T1|commander} of the {O2|Third Military Region}. He lodged with the {O3|Ivorian Office of Parks and Reserves} ({O3|OIPR}), whose rangers served as guides. "Without their feet we'd be lost," he said. No shot was fired, and the {X2|skirmish} that social networks placed at {L8|Tougbo} on {D4|Tuesday} never happened; {P1|Tanoh-Kassi} was there that day, eating yams.

At {L2|Kafolo}, a more modest scene. {R2|Captain} {P2|Adama Dosso}, {T2|head} of the {O4|tactical post}, {X3|handed over} on {D5|Saturday} morning to {R2|Captain} {P3|Lacina Dosso} — same surname, same village, no kinship. {P2|Adama Dosso} will be an {T3|instructor} in {L9|Jacqueville}. Presiding: the {T4|prefect} of {L1|Bounkani}, {P4|Hortense N'Zi-Aka}. The {O4|post} falls within the {O2|Third Military Region}, like those of {L8|Tougbo} and {L10|Téhini}.

Three of the five boreholes promised to {L2|Kafolo} by {O5|AFD} and the {O6|Ministry of Youth Promotion} give water. {O1~|The army} dug the other two, and they are dry. It has been {X4|attacked} here already, remember: one night in {D6|February 2021}, {Q5|three dead}.
---
rank P1 R1
rank P2 R2
rank P3 R2
title P1 T1
title P2 T2
title P2 T3
title P3 T2
title P4 T4
post P1 O2 T1 status=current
post P2 O4 T2 end=2021-12-04 status=former
post P3 O4 T2 start=2021-12-04 status=current
commands P1 X1
part_of O4 O2
based O4 L2
partner O3 O1 kind=support status=current
partner O5 O6 kind=cooperation status=current
kind X1 operation
on X1 2021-11-25/2021-12-03
at X1 L4
at X1 L5
took_part O1 X1 role=organiser
took_part O3 X1 role=supporter
arrests X1 76
seized X1 shotguns 19 shotguns
seized X1 powder 3.1 tonnes
kind X2 clash
on X2 2021-11-30
at X2 L8
assert X2 denied
kind X3 handover
on X3 2021-12-04
at X3 L2
took_part P2 X3 role=participant
took_part P3 X3 role=participant
took_part P4 X3 role=official
took_part O4 X3 role=participant
kind X4 attack
on X4 2021-02
at X4 L2
took_part O1 X4 role=target
killed X4 3
distinct P2 P3
distinct P1 P3
not_person "Koffi Ebrin"
not_person "Kafolo" "Bounkani"
