# language: fr
# published: 2025-04-30
# style: unit_profile

Les {O1|Groupements nomades}, mode d'emploi

Qu'on les appelle {O1|GN}, méharistes ou, à {L1|Oualata}, tout simplement « les chameliers », les {O1|Groupements nomades} de la {O2|Garde nationale} mauritanienne forment une troupe singulière : {Q1|trois cent soixante hommes}, autant de dromadaires, un vétérinaire. Rattachés jusqu'en {D1|2011} au {O3|3e bureau} de l'{O4|état-major de la Garde}, ils constituent depuis une unité à part, que commande, au bout de la chaîne, le {T1|chef d'état-major} de {O2~|ce corps}, le {R1|général} {P1|Mesgharou ould Abeidna}. Leur base arrière se trouve à {L2|Achemim}, dans le {L3|Hodh el-Chargui}.

Le premier à les avoir commandés sous leur forme actuelle, {P2|Hamoud ould Ely Beiba}, quitta l'uniforme en {D2|2016} ; {T2|préfet} de {L4|Bassikounou} jusqu'à l'{D3|an dernier}, il conseille désormais l'{O5|Union européenne} sur le pastoralisme. Au {R2|commandant} {P3|Yacoub ould Dahi}, qui lui succéda pour trois ans, la troupe doit son école, ouverte en {D4|2018} avec l'aide de l'{O6|Agence française de développement} ({O6|AFD}). Vinrent le {R3|colonel} {P4|Limam ould Teyeb} ({D5|2019-2024}), et, à la suite d'un {T3|intérim} de neuf semaines assuré par le {R4|médecin-capitaine} {P5|Vatimetou mint Sidina}, l'actuel {T4|chef de corps}, le {R5|lieutenant-colonel} {P6|Abdallahi Diop}.

Faits d'armes ? Peu, et l'on s'en flatte. Une {X1|interception}, le {D6|20 janvier 2023}, près de {L5|N'Beiket Laouach} : {Q2|neuf trafiquants} {X1|arrêtés}, {Q3|trois cents kilos} de résine, remis à l'{O7|Office national de lutte contre la drogue}. Une {X2|recherche} d'égarés, en {D7|août 2024}. Le reste du temps, on soigne et l'on écoute. « Le renseignement vient au puits », résume {P6|Diop}, qui, avant cela, dirigeait à {L6|Rosso} l'{O8|École de la Garde}. Un projet de jumelage avec les méharistes tchadiens n'a, pour l'heure, pas dépassé le stade des courriers.
---
part_of O1 O2
part_of O3 O4
based O1 L2
within L2 L3
rank P1 R1
title P1 T1
post P1 O2 T1 status=current
post P2 O1 end=2016 status=former
title P2 T2
post P2 O5 status=current
rank P3 R2
post P3 O1 start=2016 end=2019 status=former
partner O6 O1 kind=support status=ended
rank P4 R3
post P4 O1 start=2019 end=2024 status=former
rank P5 R4
title P5 T3
post P5 O1 T3 start=2024 status=former
rank P6 R5
title P6 T4
post P6 O1 T4 status=current
post P6 O8 status=former
based O8 L6
reports_to P6 P1
kind X1 seizure
on X1 2023-01-20
at X1 L5
arrests X1 9
seized X1 résine 300 kilos
took_part O1 X1 role=organiser
took_part O7 X1 role=beneficiary
kind X2 operation
on X2 2024-08
took_part O1 X2 role=organiser
