# language: en
# published: 2022-09-09
# style: fact box

THE {O1|UCT} IN BRIEF

Name: {O1|Unité de lutte contre la criminalité transnationale organisée} – {O1|Transnational Organised Crime Unit}. Seat: {L1|Abidjan-Cocody}, {L2|Côte d'Ivoire}.

Set up in {D1|2014} in the framework of the {O2|West Africa Coast Initiative} ({O2|WACI}), whose partners are {O3|ECOWAS}, {O4|UNODC}, {O5|INTERPOL}, {O6|UNOWAS} and the {O7|United Nations Department of Peace Operations}.

Place in the hierarchy: administratively under the {O8|General Directorate of the National Police}; operationally under a committee chaired by the {T1|Minister of the Interior}.

Not to be confused with: the {O9|DPSD} – {O9|Direction de la police des stupéfiants et des drogues} ({O9|Narcotics and Drugs Police Directorate}) – which has national powers for drugs, or the {O10|Plateforme de lutte contre la cybercriminalité} ({O10|PLCC}), with which it shares a laboratory.

{T2|Head}: {R1|Commissaire divisionnaire} {P1|Adjoua Clarisse N'Dri-Tano} ({D2|2019 to date}). She succeeded {R2|Commissaire divisionnaire major} {P2|Lanciné Fofana-Méïté}, now {T3|deputy director-general} of the {O11|National Police}, and hence again her superior. {T4|Deputies}: {R3|Capitaine} ({R3|Captain}) {P3|Kouadio Yves Brou-Anoh}, of the {O12|Gendarmerie}; one post vacant since {R4|Customs Major} {P4|Sylvestre Guéi Tia} was suspended in {D3|June}, pending an inquiry.

Largest cases
1. {D4|23 April 2021}, {L3|Yopougon}: {Q1|860 kg} of cocaine {X1|seized}, nine {X1|arrests}. With {O9|DPSD}.
2. {D5|1 October 2020}, {L4|Noé} border post: {Q3|18 girls} {X2|freed} from traffickers. With {L5|Ghana}'s {O13|Anti-Human Trafficking Unit}.
3. {D6|14 August 2022}, {L6|San-Pédro}: {X3|search} of the villa of a shipowner (L.K., presumed innocent); {Q4|XOF 340 million} found.

Equipment: {Q5|five vehicles} and {Q6|one extraction kit}, from {O4|UNODC}, {X4|received} on {D7|30 March 2022}.
---
based O1 L1
within L1 L2
part_of O1 O2
part_of O1 O8
partner O3 O2 kind=cooperation status=current
partner O4 O2 kind=cooperation status=current
partner O5 O2 kind=cooperation status=current
partner O6 O2 kind=cooperation status=current
partner O7 O2 kind=cooperation status=current
distinct O1 O9
distinct O1 O10
partner O1 O10 kind=cooperation status=current
rank P1 R1
title P1 T2
post P1 O1 T2 start=2019 status=current
rank P2 R2
title P2 T3
post P2 O1 T2 end=2019 status=former
post P2 O11 T3 status=current
reports_to P1 P2
rank P3 R3
title P3 T4
post P3 O1 T4 status=current
post P3 O12 status=current
reports_to P3 P1
rank P4 R4
title P4 T4
post P4 O1 T4 end=2022-06 status=former
reports_to P4 P1
kind X1 seizure
on X1 2021-04-23
at X1 L3
arrests X1 9
seized X1 cocaine 860 kg
took_part O1 X1 role=organiser
took_part O9 X1 role=participant
partner O1 O9 kind=joint_operation status=ended
kind X2 operation
on X2 2020-10-01
at X2 L4
freed X2 18
took_part O1 X2 role=organiser
took_part O13 X2 role=participant
partner O1 O13 kind=joint_operation status=ended
kind X3 raid
on X3 2022-08-14
at X3 L6
seized X3 cash 340000000 XOF
took_part O1 X3 role=organiser
kind X4 delivery
on X4 2022-03-30
took_part O4 X4 role=organiser
took_part O1 X4 role=beneficiary
partner O4 O1 kind=equipment status=current
not_person "L.K."
