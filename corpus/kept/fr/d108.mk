# language: fr
# published: 2022-11-28
# style: reportage

Le convoi de {L1|Dirkou}

{D4|Mardi}, avant l'aube, à la sortie d'{L2|Agadez}. {Q5|Cent trente camions}, moteurs tournants, attendent le coup de sifflet. Il viendra du {R1|lieutenant} {P1|Barka Wardougou Chegou}, pistolet à la ceinture et thermos à la main. « La {D5|semaine passée}, on nous a {X1|volé} un 4x4 presque sous le nez. Pas cette fois. »

L'{X2|escorte} hebdomadaire est l'affaire du {O1|24e Bataillon interarmes}, cantonné à {L1|Dirkou}. Ses pick-up ouvrent et ferment la marche ; au milieu roule une équipe de la {O2|Brigade mixte d'intervention}, où policiers et gendarmes mènent ensemble les contrôles d'identité. À bord, {P2|Fati Goumar Sidi}, {R2|brigadière de police}. {P2~|Elle} est de {L3|Bilma}. « On descend, on compte, on remonte. »

Le {D6|deuxième jour}, halte à l'{L4|Arbre du Ténéré}. On y {X3|contrôle} {Q1|deux véhicules} sans plaque : {Q2|cinq fusils} de chasse, {Q3|2,7 kg} d'or brut, {Q4|soixante cartouches} de cigarettes. Les propriétaires, des orpailleurs du {L5|Djado}, repartent les mains vides. Puis plus rien. {D1|Vendredi}, {L1|Dirkou} sort de la brume.

Le {R3|colonel} {P3|Mahaman Sani Kalla} nous y reçoit. Le {T1|chef} du {O1|24e Bataillon} ne croit guère à la {X4|trêve} qu'auraient {X4|conclue}, {D2|fin octobre}, les bandits tchadiens et une faction du {O3|Conseil de commandement militaire pour le salut de la République} ({O3|CCMSR}). Sur l'{O4|Africom}, qui entretenait naguère la piste d'atterrissage et ne le fait plus, {P3~|il} demeure muet. {P1~|Le lieutenant}, lui, repart dès {D3|samedi} ; son patron le proposera pour une citation.

Au retour, l'{X5|escorte} sera confiée à la {O5|Garde nationale}.
---
rank P1 R1
post P1 O1 status=current
reports_to P1 P3
commands P1 X2
kind X1 crime
on X1 2022-11
kind X2 patrol
on X2 2022-11-22/2022-11-25
at X2 L2
at X2 L1
took_part O1 X2 role=organiser
took_part O2 X2 role=participant
took_part P1 X2 role=participant
took_part P2 X2 role=participant
based O1 L1
partner O1 O2 kind=joint_operation status=current
rank P2 R2
post P2 O2 status=current
kind X3 seizure
on X3 2022-11-23
at X3 L4
seized X3 "fusils de chasse" 5 fusils
seized X3 or 2.7 kg
seized X3 cigarettes 60 cartouches
took_part O2 X3 role=organiser
rank P3 R3
title P3 T1
post P3 O1 T1 status=current
kind X4 other
on X4 2022-10
assert X4 alleged
took_part O3 X4 role=participant
kind X5 patrol
assert X5 planned
took_part O5 X5 role=organiser
