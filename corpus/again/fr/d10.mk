# language: fr
# published: 2025-10-23
# style: visit

Coopération sécuritaire : l'{T2|ambassadeur} de {L1|Türkiye} {X1|reçu} au {O1|ministère de la Sécurité et de la Protection civile}

Le {T1|ministre de la Sécurité et de la Protection civile}, le {R1|Général de division} {P1|Aboubacar Nianzé DAO}, a {X1|reçu} en {X1|audience}, {D1|mercredi 22 octobre 2025}, l'{T2|ambassadeur} de {L1|Türkiye} au {L2|Mali}, S.E.M. {P2|Cemal Efe YILDIRAN}. Au menu : la formation des unités d'élite et la dotation des forces en moyens de surveillance.

À sa sortie d'{X1|audience}, le diplomate a indiqué que son pays {X4|livrerait} d'ici à la {D3|fin de l'année} {Q1|dix véhicules blindés} à la {O2|Force spéciale antiterroriste} ({O2|FORSAT}), qui réunit des policiers, des gendarmes et des gardes nationaux. Il a rappelé que la {O3|Direction générale de la sûreté} turque forme depuis {D4|2022} des démineurs de la {O4|Police nationale} à {L3|Ankara}.

L'{D2|après-midi du même jour}, S.E.M. {P2|YILDIRAN} s'est {X2|rendu} au siège du {O5|Groupement mobile de sécurité} ({O5|GMS}), à {L4|N'Tomikorobougou}, où l'attendaient le {T3|directeur général} de la {O4|Police nationale}, l'{R2|Inspecteur général de Police} {P3|Soungalo Bah SACKO}, et le {T4|commandant} du {O5|GMS}, le {R3|Commissaire divisionnaire} {P4|Djénèba SACKO}, sans lien de parenté avec le précédent. Une {X3|démonstration} de maintien d'ordre a clos la {X2|visite}.

« Entre {L5|Bamako} et {L3|Ankara}, ce n'est pas un partenariat de papier », a résumé le {T1|ministre}. L'ambassade n'a en revanche pas confirmé la rumeur, relayée par un quotidien de la place, d'une base de drones turque à {L6|Sévaré}.
---
rank P1 R1
title P1 T1
post P1 O1 T1 status=current
title P2 T2
rank P3 R2
title P3 T3
post P3 O4 T3 status=current
rank P4 R3
title P4 T4
post P4 O5 T4 status=current
based O5 L4
kind X1 meeting
on X1 2025-10-22
took_part P1 X1 role=organiser
took_part P2 X1 role=participant
kind X2 visit
on X2 2025-10-22
at X2 L4
took_part P2 X2 role=participant
took_part P3 X2 role=official
took_part P4 X2 role=official
took_part O5 X2 role=organiser
kind X3 exercise
on X3 2025-10-22
at X3 L4
took_part O5 X3 role=organiser
kind X4 delivery
on X4 2025
assert X4 planned
took_part O2 X4 role=beneficiary
partner O3 O4 kind=training status=current
distinct P3 P4
