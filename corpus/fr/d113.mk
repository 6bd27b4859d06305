# language: fr
# published: 2019-12-09
# style: news_in_brief

EN BREF

{L1|TOMBOUCTOU}. Un démineur de la {O1|Minusma} a perdu la main {D1|samedi} en {X7|neutralisant} un engin posé devant le {L2|lycée Mahamane Alassane Haïdara}. Il s'agit du {R1|caporal} {P1|Sopheap Vannak}, du {O2|contingent cambodgien}.

{L3|NIONO}. La {O3|gendarmerie de Niono} a {X1|remis en liberté}, faute de preuves, {Q1|deux des neuf hommes} {X2|arrêtés} le {D2|25 novembre} au marché de {L4|Dogofry}. Les autres seront {X3|transférés} à {L5|Bamako} {D3|mercredi}.

{L6|GOSSI}. Des militaires français de {O4|Barkhane} et une compagnie de la {O5|Force conjointe du G5 Sahel} ont {X4|fouillé} trois jours durant le bois de {L7|Kirnya} ({D5|4 au 6 décembre}). Ils en ont rapporté {Q2|un canon} sans recul, {Q3|quinze obus}, {Q4|300 litres} de gasoil. Pas un coup de feu, assure le {R2|colonel} {P2|Hervé de Quincieux-Brault}, {T2|porte-parole} de {O4|Barkhane}.

{L8|BANAMBA}. Erratum. Nous avons attribué dans notre édition de {D6|jeudi} la direction du {O6|peloton de la Garde nationale} à {P3|Oumar Samba Tall}. {P3~|Il} l'a quitté l'{D7|an dernier}. Le {T4|chef} en est le {R3|sous-lieutenant} {P4|Samba Oumar Tall}. Toutes nos excuses aux deux familles.

{L9|SIKASSO}. Jusque-là, la {O7|Direction régionale des Eaux et Forêts} et la {O8|brigade des Douanes de Kadiolo} se téléphonaient. Elles sortent désormais ensemble : leur première {X5|patrouille} a parcouru {D8|hier} la {L10|forêt de Farako}, d'où reviennent {Q5|sept mètres cubes} de vène.

{L5|BAMAKO}. L'{R5|inspecteur divisionnaire} {P5|Nana Kadidia Sininta} serait pressentie à la tête de l'{O9|Office central de lutte contre l'enrichissement illicite}. « Je l'apprends par vous », répond {P5~|celle-ci}, pour l'heure {T5|chef de bureau} aux {O10|Douanes}.

{L11|KIDAL}. Qui a {X6|tiré}, {D9|vendredi}, sur la voiture du {T6|président} du {O11|conseil de cercle d'Abeïbara}, {P6|Mossa Ag Elmehdi Ould Amar} ? La {O12|Plateforme} nie y être pour quelque chose. {P6~|L'élu}, indemne, se tait.
---
kind X7 other
on X7 2019-12-07
at X7 L2
at X7 L1
within L2 L1
wounded X7 1
took_part P1 X7 role=participant
took_part O1 X7 role=organiser
rank P1 R1
post P1 O2 status=current
part_of O2 O1
kind X1 other
freed X1 2
took_part O3 X1 role=organiser
kind X2 arrest
on X2 2019-11-25
at X2 L4
arrests X2 9
kind X3 other
on X3 2019-12-11
at X3 L5
assert X3 planned
kind X4 raid
on X4 2019-12-04/2019-12-06
at X4 L7
seized X4 canon 1 canon
seized X4 obus 15 obus
seized X4 gasoil 300 litres
took_part O4 X4 role=organiser
took_part O5 X4 role=organiser
partner O4 O5 kind=joint_operation status=current
rank P2 R2
title P2 T2
post P2 O4 T2 status=current
post P3 O6 end=2018 status=former
rank P4 R3
title P4 T4
post P4 O6 T4 status=current
distinct P3 P4
kind X5 patrol
on X5 2019-12-08
at X5 L10
seized X5 vène 7 "mètres cubes"
took_part O7 X5 role=organiser
took_part O8 X5 role=organiser
partner O7 O8 kind=joint_operation status=current
rank P5 R5
title P5 T5
post P5 O10 T5 status=current
kind X6 crime
on X6 2019-12-06
at X6 L11
took_part P6 X6 role=target
title P6 T6
post P6 O11 T6 status=current
not_person "Mahamane Alassane Haïdara" "lycée Mahamane Alassane Haïdara"
