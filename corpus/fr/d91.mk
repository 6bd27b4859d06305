# language: fr
# published: 2024-06-11
# style: wire

{L1|SÉVARÉ}, {D1|11 juin 2024} – Trois localités, trois affaires, un seul week-end : le {O1|Groupement tactique interarmes n° 4} ({O1|GTIA 4}) n'a guère eu le temps de souffler.

{D2|Samedi} à l'aube, une {X1|embuscade} tendue près de {L2|Diallassagou}, dans le {L3|cercle de Bankass}, par des éléments de la {O2|Katiba Macina} a coûté la vie à {Q1|trois soldats} du {O3|23e Régiment interarmes} ; {Q2|six autres} ont été blessés. Le {D2|même jour}, vers 17 heures, la {O4|Base aérienne 101} a {X2|pilonné} un campement à {L4|Tenndé}, sans que l'on en sache davantage sur les pertes adverses. {D3|Dimanche}, enfin, un {X3|ratissage} du {O1|GTIA 4} autour de {L5|Somadougou} s'est soldé par {Q3|onze interpellations} et la {X3|saisie} de {Q4|quatre motos}, de {Q5|deux fusils} d'assaut et de {Q6|650 cartouches}.

Le {X3|ratissage} était conduit par le {R1|lieutenant-colonel} {P1|Salif Nampè Koné}, {T1|commandant} du {O1~|groupement}. Joint {D4|lundi}, {P1~|l'officier} précise que son {T2|adjoint}, le {R2|commandant} {P2|Hamidou Ogobara Tembely}, qui roulait dans le deuxième véhicule lors de l'{X1|embuscade}, a été évacué sur {L6|Bamako}. « Il marche déjà », assure {P1|Koné}.

À {L2|Diallassagou}, on parle aussi d'autre chose : {Q7|deux bergers} y auraient été {X4|enlevés} {D5|vendredi} par des inconnus en treillis. L'{O5|État-major général des Armées} n'a pas réagi sur ce point ; il a en revanche qualifié de « pure invention » un {X5|retrait} des troupes de {L5|Somadougou}.

Stationné à {L7|Bankass}, le {O3|23e Régiment interarmes} dépend depuis {D6|avril} du {O1|GTIA 4}, lequel obéit au {O6|PC interarmées de théâtre Centre}, installé à {L1|Sévaré}.
---
kind X1 attack
on X1 2024-06-08
at X1 L2
killed X1 3
wounded X1 6
took_part O2 X1 role=organiser
took_part O3 X1 role=target
took_part P2 X1 role=target
within L2 L3
kind X2 strike
on X2 2024-06-08
at X2 L4
took_part O4 X2 role=organiser
kind X3 raid
on X3 2024-06-09
at X3 L5
arrests X3 11
seized X3 motos 4 motos
seized X3 "fusils d'assaut" 2 fusils
seized X3 cartouches 650 cartouches
took_part O1 X3 role=organiser
commands P1 X3
rank P1 R1
title P1 T1
post P1 O1 T1 status=current
rank P2 R2
title P2 T2
post P2 O1 T2 status=current
reports_to P2 P1
kind X4 crime
on X4 2024-06-07
at X4 L2
assert X4 alleged
kind X5 other
at X5 L5
assert X5 denied
based O3 L7
part_of O3 O1
part_of O1 O6
based O6 L1
