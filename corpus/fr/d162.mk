# language: fr
# published: 2021-10-14
# style: ocr_scan

{O1|MINISTERE DE LA SECURITE ET DE LA PROTECTION CIVILE}
{O2|DIRECTION GENERALE DE LA POLICE NATIONALE}
{O3|DIRECTION REGIONALE DE LA POLICE DE GAO}
N° 0388/{O3|DRPN-GAO}                Un Peuple - Un But - Une Foi

BULLETIN DE RENSElGNEMENTS QUOTIDIEN
du {D1|13 au 14 octobre 2021}

1. Le {D2|13/10/2021} à 09h15, une {X1|patrouille mixte} {O4|Commissariat de Gao} - {O5|UNPOL} ({Q1|14 éléments}, {Q2|4 véhicules}), conduite par l'{R1|I.P.} {P1|Almahadi Iknane MAIGA}, a {X1|sillonné} les quartiers {L1|Château} et {L2|Aljanabandia}. {Q3|02 motos} sans papiers {X1|saisies}. RAS par ailleurs.

2. Même date, vers 17h, au poste de {L3|Wabaria}, la {O6|Brigade anti-criminalité} ({O6|BAC}) a {X2|interpellé} le nommé A. M. porteur de {Q4|30 boulettes} de chanvre indien. Le {T1|chef} de la {O6|BAC}, le {R2|Lt de Police} {P2|Fatoumata Hamey TOURE}, présent, a dressé P.V.

3. Dans la {D3|nuit du 13 au 14}, 02h40 : {X3|tirs} d'arrnes automatiques contre le domicile d'un agent de la {O6~|dite unité}, quartier {L4|Sossokoira}. L'{X3|attaque} est le fait d'inconnus à bord d'un Land Cruiser. {Q5|01 blessé} parmi les gardiens. Une équipe de la {O7|Compagnie de la Garde nationale de Gao} a {X4|poursuivi} les auteurs jusqu'à {L5|Forgho}, en vain.

4. Le {D4|14/10}, 08h00 : {X5|remise} par la {O8|Division de Police de la MINUSMA}, dont relève {O5|UNPOL}, de {Q6|03 ordinateurs} et d'{Q7|un groupe} électrogène au {O4|Commissariat de Gao}. Réceptionnés par le {T2|Commissaire central}, le {R3|Cre Ppal} {P3|Nouhoum Sory TIGANA}, supérieur de l'{R1|I.P.} {P1|MAIGA} et du {R2|Lt} {P2|TOURE}. Les {O9|FAMa} n'étaient pas représentées.

Le {T3|Directeur régional}
{R4|Contrôleur Gal} {P4|Issiaka BALLO}
Ampliations : {O2|DGPN}, {T4|Gouverneur}, archives.
---
part_of O2 O1
part_of O3 O2
kind X1 patrol
on X1 2021-10-13
at X1 L1
at X1 L2
commands P1 X1
took_part O4 X1 role=participant
took_part O5 X1 role=participant
partner O4 O5 kind=joint_operation status=current
seized X1 motos 2 motos
rank P1 R1
post P1 O4 status=current
kind X2 arrest
on X2 2021-10-13
at X2 L3
arrests X2 1
seized X2 "chanvre indien" 30 boulettes
took_part O6 X2 role=organiser
rank P2 R2
title P2 T1
post P2 O6 T1 status=current
kind X3 attack
on X3 2021-10-14
at X3 L4
wounded X3 1
took_part O6 X3 role=target
kind X4 operation
on X4 2021-10-14
at X4 L5
arrests X4 0
took_part O7 X4 role=organiser
kind X5 delivery
on X5 2021-10-14
took_part O8 X5 role=organiser
took_part O4 X5 role=beneficiary
took_part P3 X5 role=official
part_of O5 O8
partner O8 O4 kind=equipment status=current
rank P3 R3
title P3 T2
post P3 O4 T2 status=current
reports_to P1 P3
reports_to P2 P3
rank P4 R4
title P4 T3
post P4 O3 T3 status=current
not_person "A. M."
