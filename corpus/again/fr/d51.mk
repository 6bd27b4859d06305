# language: fr
# published: 2023-11-22
# style: visit_report

La {O1|Guardia Civil} chez les « Bleus » : retour en mots sur une {X1|visite de travail}

Elle n'aura duré que trente-six heures, mais l'agenda débordait. Arrivée à {L1|Dakar} {D1|lundi 20 novembre 2023}, la délégation de la {O1|Guardia Civil} espagnole, conduite par le {R1|Général de brigade} {P1|Íñigo Barrenechea Solana}, {T1|chef} du {O3|Commandement des frontières et de la police maritime}, a d'abord été {X2|reçue} à {L2|Colobane}, siège du {O4|Haut-Commandement de la Gendarmerie nationale}. {X2|Entretien} à huis clos, puis photo de famille.

{D2|Mardi}, cap sur {L3|Saint-Louis}. Là, devant les {Q1|84 hommes} du {O5|GARSI}, le {R2|Colonel} {P2|Serigne Abdou Khadre Gningue}, {T2|commandant} la {O6|Légion Nord}, a détaillé les trente-et-une {X3|patrouilles mixtes} exécutées depuis {D3|janvier} le long du fleuve ; ses hôtes y ont pris part à bord de leur propre vedette.

Que faut-il en retenir ? Un, la coopération opérationnelle contre les départs de pirogues est prolongée jusqu'en {D4|2025}. Deux, {Q2|quatre quads} et {Q3|deux drones} seront {X4|livrés} au {O5|GARSI} « avant la saison des pluies » — dixit le {R1|général} {P1|Barrenechea}. Trois, l'idée d'un centre de coordination commun à {L4|Nouadhibou} a été écartée ; elle ne figure plus sur la table.

Le {T3|Directeur des opérations} de la {O7|Gendarmerie}, le {R3|Colonel} {P3|Babacar Ngagne Thioune}, avait, pour sa part, {X5|séjourné} à {L5|Madrid} en {D5|mai}. Il a raccompagné ses homologues à l'aéroport. À noter la présence discrète de la {T4|consule} d'{L6|Espagne}, Doña {P4|Lourdes Ibarra}.

({O8|DIVCOM}/{O7|Gendarmerie nationale})
---
rank P1 R1
title P1 T1
post P1 O3 T1 status=current
part_of O3 O1
based O4 L2
rank P2 R2
title P2 T2
post P2 O6 T2 status=current
rank P3 R3
title P3 T3
post P3 O7 T3 status=current
title P4 T4
part_of O8 O7
kind X1 visit
on X1 2023-11-20/2023-11-21
at X1 L1
at X1 L3
took_part O1 X1 role=participant
took_part P1 X1 role=participant
took_part P2 X1 role=official
took_part P3 X1 role=participant
took_part P4 X1 role=official
took_part O5 X1 role=participant
kind X2 meeting
on X2 2023-11-20
at X2 L2
took_part O1 X2 role=participant
took_part P1 X2 role=participant
took_part O4 X2 role=organiser
kind X3 patrol
on X3 2023-01/2023-11
took_part O1 X3 role=participant
took_part O6 X3 role=organiser
kind X4 delivery
assert X4 planned
took_part O5 X4 role=beneficiary
took_part O1 X4 role=organiser
kind X5 visit
on X5 2023-05
at X5 L5
took_part P3 X5 role=participant
partner O1 O7 kind=joint_operation status=current
partner O1 O5 kind=equipment status=planned
