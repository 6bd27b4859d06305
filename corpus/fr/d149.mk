# language: fr
# published: 2026-01-22
# style: balance_sheet

{O1|Douane guinéenne} : l'année {D1|2025} en chiffres

La {O1|Direction générale des Douanes} ({O1|DGD}) a présenté son bilan {D2|mercredi} à {L1|Conakry}. Recettes, effectifs, contentieux : tout y est passé au cours d'une {X1|conférence de presse} tenue au siège, à {L2|Kaloum}. Voici ce qu'il faut en garder.

Recettes : {Q1|9 840 milliards de francs guinéens}, un record.

Contentieux : {Q2|1 274 dossiers}. Le plus gros date du {D3|14 mars 2025}. Ce jour-là, la {O2|Brigade mobile de Coyah} {X2|arrête} un camion-citerne trafiqué sur la route de {L3|Forécariah}. Dans la cuve, {Q3|813 kg} de cannabis. {Q4|Deux convoyeurs} sont {X2|remis} à l'{O3|Office national antidrogue} ({O3|ONAD}).

Or et devises : le {D4|2 juillet}, à l'{L4|aéroport Ahmed Sékou Touré}, {Q5|11,3 kg} d'or non déclaré sont {X3|saisis} dans les bagages d'un commerçant par le {O4|Bureau de l'aéroport}. Le {D5|28 du même mois}, toujours à l'{L4|aéroport Ahmed Sékou Touré}, nouvelle {X4|prise} : {Q6|370 000 euros} en coupures. L'homme a été {X4|relâché} contre amende.

Carburant : le {O5|Bataillon de la sécurité routière} de la {O6|gendarmerie nationale} et la {O2~|brigade mobile} ont tenu {Q7|cent dix-sept barrages} en commun.

Le {T1|directeur général}, le {R1|colonel} {P1|Mamadouba Kerfalla Sylla}, entouré de son {T2|adjointe}, le {R2|lieutenant-colonel} {P2|Hadja Fanta Kourouma}, et du {T3|chef} de la {O2|Brigade mobile de Coyah}, le {R3|commandant} {P3|Faya Moussa Millimouno}, a remercié la {O7|Direction générale des douanes et droits indirects française}, qui a {X5|formé} {Q8|trente agents} à {L5|La Rochelle} en {D6|septembre}, et l'{O8|Organisation mondiale des douanes}, qui aide à informatiser les bureaux.

Seul couac : {Q9|six agents} ont été radiés.
---
kind X1 meeting
on X1 2026-01-21
at X1 L2
at X1 L1
within L2 L1
took_part O1 X1 role=organiser
took_part P1 X1 role=official
took_part P2 X1 role=official
took_part P3 X1 role=official
based O1 L2
kind X2 seizure
on X2 2025-03-14
at X2 L3
arrests X2 2
seized X2 cannabis 813 kg
took_part O2 X2 role=organiser
partner O2 O3 kind=cooperation status=current
kind X3 seizure
on X3 2025-07-02
at X3 L4
seized X3 or 11.3 kg
took_part O4 X3 role=organiser
kind X4 seizure
on X4 2025-07-28
at X4 L4
freed X4 1
seized X4 argent 370000 euros
part_of O2 O1
part_of O4 O1
part_of O5 O6
partner O5 O2 kind=joint_operation status=ended
rank P1 R1
title P1 T1
post P1 O1 T1 status=current
rank P2 R2
title P2 T2
post P2 O1 T2 status=current
reports_to P2 P1
rank P3 R3
title P3 T3
post P3 O2 T3 status=current
kind X5 training
on X5 2025-09
at X5 L5
took_part O7 X5 role=organiser
took_part O1 X5 role=beneficiary
partner O7 O1 kind=training status=ended
partner O8 O1 kind=support status=current
distinct O1 O7
not_person "Ahmed Sékou Touré"
