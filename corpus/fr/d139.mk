# language: fr
# published: 2026-02-18
# style: wire

{L1|Sikasso} : {Q1|312 kg} de cannabis {X1|saisis}, {Q2|trois personnes} {X1|arrêtées}

{L1|Sikasso}, {D1|18 février} ({O9|AMAP}) - L'{O1|antenne de l'OCS de Sikasso} a {X1|mis la main}, {D2|dimanche dernier}, sur {Q1|312 kilogrammes} de cannabis au quartier {L2|Wayerma II}, à {L1|Sikasso}. {Q2|Trois personnes} dont une femme ont été {X1|arrêtées} au cours de la {X1|perquisition}. C'est ce que nous a confié {D3|mardi} le {T1|chef} de l'{O1~|antenne}, le {R1|Capitaine} {P1|Souleymane Zana TRAORE}.

Selon {P1~|lui}, la drogue était cachée dans un magasin de pommes de terre. {P1~|Il} conduisait lui-même l'{X1|opération}, avec l'appui du {O2|Commissariat de Police du 2ème Arrondissement}. La marchandise venait d'un pays côtier et devait être envoyée à {L3|Koutiala}.

Deux jours plus tôt, le {D4|vendredi 13 février}, les hommes de la {O3|Brigade mobile d'intervention de Kadiolo} ({O3|BMI}) ont {X2|saisi} {Q3|58 briques} de la même herbe sur un camion au poste de {L4|Zégoua}, dans le {L5|cercle de Kadiolo}. Le chauffeur, un certain D. K., a pris la fuite. La {X2|saisie} a été remise à l'{O1|antenne de l'OCS de Sikasso} contre décharge. Le {T2|chef} de la {O3|BMI}, le {R2|Lieutenant des Douanes} {P2|Fousseni BENGALY}, en a rendu compte à la {O4|Direction régionale des Douanes}, dont {P2~|il} relève.

Le {R1|Capitaine} {P1|TRAORE} a remercié les douaniers, « sans qui beaucoup de choses passeraient ». {P1~|Il} a rappelé que {O1~|son service} avait {X3|interpellé} {Q4|sept revendeurs} en {D5|janvier} à {L6|Bougouni}.

Les {Q2|trois suspects} seront présentés au {O5|tribunal de grande instance de Sikasso}. L'{O1~|antenne} dépend de l'{O6|Office central des stupéfiants} ({O6|OCS}), que dirige le {R3|Magistrat-Colonel} {P3|Youssouf Dramane SIDIBE}.
---
rank P1 R1
title P1 T1
post P1 O1 T1 status=current
based O1 L1
part_of O1 O6
kind X1 raid
on X1 2026-02-15
at X1 L2
at X1 L1
within L2 L1
arrests X1 3
seized X1 cannabis 312 kg
commands P1 X1
took_part O1 X1 role=organiser
took_part O2 X1 role=supporter
partner O2 O1 kind=joint_operation status=ended
kind X2 seizure
on X2 2026-02-13
at X2 L4
within L4 L5
arrests X2 0
seized X2 cannabis 58 briques
took_part O3 X2 role=organiser
part_of O3 O4
partner O3 O1 kind=cooperation status=current
rank P2 R2
title P2 T2
post P2 O3 T2 status=current
kind X3 arrest
on X3 2026-01
at X3 L6
arrests X3 7
took_part O1 X3 role=organiser
rank P3 R3
post P3 O6 status=current
reports_to P1 P3
not_person "D. K."
