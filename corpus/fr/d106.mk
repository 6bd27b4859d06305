# language: fr
# published: 2025-02-03
# style: incident_log

RELEVÉ D'INCIDENTS n° 2/2025
Établi par l'{O1|Observatoire des droits humains de Gao} ({O1|ODHG}) — {D1|16-31 janvier 2025}

{D2|16/01} | {L1|Intillit} | {X1|Affrontement} entre l'{O2|EIGS} et le {O3|JNIM} pour le contrôle d'un puits. Au moins {Q1|onze morts}, tous combattants. | confirmé
{D3|19/01} | {L2|Bara} | Le {T1|sous-préfet}, {P1|Almoustapha Ag Intagrist}, est {X2|enlevé} sur la piste de {L3|Bentia}. {X3|Libéré} le {D4|23}, sans condition. | confirmé
{D5|21/01} | {L4|Tassiga} | Convoi du {O4|Bataillon d'Ansongo} {X4|pris pour cible} par des tirs de mortier : {Q2|un soldat} tué. Côté officiel, on avance {Q7|trente assaillants} « neutralisés ». | bilan adverse non vérifié
{D6|24/01} | {L5|Gao}, quartier {L6|Aljanabandia} | {X5|Perquisition} de la {O5|Brigade de recherches} : {Q3|six interpellés}, {Q4|quarante détonateurs}, {Q5|deux rouleaux} de cordeau, {Q6|310 grammes} d'une poudre inconnue. | confirmé
{D7|27/01} | {L7|Djebock} | {Q8|Quatre corps} découverts. Des riverains accusent le {O6|Groupe d'autodéfense touareg imghad et alliés} ({O6|GATIA}), qui aurait {X6|exécuté} des voleurs de bétail. {P2|Inamoud Ag Rhissa}, {T2|chargé de communication} du {O6~|mouvement}, rejette l'accusation. | en cours

Observations
1. {X7|Reçu} le {D8|29 janvier} par le {R3|colonel} {P3|Souleymane Gaoussou Diawara}, {T3|commandant} de la {O7|Région militaire n° 1}, l'{O1|ODHG} lui a demandé si le {O6|GATIA} patrouillait encore avec le {O4|Bataillon d'Ansongo}. « Ni hier ni aujourd'hui », a répondu {P3~|l'officier}, dont relève ledit {O4~|bataillon}.
2. {P1|Ag Intagrist}, administrateur civil, ne doit pas être confondu avec le {R4|lieutenant} {P4|Intagrist Ag Mohamed}, qui dirige la {O5|Brigade de recherches}.
3. Les enquêteurs de l'{O1|ODHG} sont rémunérés sur une subvention de la {O8|Coopération suisse}, acquise jusqu'en {D9|décembre 2026}.
---
kind X1 clash
on X1 2025-01-16
at X1 L1
killed X1 11
took_part O2 X1 role=opponent
took_part O3 X1 role=opponent
title P1 T1
kind X2 crime
on X2 2025-01-19
at X2 L2
took_part P1 X2 role=target
kind X3 other
on X3 2025-01-23
freed X3 1
took_part P1 X3 role=beneficiary
kind X4 attack
on X4 2025-01-21
at X4 L4
killed X4 1
took_part O4 X4 role=target
kind X5 raid
on X5 2025-01-24
at X5 L6
at X5 L5
within L6 L5
arrests X5 6
seized X5 détonateurs 40 détonateurs
seized X5 cordeau 2 rouleaux
seized X5 poudre 310 grammes
took_part O5 X5 role=organiser
kind X6 crime
at X6 L7
took_part O6 X6 role=organiser
assert X6 alleged
title P2 T2
post P2 O6 T2 status=current
kind X7 meeting
on X7 2025-01-29
took_part P3 X7 role=participant
took_part O1 X7 role=participant
rank P3 R3
title P3 T3
post P3 O7 T3 status=current
part_of O4 O7
partner O4 O6 kind=joint_operation status=denied
rank P4 R4
post P4 O5 status=current
distinct P1 P4
partner O8 O1 kind=funding status=current
