# language: fr
# published: 2026-02-05
# style: regional_news

Carburant, armes : Togolais et Béninois {X1|frappent} ensemble

{L1|Kara}, {D1|5 février 2026} – Quatre jours, deux pays, un seul plan. La {O1|Gendarmerie nationale du Togo} et la {O2|Police républicaine du Bénin} ont rendu publics {D2|mercredi} les résultats de l'{X1|opération Adjafi 2}, conduite du {D3|27 au 30 janvier} de part et d'autre de la frontière, entre {L4|Kétao} et {L5|Ouaké}.

Au total, {Q1|52 personnes} ont été {X1|arrêtées} ; {Q2|18 000 litres} d'essence frelatée, {Q3|neuf fusils} de chasse et {Q4|deux tricycles} ont été {X1|saisis}.

Le {R1|chef d'escadron} {P1|Tchao Kpatcha Alfa}, {T1|commandant} du {O3|Groupement de gendarmerie de Kara}, unité de la {O1|Gendarmerie nationale}, dirigeait le dispositif togolais. En face, l'équipe béninoise était aux ordres de la {R2|commissaire} {P2|Rafiatou Inoussa Biaou}, {T2|directrice départementale} de la {O2|Police républicaine} dans la {L6|Donga}. La {O4|CEDEAO} a fourni les radios et payé les indemnités.

Un incident a émaillé le {D4|deuxième jour} : à {L7|Sémassi}, des trafiquants ont {X2|caillassé} un véhicule du {O3~|groupement}. {Q5|Un gendarme} s'en tire avec le nez cassé.

La première édition, l'{X3|opération Adjafi 1}, en {D5|mai 2025}, n'avait réuni que la {O2|Police républicaine} et la {O5|Police nationale togolaise}. Elle s'était soldée par {Q6|dix-sept interpellations} à {L8|Bassila}. L'{O6|Armée burkinabè}, invitée cette fois, n'est finalement pas venue.

{P1|Alfa} et {P2~|son homologue} se {X4|retrouveront} à {L9|Djougou} le {D6|20 février}, pour la {X4|signature} d'un protocole sur le droit de poursuite entre la {O1|Gendarmerie nationale} et la {O2|Police républicaine}. {P2~|Elle} a prévenu : l'essence de contrebande finance aussi ceux qui tuent, de {L10|Porga} à {L11|Kpendjal}.

Le {T3|procureur} de {L1|Kara}, {P3|Essohanam Bataka Simféya}, a annoncé l'ouverture de trente et une procédures.
---
kind X1 operation
on X1 2026-01-27/2026-01-30
at X1 L4
at X1 L5
arrests X1 52
seized X1 "essence frelatée" 18000 litres
seized X1 "fusils de chasse" 9 fusils
seized X1 tricycles 2 tricycles
commands P1 X1
commands P2 X1
took_part O1 X1 role=participant
took_part O2 X1 role=participant
took_part O3 X1 role=participant
took_part O4 X1 role=supporter
partner O1 O2 kind=joint_operation status=ended
partner O6 O1 kind=joint_operation status=denied
partner O6 O2 kind=joint_operation status=denied
partner O4 O1 kind=equipment status=ended
partner O4 O2 kind=equipment status=ended
rank P1 R1
title P1 T1
post P1 O3 T1 status=current
part_of O3 O1
rank P2 R2
title P2 T2
post P2 O2 T2 status=current
kind X2 attack
on X2 2026-01-28
at X2 L7
wounded X2 1
took_part O3 X2 role=target
kind X3 operation
on X3 2025-05
at X3 L8
arrests X3 17
took_part O2 X3 role=participant
took_part O5 X3 role=participant
partner O2 O5 kind=joint_operation status=ended
kind X4 signing
on X4 2026-02-20
at X4 L9
assert X4 planned
took_part P1 X4 role=participant
took_part P2 X4 role=participant
took_part O1 X4 role=participant
took_part O2 X4 role=participant
partner O1 O2 kind=agreement status=planned
title P3 T3
distinct O2 O5
