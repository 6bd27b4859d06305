# language: fr
# published: 2024-01-26
# style: trial

Trafic de munitions : le {O1|Tribunal militaire de Yaoundé} entend l'intendant de {L1|Meiganga}

{L2|Yaoundé}. – Il a nié pendant trois heures puis, d'une voix presque inaudible, il a demandé un verre d'eau. L'adjudant B. M., ex-magasinier, comparaissait {D1|mercredi} dans le {X1|procès} des {Q1|12 600 cartouches} disparues.

À la barre, le {R1|chef d'escadron} {P1|Thierry Ondoua Bekono}, alors {T1|commandant} de la {O2|compagnie de gendarmerie de Meiganga}, est revenu sur la {D2|nuit du 4 au 5 mai 2023}. Une {X2|embuscade} tendue sur la piste de {L3|Dir}, un pick-up qui verse, des caisses marquées « 51 » : pour les gendarmes, l'affaire était dans le sac. {Q2|Quatre convoyeurs} furent {X2|arrêtés} ; {Q3|8 450 cartouches} {X2|récupérées}. {P1|Ondoua Bekono}, passé depuis à la {O4|Région de gendarmerie du Sud}, affirme avoir agi sur ordre direct du {R2|colonel} {P2|Salihou Bello Dandi}, à l'époque {T2|commandant} de la {O5|Légion de gendarmerie de l'Adamaoua}, de laquelle sa {O2~|compagnie} dépendait.

Le {R2|colonel}, cité par la défense, n'est pas venu. Retraité depuis {D3|octobre}, il serait souffrant.

Le {T3|commissaire du gouvernement}, le {R3|magistrat lieutenant-colonel} {P3|Éliane Ngo Mbock}, a produit une note de la {O6|Sécurité militaire} et une autre, plus gênante, de la {O7|MINUSCA}, qui avait prévenu le {O8|ministère de la Défense} dès {D4|février 2023} qu'on vendait des cartouches camerounaises au marché de {L4|Bouar}, en {L5|Centrafrique}. Personne n'avait réagi.

Deux civils sont poursuivis comme receleurs. Le {X1|procès} reprendra le {D5|14 février}.
---
kind X1 trial
on X1 2024-01-24
at X1 L2
took_part O1 X1 role=organiser
took_part P1 X1 role=participant
took_part P3 X1 role=participant
not_person "B. M."
rank P1 R1
title P1 T1
post P1 O2 T1 status=former
post P1 O4 status=current
kind X2 raid
on X2 2023-05-04/2023-05-05
at X2 L3
arrests X2 4
seized X2 cartouches 8450 cartouches
took_part O2 X2 role=organiser
commands P2 X2
took_part P1 X2 role=participant
rank P2 R2
title P2 T2
post P2 O5 T2 status=former
part_of O2 O5
reports_to P1 P2
within L4 L5
title P3 T3
rank P3 R3
post P3 O1 T3 status=current
partner O7 O8 kind=information status=ended
