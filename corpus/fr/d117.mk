# language: fr
# published: 2025-04-07
# style: portrait

LE VISAGE DU MOIS
L'homme qui ne disait jamais « mon »

On le cherche au fond du couloir, derrière une porte sans plaque. {P1|Mame Balla Diongue} n'aime ni les plaques ni le possessif : il dit « la Légion », « la Section », jamais « la mienne ». Depuis le {D1|3 mars}, ce natif de {L1|Kébémer}, 51 ans, commande pourtant les {Q1|six cent quarante gendarmes} de la {O1|Légion de gendarmerie Sud}, à {L2|Ziguinchor}.

Formé à l'{O2|École des officiers de la Gendarmerie nationale de Ouakam}, dont il sort en {D2|1999}, il débute comme {T1|chef de peloton} à {L4|Vélingara}. Le {R1|lieutenant} d'alors y apprend le peul et la patience. De {D3|2006 à 2010}, il dirige la {O3|Section de recherches de Dakar}, puis s'envole pour {L5|Bangui} : {T2|chef} du {O10|bureau renseignement} de la composante police de la {O4|MINUSCA}, il y reste deux ans, de {D4|2014 à 2016}. À son retour, le {T3|Haut Commandant} de la {O5|Gendarmerie nationale} de l'époque, le {R2|général} {P2|Ousseynou Faye Ndoye}, en fait son {T4|aide de camp}.

Promu {R3|lieutenant-colonel} en {D5|2019}, {R4|colonel} en {D6|janvier 2024}, il était jusqu'à {D7|février dernier} {T5|commandant en second} de la {O6|Gendarmerie mobile}. À {L2|Ziguinchor}, il prend la suite du {R5|colonel} {P3|Abdoulaye Malou Sambou}, muté comme {T6|attaché de défense} à l'{O7|ambassade du Sénégal à Lisbonne}. Ses supérieurs ? Le {R6|général de brigade} {P4|Khady Seck Diatta}, {T7|commandant} de la {O8|Gendarmerie territoriale}, et, au-dessus d'{P4~|elle}, le {T3|Haut Commandant}.

Un seul coup d'éclat figure dans son dossier : l'{X1|arrestation}, le {D8|11 août 2008} à {L6|Rufisque}, de {Q2|neuf faussaires}. « L'équipe de la {O3|SR} », corrige-t-il. Il ne faut pas le confondre avec son cousin {P5|Mame Balla Diongue Sarr}, {R7|commissaire} au {O9|Commissariat central de Thiès}.
---
rank P1 R4
rank P1 R3
rank P1 R1
post P1 O1 start=2025-03-03 status=current
based O1 L2
title P1 T1
title P1 T2
title P1 T4
title P1 T5
post P1 O3 start=2006 end=2010 status=former
part_of O10 O4
post P1 O10 T2 start=2014 end=2016 status=former
reports_to P1 P2
rank P2 R2
title P2 T3
post P2 O5 T3 status=former
post P1 O6 T5 end=2025-02 status=former
rank P3 R5
post P3 O1 end=2025-03-03 status=former
title P3 T6
post P3 O7 T6 status=current
rank P4 R6
title P4 T7
post P4 O8 T7 status=current
reports_to P1 P4
kind X1 arrest
on X1 2008-08-11
at X1 L6
arrests X1 9
took_part O3 X1 role=organiser
commands P1 X1
rank P5 R7
post P5 O9 status=current
distinct P1 P5
