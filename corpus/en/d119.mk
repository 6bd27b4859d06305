# language: en
# published: 2025-08-07
# style: translated communiqué, scanned

REPUBLIC OF {L5|MALI}                                      One People - One Goal - One Faith
{O1|GENERAL STAFF OF THE ARMED FORCES}
No. 0219/25

C O M M U N I Q U É   (unofficial translation, scanned copy)

The {O1|General Staff of the Armed Forces} informs national and intemational opinion of the following :

FIRST. On the rnorning of {D1|4 August 2025}, a {X1|patrol} of the {O2|Rapid Battalion No. 3} ({O2|BR-3}), on the {L1|Niono} - {L2|Diabaly} road, was {X2|attacked} by individuals who had corne on motorcycles. The reply was vigorous. Provisional toll : friendly side, {Q1|O1 dead} and {Q2|06 wounded} ; enemy side, {Q3|17 dead}.

SECOND. In the evening of the same {D2|Monday}, elements of {O3|Fire Support Company 21}, cornmanded by {R1|Captain} {P1|Ousmane Dramane TIÉNOU}, {X3|destroyed} a logistics base in the {L3|forest of Wagadou}. {X3|Seized} there : {Q4|8 drums} of fuel and {Q5|3 generators}.

THIRD. {O2|BR-3} and {O3|Company 21} fight within {X4|Operation DOUGOUKOLOKO} under one and the same {T1|theatre cornmander}, {R2|Colonel} {P2|Lamine Zié DEMBA-KASSAMBARA}, to whom {R1|Captain} {P1|TIÉNOU} and the {T3|head} of {O2|BR-3}, {R3|Major} {P3|Harouna Abba YATTABARÉ}, render account. {R2|Colonel} {P2|DEMBA-KASSAMBARA} himself takes his orders frorn the {T2|Deputy Chief of the General Staff, Operations}, {R4|Brigadier General} {P4|Cheick Fanta-Mady SISSAO}.

FOURTH. {O1~|The General Staff} forrnally denies that soldiers of the {O4|National Army of Mauritania} were fired upon in the course of these actions, and that {X5|joint patrols} between the two arrnies have been suspended : none has ever taken place.

The {O1|General Staff} renews its thanks to the {O5|Office of the Niger} for the loan of its boats.

                                                    {L4|Kati}, {D3|6 August 2025}
                                       For the {O1|General Staff}, signed : illegible
---
rank P1 R1
rank P2 R2
rank P3 R3
rank P4 R4
title P2 T1
title P4 T2
title P3 T3
post P1 O3 status=current
post P3 O2 T3 status=current
post P4 O1 T2 status=current
commands P1 X3
commands P2 X4
reports_to P1 P2
reports_to P3 P2
reports_to P2 P4
partner O2 O3 kind=joint_operation status=current
partner O1 O4 kind=joint_operation status=denied
partner O5 O1 kind=equipment status=current
kind X1 patrol
on X1 2025-08-04
at X1 L1
at X1 L2
took_part O2 X1 role=organiser
kind X2 attack
on X2 2025-08-04
at X2 L1
at X2 L2
took_part O2 X2 role=target
killed X2 1
killed X2 17
wounded X2 6
kind X3 destruction
on X3 2025-08-04
at X3 L3
took_part O3 X3 role=organiser
seized X3 fuel 8 drums
seized X3 generators 3 generators
kind X4 operation
took_part O2 X4 role=participant
took_part O3 X4 role=participant
kind X5 patrol
assert X5 denied
distinct O2 O3
distinct P2 P3
not_person "Niono" "Wagadou"
