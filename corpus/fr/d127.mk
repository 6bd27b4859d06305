# language: fr
# published: 2022-08-22
# style: chronology

Le {O1|Groupement spécial antiterroriste du Tchad} en huit dates

{D1|14 avril 2019} : naissance, par arrêté, du {O1|Groupement spécial antiterroriste} ({O1|GSAT}), issu de l'{O2|Unité d'appui du Lac}, dont il reprend les effectifs et le nom de code radio. Le {R1|colonel} {P1|Outhman Kellah Moursal} en est le premier {T1|commandant}.

{D2|Novembre 2019} – L'{O3|EUTM Mali} accepte {Q1|quarante de ses hommes} en {X4|formation}, sept semaines durant, à {L2|Koulikoro}. Le programme, {D3|un an plus tard}, est interrompu.

{D4|6 mars 2020} : {X1|raid} sur l'{L3|île de Boma}. La {O4|Force multinationale mixte} ({O4|FMM}) prête {Q6|deux pirogues} armées ; le {O1|GSAT} débarque seul. {Q2|Quatorze insurgés} de {O5|Boko Haram} tués, {Q3|soixante-sept captifs} {X1|libérés}. Côté {O1|GSAT}, {Q4|un mort}. {P1|Kellah Moursal}, blessé au bras, est évacué.

{D5|2 juin 2020}. {P2|Adef Tahir Wardougou}, {R2|lieutenant-colonel}, lui succède, d'abord par {T2|intérim}. Il est confirmé le {D6|18 septembre}.

{D7|Février 2021} – Rattachement du {O1|GSAT} à la {O6|Direction générale de la Gendarmerie nationale} : il quitte l'{O7|armée de Terre}, qui proteste en vain.

{D8|29 octobre 2021}. À {L4|Bol}, un {X2|exercice} commun avec le {O8|Bataillon d'intervention rapide camerounais} tourne court : une panne d'hélicoptère, et l'on rentre.

{D9|11 mai 2022} : {P2|Wardougou}, devenu {R3|colonel}, est {X3|entendu} à {L5|N'Djaména} par la {O9|Commission d'enquête parlementaire} à propos de primes détournées. Rien n'est établi. Il garde son poste ; l'audit confié à la {O10|Cour des comptes} suit son cours.

{D10|Lundi dernier}, enfin, le {T3|directeur général} de la {O6|Gendarmerie}, le {R4|général} {P3|Ali Kosso Djamous}, a annoncé l'ouverture d'une antenne du {O1|GSAT} à {L6|Baga Sola}, que paiera l'{O11|ambassade des Émirats arabes unis}. Elle accueillera {Q5|cent vingt hommes}.
---
succeeds O1 O2
rank P1 R1
title P1 T1
post P1 O1 T1 start=2019-04-14 end=2020-06-02 status=former
took_part P1 X1 role=participant
partner O3 O1 kind=training status=ended
kind X4 training
on X4 2019-11
at X4 L2
took_part O3 X4 role=organiser
took_part O1 X4 role=beneficiary
kind X1 raid
on X1 2020-03-06
at X1 L3
took_part O1 X1 role=organiser
took_part O4 X1 role=supporter
took_part O5 X1 role=target
partner O4 O1 kind=support status=ended
killed X1 14
killed X1 1
wounded X1 1
freed X1 67
rank P2 R3
rank P2 R2
title P2 T2
title P2 T1
post P2 O1 T2 start=2020-06-02 end=2020-09-18 status=former
post P2 O1 T1 start=2020-09-18 status=current
part_of O1 O6
kind X2 exercise
on X2 2021-10-29
at X2 L4
took_part O1 X2 role=participant
took_part O8 X2 role=participant
partner O1 O8 kind=joint_operation status=ended
kind X3 meeting
on X3 2022-05-11
at X3 L5
took_part O9 X3 role=organiser
took_part P2 X3 role=participant
title P3 T3
rank P3 R4
post P3 O6 T3 status=current
partner O11 O1 kind=funding status=planned
