# language: fr
# published: 2025-06-24
# style: military_news

{X1|TONNERRE DE L'OTI, ACTE III}

Boue jusqu'aux genoux, moustiques, radios muettes : rien n'aura été épargné aux stagiaires. {D1|Vendredi dernier} s'est achevé à {L1|Mandouri}, dans le nord du {L2|Togo}, après douze jours, l'{X1|exercice « Tonnerre de l'Oti III »}.

Sur le papier, trois pays. Sur le terrain, deux et demi. Le {O1|Régiment commando togolais} fournissait le gros des troupes, soit {Q1|cent quatre-vingts hommes}. Le {O2|1er Bataillon interarmes béninois} en alignait {Q2|soixante-quinze}. Les Ivoiriens, annoncés, s'étaient réduits à {Q5|deux observateurs} du {O3|Centre de commandement des forces spéciales}. En revanche le {O4|Commandement des États-Unis pour l'Afrique} ({O4|AFRICOM}), absent en {D2|2024}, était de retour avec ses drones, qu'il mettait à la disposition du {O1~|Régiment}.

La direction incombait au {R1|colonel} {P1|Hodabalo Pitang-Kpatcha}, {T1|patron} du {O1~|Régiment}, flanqué d'un {T2|adjoint} béninois, le {R2|chef de bataillon} {P2|Ulrich Sènou Zinzindohoué}. Tous deux étaient, pour la circonstance, aux ordres du {R3|général de brigade} {P3|Tchaa Mabafeï}, qui coiffe le {O5|groupement Koundjoaré}, dont le {O1~|Régiment} forme l'une des composantes avec le {O6|2e Bataillon d'intervention rapide}.

Un mot des gendarmes. La {O7|Gendarmerie nationale togolaise} et la {O8|Police républicaine béninoise} ont profité de ces journées pour {X2|patrouiller} ensemble, le {D3|18 juin}, entre {L1|Mandouri} et {L4|Porga}. {Q3|Trente-trois bidons} de carburant de contrebande {X2|confisqués}, {Q4|deux passeurs} {X2|remis} aux juges.

L'{D5|an prochain} ? Le {L5|Bénin} accueillera l'{X3|acte IV} à {L6|Kandi}, en {D4|juin 2026}. Le {O9|Génie belge} y construira le stand de tir. Selon nos informations, il n'est pas question d'y associer l'{O10|armée ghanéenne}, malgré ce qu'a dit une radio.
---
kind X1 exercise
on X1 2025-06-09/2025-06-20
at X1 L1
within L1 L2
took_part O1 X1 role=participant
took_part O2 X1 role=participant
took_part O3 X1 role=participant
took_part O4 X1 role=supporter
partner O1 O2 kind=joint_operation status=ended
partner O1 O3 kind=joint_operation status=ended
partner O2 O3 kind=joint_operation status=ended
partner O4 O1 kind=support status=ended
commands P1 X1
rank P1 R1
title P1 T1
post P1 O1 T1 status=current
rank P2 R2
title P2 T2
took_part P2 X1 role=participant
reports_to P2 P1
reports_to P1 P3
reports_to P2 P3
rank P3 R3
post P3 O5 status=current
part_of O1 O5
part_of O6 O5
kind X2 patrol
on X2 2025-06-18
at X2 L1
at X2 L4
took_part O7 X2 role=participant
took_part O8 X2 role=participant
partner O7 O8 kind=joint_operation status=ended
seized X2 carburant 33 bidons
arrests X2 2
kind X3 exercise
on X3 2026-06
at X3 L6
within L6 L5
assert X3 planned
took_part O9 X3 role=supporter
