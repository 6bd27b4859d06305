# language: fr
# published: 2025-09-05
# style: interview

« La drogue voyage plus vite que nos courriers »

Entretien avec la {R1|colonelle} {P1|Nanténin Sira Doucouré}, {T1|directrice} de l'{O1|Office central des stupéfiants} ({O1|OCS}) du {L1|Mali}

— Vous êtes en fonction depuis un an. Qu'est-ce qui a changé ?
— Les chiffres, d'abord. Entre {D1|janvier et juin}, nous avons {X1|saisi} {Q1|4,2 tonnes} de cannabis et {X1|interpellé} {Q2|cent quatre-vingt-dix-huit personnes}. Ensuite l'organisation : l'{O2|antenne de Kayes}, qui relevait de l'{O3|antenne de Bamako}, dépend désormais directement de la {O4|division opérationnelle} de l'{O1|OCS}, confiée au {R2|commandant} {P2|Moussa Alhousseini Touré}.

— À qui rendez-vous compte ?
— Au {T2|secrétaire général} du {O5|ministère de la Sécurité et de la Protection civile}, le {R3|contrôleur général} {P3|Kléna Théodore Dakouo}. Et le {T2|secrétaire général}, au ministre. C'est court, Dieu merci.

— Les Français vous ont quittés ?
— La {O6|Direction de la coopération de sécurité et de défense} payait nos stages ; c'est fini depuis {D2|2022}. En échange, les collègues marocains de la {O7|Direction générale de la sûreté nationale} assurent chaque année, à {L2|Kénitra}, l'instruction de {Q3|quinze de nos agents}. L'{O8|ONUDC} continue de nous fournir les tests rapides. Avec le {O9|Service fédéral russe de contrôle} dont parlent les réseaux, en revanche, il n'y a rien. Rien du tout.

— Un regret ?
— {L3|Diboli}, le {D3|23 mai}. Les douaniers du {O10|bureau de Diboli} et nos hommes attendaient un camion ; il est passé la veille. {P2|Touré}, qui menait l'{X2|opération}, en rit encore. Moi moins.

— Et avant l'{O1|OCS} ?
— J'ai servi à la {O11|Direction de la sécurité militaire}, de {D4|2011 à 2017}, puis j'ai été {T3|conseillère} à l'{O12|Inspection générale des Armées et Services} jusqu'en {D5|août 2024}.

Propos recueillis à {L4|Bamako} par D. Camara
---
rank P1 R1
title P1 T1
post P1 O1 T1 start=2024-09 status=current
kind X1 seizure
on X1 2025-01/2025-06
seized X1 cannabis 4.2 tonnes
arrests X1 198
took_part O1 X1 role=organiser
part_of O2 O4
part_of O4 O1
rank P2 R2
post P2 O4 status=current
title P3 T2
rank P3 R3
post P3 O5 T2 status=current
reports_to P1 P3
partner O6 O1 kind=funding status=ended
partner O7 O1 kind=training status=current
partner O8 O1 kind=equipment status=current
partner O1 O9 kind=cooperation status=denied
kind X2 operation
on X2 2025-05-23
at X2 L3
took_part O10 X2 role=participant
took_part O1 X2 role=participant
partner O1 O10 kind=joint_operation status=ended
commands P2 X2
based O10 L3
post P1 O11 start=2011 end=2017 status=former
title P1 T3
post P1 O12 T3 start=2017 end=2024-08 status=former
