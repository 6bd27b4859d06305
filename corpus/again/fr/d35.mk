# language: fr
# published: 2024-08-02
# style: facebook_post

{O1|HAUT COMMANDEMENT DE LA GENDARMERIE NATIONALE} – {O2|DIRECTION JUSTICE MILITAIRE}
Page officielle ✔️

Affaire des motos volées de {L1|Matoto} : le réseau tombe !

Tôt le {D1|matin du 31 juillet}, sous le regard médusé des riverains de {L2|Sonfonia Gare 2}, les éléments de l'{O3|Escadron mobile N°3} épaulés par le {O4|PM3} ont {X1|fait irruption} dans un garage sans enseigne. Bilan ? {Q1|Onze motos} TVS {X1|retrouvées}, {Q2|sept jeunes} au violon, dont le nommé « Bangaly », bien connu des services. Un huitieme, A. S. C., court toujours.

L'{X1|opération} a été commandée par le {R1|Capitaine} {P1|Faya Laurent Millimouno}, {T1|commandant} l'{O3~|escadron}, agissant sur instruction du {R2|Colonel} {P2|Elhadj Mamadou Bobo Sow}, {T2|commandant} la {O5|Région de Gendarmerie Spéciale de Conakry}.

« La population nous a aidés : sans les {Q4|deux appels} au 122, rien n'était possible », reconnaît le {R1|capitaine} {P1|Millimouno}. Les propriétaires munis de leur carte grise peuvent se présenter dès {D2|demain} au {O4|PM3} de {L1|Matoto}, bureau de l'{R3|Adjudant-chef} {P3|Kadiatou Kolié}.

Rappel : le {D3|19 juillet}, {Q3|quatre autres} {X2|interpellations} avaient eu lieu à {L3|Dubréka} dans le même dossier, à l'actif de la {O6|Brigade territoriale de Gendarmerie} de cette ville.

{O7|Gendarmerie nationale} guinéenne, une force humaine 🇬🇳
---
rank P1 R1
title P1 T1
post P1 O3 T1 status=current
commands P1 X1
rank P2 R2
title P2 T2
post P2 O5 T2 status=current
rank P3 R3
post P3 O4 status=current
based O4 L1
based O6 L3
part_of O2 O1
kind X1 raid
on X1 2024-07-31
at X1 L2
arrests X1 7
seized X1 motos 11 motos
took_part O3 X1 role=organiser
took_part O4 X1 role=supporter
took_part P2 X1 role=organiser
partner O4 O3 kind=joint_operation status=current
kind X2 arrest
on X2 2024-07-19
at X2 L3
arrests X2 4
took_part O6 X2 role=organiser
not_person "Bangaly" "A. S. C."
