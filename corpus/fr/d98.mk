# language: fr
# published: 2024-03-15
# style: decree_summary

{L1|Niamey} : la police et la garde changent de visages

Il fallait lire jusqu'à la dernière page le communiqué du {O1|Conseil des ministres}, {X1|réuni} ce {D1|vendredi 15 mars}, pour y trouver des noms.

Le premier est celui du {R1|commissaire général de police} {P1|Abdoulkarim Moussa Gado}. Jusqu'ici {T1|directeur} de la {O2|police judiciaire}, il devient {T2|directeur général} de la {O3|Police nationale}. {P2~|L'ancien titulaire}, {P2|Assoumane Idé Zakara}, rejoint le {O4|ministère de l'Intérieur} en qualité d'{T3|inspecteur général des services}.

À la {O5|Garde nationale du Niger} ({O5|GNN}), point de nouveau chef mais un second : le {R2|colonel} {P3|Ousseini Mayaki Labo}, nommé {T4|haut commandant en second}. {P3~|Il} connaît bien celui qu'il va servir, le {R3|général de brigade} {P4|Harouna Djibo Tondi}, {T5|haut commandant}, pour avoir été son {T6|aide de camp}. Le {O6|Groupement régional de la GNN d'Agadez} échoit au {R4|chef d'escadron} {P5|Rhissa Ag Ehya}.

L'{O7|Office central de répression du trafic illicite des stupéfiants} ({O7|OCRTIS}), que coiffe la {O2|police judiciaire}, revient à {P6|Hadizatou Garba Souley}, {R5|commissaire principale}. {P6~|Elle} en dirigeait, à {L2|Birni N'Konni}, l'{O8|antenne régionale}, reprise par un homonyme, l'{R6|inspecteur} {P7|Garba Souley}. Ceux qui donnaient le {T7|gouverneur} de {L3|Diffa} partant en sont pour leurs frais.

Le {O1~|Conseil} a par ailleurs écouté une communication sur la formation. Un texte liait depuis {D2|2019} l'{O9|École nationale de police} à l'{O10|École de police de Lomé}. Il est reconduit pour cinq ans. Les {Q1|vingt-cinq élèves} togolais de la prochaine rentrée seront donc logés, comme leurs aînés, à {L1|Niamey}.
---
kind X1 meeting
on X1 2024-03-15
took_part O1 X1 role=participant
rank P1 R1
title P1 T1
post P1 O2 T1 end=2024-03-15 status=former
title P1 T2
post P1 O3 T2 start=2024-03-15 status=current
post P2 O3 T2 end=2024-03-15 status=former
title P2 T2
title P2 T3
post P2 O4 T3 start=2024-03-15 status=current
rank P3 R2
title P3 T4
post P3 O5 T4 start=2024-03-15 status=current
title P3 T6
reports_to P3 P4
rank P4 R3
title P4 T5
post P4 O5 T5 status=current
rank P5 R4
post P5 O6 start=2024-03-15 status=current
part_of O6 O5
part_of O7 O2
rank P6 R5
post P6 O7 start=2024-03-15 status=current
post P6 O8 end=2024-03-15 status=former
part_of O8 O7
based O8 L2
rank P7 R6
post P7 O8 start=2024-03-15 status=current
distinct P6 P7
partner O9 O10 kind=hosting status=current
based O9 L1
distinct O9 O10
