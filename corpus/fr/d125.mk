# language: fr
# published: 2020-01-31
# style: annual_report

{O1|OFFICE CENTRAL DE RÉPRESSION DU TRAFIC ILLICITE DE LA DROGUE ET DES PRÉCURSEURS} ({O1|OCERTID})
Rapport d'activité, exercice {D1|2019}. Synthèse à l'usage de la presse

Placé auprès de la {O2|Direction de la police judiciaire}, elle-même composante de la {O3|Police républicaine du Bénin}, l'{O1|OCERTID} disposait au {D2|31 décembre} de {Q1|soixante et onze fonctionnaires} et de deux bureaux déconcentrés, le {O4|bureau de Parakou} et le {O5|bureau de Sèmè-Kraké}.

Tableau 1. {X1|Saisies} de l'année
Produit | Quantité | Écart / {D3|2018}
Cannabis | {Q2|1 098,6 kg} | + 12 %
Cocaïne | {Q3|29,04 kg} | – 31 %
Tramadol | {Q4|3 210 450 comprimés} | + 204 %

Le total des mises en cause s'établit à {Q5|deux cent trente-sept personnes}, dont {Q6|dix-neuf femmes}. L'affaire la plus lourde fut celle du {L2|terminal à conteneurs de Cotonou} : le {D4|16 juillet}, l'{O6|Unité conjointe de contrôle portuaire} y a {X2|découvert}, sur indication de la {O7|Marine nationale}, {Q7|18 600 g} de cocaïne cousus dans des sièges. {Q8|Deux dockers} ont été {X2|écroués}.

Formation et moyens. {Q9|Trente-quatre agents} ont suivi à {L3|Porto-Novo}, en {D5|mars}, le {X3|stage} dispensé par l'{O8|Institut des Nations Unies pour la formation et la recherche}. Le réactif chimique vient de l'{O9|Organisation mondiale de la Santé}. L'appui budgétaire de la {O10|Fondation Konrad Adenauer}, sollicité en {D6|avril}, n'a pas été accordé.

Direction. Le {R1|commissaire principal} {P1|Fidèle Ahouansou Tossa} tient l'{O1~|Office} depuis le {D7|9 septembre 2019} ; avant lui, le {R2|commissaire divisionnaire} {P2|Mouinatou Bio Bangana} y avait passé six ans. {P2~|Celle-ci} est devenue {T1|directrice adjointe} de la {O2|Police judiciaire}, de sorte que le premier lui rend désormais compte. Le {O4|bureau de Parakou} a pour {T2|chef} le {R3|commissaire} {P3|Alassane Orou Guiwa}.
---
part_of O1 O2
part_of O2 O3
part_of O4 O1
part_of O5 O1
kind X1 seizure
on X1 2019
arrests X1 237
seized X1 cannabis 1098.6 kg
seized X1 cocaïne 29.04 kg
seized X1 tramadol 3210450 comprimés
took_part O1 X1 role=organiser
kind X2 seizure
on X2 2019-07-16
at X2 L2
arrests X2 2
seized X2 cocaïne 18600 g
took_part O6 X2 role=organiser
took_part O7 X2 role=supporter
partner O7 O6 kind=information status=ended
kind X3 training
on X3 2019-03
at X3 L3
took_part O8 X3 role=organiser
took_part O1 X3 role=beneficiary
partner O8 O1 kind=training status=ended
partner O9 O1 kind=equipment status=current
partner O10 O1 kind=funding status=denied
rank P1 R1
post P1 O1 start=2019-09-09 status=current
rank P2 R2
post P2 O1 end=2019-09-09 status=former
title P2 T1
post P2 O2 T1 status=current
reports_to P1 P2
rank P3 R3
title P3 T2
post P3 O4 T2 status=current
not_person "Konrad Adenauer"
