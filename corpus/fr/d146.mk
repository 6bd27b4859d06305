# language: fr
# published: 2024-11-12
# style: communique

{L1|REPUBLIQUE DU TCHAD}
{O1|Etat-Major Général des Armées}
Communiqué de presse n° 019/{O1|EMGA}/2024

Dans la {D1|nuit du samedi 9 au dimanche 10 novembre 2024}, des éléments de {O2|Boko Haram} venus à bord d'une quinzaine de pirogues ont {X1|attaqué} une position de la {O3|Force multinationale mixte} ({O3|FMM}) sur l'{L2|île de Karam}, dans la {L3|province du Lac}.

La position était tenue par une compagnie du {O4|Secteur 2}, composante tchadienne de la {O3|FMM}. Le {R1|Commandant} {P1|Abakar Issa Koré}, qui était à sa tête, a organisé la {X1|riposte} jusqu'au lever du jour. Malheureusement, {Q1|onze militaires} sont tombés et {Q2|seize autres} ont été blessés. L'ennemi a laissé sur le terrain {Q3|trente-quatre morts} et {Q4|vingt-deux armes} {X1|récupérées}.

Informé à 3 heures, le {R2|Général de brigade} {P2|Mahamat Nour Allatchi}, {T1|commandant} du {O4|Secteur 2} à {L4|Baga-Sola}, a lancé à la poursuite des fuyards une {X2|opération de ratissage}, confiée au {R3|Colonel} {P3|Djiddi Hissein Ramat} du {O5|Groupement spécial antiterroriste} ({O5|GSAT}). Des hélicoptères de l'{O6|Armée de l'air nigérienne} ont appuyé les troupes au sol. Cette {X2|opération}, terminée {D2|lundi} à {L5|Tchoukou Telia}, a permis de mettre hors de combat {Q5|neuf terroristes} et de {X2|libérer} {Q6|quatorze femmes} et enfants. Aucune perte n'est à déplorer de notre côté.

L'{O1|EMGA} dément l'{X3|occupation} de l'{L6|île de Tchongolé}, annoncée par des sites en ligne. Le {R2|Général de brigade} {P2|Allatchi} et ses hommes contrôlent la zone.

Fait à {L7|N'Djamena}, le {D3|12 novembre 2024}
Le {T2|Porte-parole}
{R4|Général de brigade} {P4|Ousmane Brahim Tidjani}
---
within L2 L3
kind X1 attack
on X1 2024-11-09/2024-11-10
at X1 L2
at X1 L3
took_part O2 X1 role=organiser
took_part O3 X1 role=target
took_part O4 X1 role=target
took_part P1 X1 role=target
killed X1 11
killed X1 34
wounded X1 16
seized X1 armes 22 armes
part_of O4 O3
based O4 L4
rank P1 R1
post P1 O4 status=current
rank P2 R2
title P2 T1
post P2 O4 T1 status=current
reports_to P1 P2
kind X2 operation
on X2 2024-11-10/2024-11-11
at X2 L5
commands P3 X2
took_part P2 X2 role=organiser
took_part O4 X2 role=organiser
took_part O5 X2 role=participant
took_part O6 X2 role=supporter
took_part O2 X2 role=target
killed X2 9
freed X2 14
rank P3 R3
post P3 O5 status=current
partner O6 O5 kind=joint_operation status=ended
partner O5 O4 kind=joint_operation status=ended
kind X3 attack
assert X3 denied
at X3 L6
rank P4 R4
title P4 T2
post P4 O1 T2 status=current
