# language: fr
# published: 2023-06-05
# style: wire

{L1|Nouakchott}, {D1|05/06/2023} ({O1|AMI}) - La vedette « Awkar » de la {O2|Garde côtes mauritanienne} ({O2|GCM}) a {X1|arraisonné}, dans la soirée de {D2|samedi}, à douze milles au large de {L2|Mhaijrat}, une pirogue à bord de laquelle avaient pris place {Q1|cent quarante-six migrants}. {Q5|Trois passeurs} ont été {X1|arrêtés}. Un corps a été repêché.

Le {R1|Capitaine de frégate} {P1|Cheikhna Ould Bouh Ould Sid'Ahmed}, {T1|commandant} de la {O3|base navale de Tanit}, a indiqué à l'{O1|AMI} que l'alerte était venue de la {O4|Guardia Civil} espagnole, dont un patrouilleur est stationné à {L3|Nouadhibou}. « L'information nous parvient en dix minutes », s'est-il réjoui.

Les rescapés ont été débarqués au {L4|Port de Tanit} puis confiés au {O5|Croissant-Rouge mauritanien}. L'{O6|OIM} leur fournit des repas ; un hébergement serait à l'étude.

Sur la frontière de l'est, les choses ont été moins calmes. {D3|Vendredi}, des hommes armés ont {X2|ouvert le feu}, près de {L5|Fassala}, sur le {O7|2e Groupement nomade} de la {O8|Garde nationale}, sans faire de victimes. {D4|Hier dimanche}, à {L6|Adel Bagrou}, les douaniers ont {X3|saisi} {Q2|neuf cents cartouches} et {Q3|quarante bidons} de carburant. {P2|Dah Ould El Hadj Brahim}, {R2|Colonel}, {T2|commandant} de la {O9|Région militaire n° 5}, et {P3|Yahya Ould Brahim}, {R3|inspecteur principal} et {T3|chef} du {O10|bureau des Douanes de Néma}, se sont {X4|concertés} ce {D1|lundi} à {L7|Néma}.

Quant au {O7|2e Groupement nomade}, ses {Q4|deux cents méharistes} sont équipés depuis {D5|2021} par l'{O11|Union européenne}. Son {T4|chef}, le {R4|Commandant} {P4|Ely Ould Mokhtar Salem}, a succédé à {P2|Dah Ould El Hadj Brahim}.
---
kind X1 operation
on X1 2023-06-03
at X1 L2
arrests X1 3
took_part O2 X1 role=organiser
took_part O4 X1 role=supporter
partner O4 O2 kind=information status=current
rank P1 R1
title P1 T1
post P1 O3 T1 status=current
kind X2 attack
on X2 2023-06-02
at X2 L5
took_part O7 X2 role=target
part_of O7 O8
kind X3 seizure
on X3 2023-06-04
at X3 L6
seized X3 cartouches 900 cartouches
seized X3 carburant 40 bidons
kind X4 meeting
on X4 2023-06-05
at X4 L7
took_part P2 X4 role=participant
took_part P3 X4 role=participant
rank P2 R2
title P2 T2
post P2 O9 T2 status=current
rank P3 R3
title P3 T3
post P3 O10 T3 status=current
distinct P2 P3
partner O11 O7 kind=equipment status=current
rank P4 R4
title P4 T4
post P4 O7 T4 status=current
post P2 O7 status=former
not_person "Awkar"
