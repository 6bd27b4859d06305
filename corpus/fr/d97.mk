# language: fr
# published: 2025-05-05
# style: military_news

Sept jours de bulletin : du fleuve au {L1|lac Tchad}

Une mine, d'abord. {D1|Mardi 29 avril}, un véhicule du {O1|Bataillon spécial d'intervention 3} ({O1|BSI 3}) a {X1|sauté} à sept kilomètres de {L2|Makalondi}, dans la {L3|région de Tillabéri} ; {Q1|quatre militaires} ont péri. Le {D2|lendemain}, l'{X2|opération Niya} déplaçait son effort vers {L4|Téra}, où une {X3|frappe} de drone de l'{O2|Armée de l'air} a détruit {Q2|cinq motos} et une cache de vivres, tandis qu'à {L5|Ayorou}, le {D3|1er mai}, une {X4|fouille} de pirogues permettait de {X4|mettre la main} sur {Q3|1 800 litres} d'essence, {Q4|trois sacs} d'engrais et {Q5|deux radios} portatives. À l'autre bout du pays, {D4|samedi}, près de {L6|Chétima Wangou}, le {O3|Secteur 4} de la {O4|Force multinationale mixte} ({O4|FMM}) a {X5|accroché} une bande de {O5|Boko Haram} : {Q6|neuf assaillants} tués, {Q7|dix-sept femmes} et enfants {X5|libérés}, {Q8|un soldat} blessé.

« Le fleuve est leur pompe à essence », résume le {R1|colonel-major} {P1|Seyni Kimba Mounkaïla}, {T1|commandant} de l'{X2|opération Niya}. Son {T2|chef d'état-major}, le {R2|lieutenant-colonel} {P2|Soumana Ibro El Hadj Sani}, commandait jusqu'en {D5|mars} le {O1|BSI 3} ; {P3|Laouali Tanko Dan Malam}, {R3|chef de bataillon}, y a pris sa suite.

Le {O3|Secteur 4} est basé à {L7|Diffa}. Son {T4|porte-parole}, le {R4|capitaine} {P4|Hassane Goukouni Barma}, a démenti {D6|dimanche} que des éléments tchadiens eussent participé à l'{X5|accrochage}. {P4~|Il} n'a pas exclu en revanche une {X6|opération} commune avec le {O6|Secteur 2 tchadien} avant les pluies.

Les blessés graves sont soignés à l'{O7|Hôpital militaire de Niamey}.
---
kind X1 attack
on X1 2025-04-29
at X1 L2
killed X1 4
took_part O1 X1 role=target
within L2 L3
kind X2 operation
at X2 L4
commands P1 X2
kind X3 strike
on X3 2025-04-30
at X3 L4
took_part O2 X3 role=organiser
kind X4 seizure
on X4 2025-05-01
at X4 L5
seized X4 essence 1800 litres
seized X4 engrais 3 sacs
seized X4 radios 2 radios
kind X5 clash
on X5 2025-05-03
at X5 L6
killed X5 9
freed X5 17
wounded X5 1
took_part O3 X5 role=organiser
took_part O5 X5 role=opponent
part_of O3 O4
part_of O6 O4
distinct O3 O6
rank P1 R1
title P1 T1
rank P2 R2
title P2 T2
post P2 O1 end=2025-03 status=former
reports_to P2 P1
rank P3 R3
post P3 O1 start=2025-03 status=current
based O3 L7
rank P4 R4
title P4 T4
post P4 O3 T4 status=current
kind X6 operation
assert X6 planned
took_part O3 X6 role=participant
took_part O6 X6 role=participant
partner O3 O6 kind=joint_operation status=planned
