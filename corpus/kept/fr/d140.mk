# language: fr
# published: 2024-10-17
# style: communique

{O1|Etat-major général des Armées}
COMMUNIQUE N° 131

L'{O1|Etat-major général des Armées} informe l'opinion que le poste de sécurité de {L1|Ségala}, dans le {L2|secteur de Diabaly}, a été {X1|attaqué} {D1|hier mercredi} aux environs de 5 heures 30 par des éléments de la {O2|Katiba Macina}. Les occupants du poste, un peloton de la {O3|Garde nationale} et une section du {O4|23e Régiment d'infanterie motorisée}, ont vigoureusement {X1|riposté}. L'{X1|attaque} a été repoussée au bout d'une heure.

Le bilan est le suivant :
- côté ami : {Q1|04 morts} et {Q2|09 blessés}, {Q3|01 véhicule} brûlé ;
- côté ennemi : {Q4|17 corps} abandonnés, {Q5|08 fusils PKM} et {Q6|12 motos} {X1|récupérés}.

Un renfort parti de {L3|Niono} sous les ordres du {R1|Chef de bataillon} {P1|Lamine Kéléfa DANSOKO}, {T1|adjoint au commandant} du {O4|23e Régiment d'infanterie motorisée}, est {X2|tombé sur} un engin explosif à 9 heures à la sortie de {L4|Dogofry}. {Q7|Deux militaires} ont été légèrement blessés. Le renfort a continué sa route.

Dans l'après-midi du {D2|même jour}, l'aviation a {X3|frappé} une base de repli de la {O2|Katiba Macina} dans la {L5|forêt du Wagadou}, à la demande du {R2|Colonel} {P2|Daba Nouhoum SANGARE}, {T2|commandant} du {O5|Secteur 2} de l'{X4|opération Dougoukoloko}. Les {X3|frappes}, réalisées par l'{O6|Armée de l'Air}, ont détruit {Q8|un pick-up} et neutralisé {Q9|une dizaine de terroristes}. Le {O4|23e Régiment d'infanterie motorisée} et le peloton de la {O3|Garde nationale} sont placés sous le contrôle opérationnel du {O5|Secteur 2}.

L'{O1|Etat-major général des Armées} s'incline devant la mémoire des disparus. Contrairement à certaines publications, aucun soldat n'a été {X5|enlevé}.

{L6|Bamako}, {D3|17 octobre 2024}
P/Le {T3|Chef d'Etat-major général des Armées} P.O
Le {T4|Sous-chef d'Etat-major Opérations}
{R3|Général de brigade} {P3|Kariba Founéké DIALLO}
---
within L1 L2
kind X1 attack
on X1 2024-10-16
at X1 L1
took_part O2 X1 role=organiser
took_part O3 X1 role=target
took_part O4 X1 role=target
killed X1 4
killed X1 17
wounded X1 9
seized X1 "fusils PKM" 8 fusils
seized X1 motos 12 motos
partner O3 O4 kind=joint_operation status=current
rank P1 R1
title P1 T1
post P1 O4 T1 status=current
kind X2 attack
on X2 2024-10-16
at X2 L4
wounded X2 2
took_part O4 X2 role=target
took_part P1 X2 role=target
kind X3 strike
on X3 2024-10-16
at X3 L5
killed X3 10
took_part O6 X3 role=organiser
took_part O2 X3 role=target
rank P2 R2
title P2 T2
post P2 O5 T2 status=current
partner O6 O5 kind=support status=current
part_of O4 O5
kind X4 operation
took_part O5 X4 role=participant
kind X5 crime
assert X5 denied
rank P3 R3
title P3 T4
post P3 O1 T4 status=current
