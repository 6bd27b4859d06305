# language: fr
# published: 2024-02-27
# style: radio_transcript

{O1|Radio rurale de Kayes}, journal de 13 heures, {D1|mardi 27 février 2024}

Bonjour. On commence par cette nouvelle venue de {L1|Nioro}. Cinq coupeurs de route ont été {X1|arrêtés} {D2|hier soir} à {L2|Gavinané}. Je répète, cinq. C'est le {O2|Groupement territorial de la Garde nationale de Nioro} qui a monté l'{X1|embuscade}, sur renseignement des chasseurs. On a {X1|retrouvé} sur eux {Q1|deux kalachnikovs} et {Q2|850 000 francs}. Notre correspondant a joint le {T1|chef} du {O2~|groupement}, le {R1|Commandant} {P1|Sory Mahamet Niakaté} : « Ils dormaient presque. Pas un coup de feu. »

A {L3|Kayes} même, la nuit a été moins calme. Le {O3|Commissariat du 2e arrondissement} a fait une {X2|descente} à {L4|Khasso}, près de la gare. {Q3|Vingt-trois personnes} {X2|ramassées}, la plupart pour défaut de pièce ; {Q4|deux} seulement restent aux mains de la police, pour vente de stupéfiants. La {X2|descente} était menée par l'{R2|Inspecteur principal} {P2|Djénébou Simaga}, du {O3~|même commissariat}.

Un mot de la {X3|mission} du {T2|gouverneur}, le {R3|Général de brigade} {P3|Moussa Fily Kanté}. {P3~|Il} est à {L5|Kéniéba} depuis {D3|dimanche} pour {X5|remettre} des pick-up à la {O4|Brigade de gendarmerie de Kéniéba}. Ces pick-up, il y en a {Q5|trois}, ont été achetés par la société minière {O5|Somilo}, qui avait déjà {X4|réhabilité} les locaux de la {O4~|brigade} en {D4|2022}. La {X5|remise} officielle, c'est {D5|demain}, en présence du {T3|commandant} de la {O6|Légion de gendarmerie de Kayes}, le {R4|Colonel} {P4|Kaourou Diallo}, le supérieur du {R5|Major} {P5|Etienne Dakouo}, qui commande la {O4~|brigade}.

Pour finir, non, le pont de {L6|Diboli} n'a pas été {X6|attaqué}. La {O7|police des frontières} l'a démenti ce matin.
---
kind X1 arrest
on X1 2024-02-26
at X1 L2
arrests X1 5
seized X1 kalachnikovs 2 kalachnikovs
seized X1 argent 850000 francs
took_part O2 X1 role=organiser
rank P1 R1
title P1 T1
post P1 O2 T1 status=current
kind X2 raid
on X2 2024-02-26/2024-02-27
at X2 L4
at X2 L3
within L4 L3
arrests X2 23
took_part O3 X2 role=organiser
commands P2 X2
rank P2 R2
post P2 O3 status=current
kind X3 visit
on X3 2024-02-25
at X3 L5
took_part P3 X3 role=official
rank P3 R3
title P3 T2
kind X4 other
on X4 2022
took_part O5 X4 role=organiser
took_part O4 X4 role=beneficiary
kind X5 delivery
on X5 2024-02-28
at X5 L5
assert X5 planned
took_part P3 X5 role=official
took_part P4 X5 role=official
took_part O4 X5 role=beneficiary
took_part O5 X5 role=supporter
partner O5 O4 kind=equipment status=current
rank P4 R4
title P4 T3
post P4 O6 T3 status=current
rank P5 R5
post P5 O4 status=current
reports_to P5 P4
part_of O4 O6
kind X6 attack
at X6 L6
assert X6 denied
