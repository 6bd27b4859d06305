# language: en
# published: 2022-03-14
# style: Gambian newspaper, defence column

Goodbye to {O1|ECOMIG}'s {T1|Force Commander}

{R1|Colonel} {P1|Ibrahima Demba Sambou}, {T1|Force Commander} of the {O1|ECOWAS Mission in The Gambia} ({O1|ECOMIG}), on {D1|Thursday} paid a {X1|farewell visit} to the {T2|Chief of the Defence Staff} of the {O2|Gambia Armed Forces} ({O2|GAF}), {R2|Lieutenant General} {P2|Yorro Kandeh}, at {O3|Defence Headquarters} in {L1|Banjul}. He came with the man who takes his seat, {R1|Colonel} {P3|Mame Cor Thiaw}, also of the {O4|Senegalese Armed Forces}. The {X2|change of command} itself followed on {D2|Saturday} at {L2|Kanilai}, where {O1|ECOMIG} keeps its main camp.

{P1|Sambou}'s year was not an easy one. On {D3|27 January} a {X3|patrol} of {O1|ECOMIG} ran into timber smugglers at {L3|Ballen}, in {L4|Foni}, and {X3|exchanged fire} with them. {Q1|Two soldiers} and {Q2|one smuggler} died; {Q3|nine trucks} of rosewood were {X3|impounded}. {O5|Movement of Democratic Forces of Casamance} ({O5|MFDC}) men were said to be guarding the trucks, but {O5~|the movement} denies it. {R3|Captain} {P4|Seedy Gibba}, whose company of the {O6|Gambia National Army} ({O6|GNA}) was the first to come to the rescue, got a medal from {P1|Sambou} on {D2|Saturday}.

{R4|General} {P2|Kandeh}, to whom the {O6|GNA} as well as the {O7|Gambia Navy} answers, said the friendship would go on. {P2~|He} listed what {O1~|the force} had done for {O2~|his men}: a {X4|course} in mine awareness for {Q4|sixty sappers} at {L5|Yundum} in {D4|November}, and {Q5|two water bowsers} {X5|donated} to the {O7|Navy} in {D5|December}.

Elsewhere, the {O8|Office of National Security} and {O9|DCAF}, the {L7|Geneva} centre, {X6|opened} a {X6|workshop} on the new security law at {L6|Kololi} {D7|today}. It is paid for by the {O10|European Union} and runs to {D6|Wednesday}.
---
rank P1 R1
rank P2 R2
rank P2 R4
rank P3 R1
rank P4 R3
title P1 T1
title P3 T1
title P2 T2
post P1 O1 T1 end=2022-03-12 status=former
post P1 O4 status=current
post P2 O2 T2 status=current
post P3 O1 T1 start=2022-03-12 status=current
post P3 O4 status=current
post P4 O6 status=current
part_of O6 O2
part_of O7 O2
based O3 L1
based O1 L2
based O9 L7
within L3 L4
partner O6 O1 kind=support status=current
partner O1 O2 kind=training status=current
partner O1 O7 kind=equipment status=current
partner O8 O9 kind=cooperation status=current
partner O10 O8 kind=funding status=current
kind X1 visit
on X1 2022-03-10
at X1 L1
took_part P1 X1 role=participant
took_part P2 X1 role=official
took_part P3 X1 role=participant
kind X2 handover
on X2 2022-03-12
at X2 L2
took_part P1 X2 role=participant
took_part P3 X2 role=participant
took_part O1 X2 role=participant
kind X3 clash
on X3 2022-01-27
at X3 L3
at X3 L4
took_part O1 X3 role=participant
took_part O6 X3 role=supporter
took_part P4 X3 role=supporter
killed X3 2
killed X3 1
seized X3 rosewood 9 trucks
kind X4 training
on X4 2021-11
at X4 L5
took_part O1 X4 role=organiser
took_part O2 X4 role=beneficiary
kind X5 delivery
on X5 2021-12
took_part O1 X5 role=organiser
took_part O7 X5 role=beneficiary
kind X6 workshop
on X6 2022-03-14/2022-03-16
at X6 L6
took_part O8 X6 role=organiser
took_part O9 X6 role=organiser
took_part O10 X6 role=supporter
distinct P1 P3
distinct O1 O2
not_person "Ballen" "Kanilai" "Foni"
