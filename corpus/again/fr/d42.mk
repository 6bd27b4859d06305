# language: fr
# published: 2023-12-28
# style: facebook_post

{O1|ONASER} | FETES DE FIN D'ANNEE : ON NE PLAISANTE PLUS SUR LA {L1|RN1} ❗

{Q1|Trois cent douze véhicules} {X1|contrôlés}, {Q2|97 permis} retirés, {Q3|9 cars} mis en fourrière — pour surcharge, pneus lisses, ou les deux. Voila la moisson de la {D1|nuit du 26 au 27/12/2023} au péage de {L2|Tanghin-Dassouri}, puis à {L3|Sabou}.

Le {X1|contrôle}, inopiné (eh oui, sinon à quoi bon ?), associait l'{O1|Office national de sécurité routière}, la {O2|Compagnie de sécurisation routière} de la {O3|Police} et la {O4|Brigade motorisée} de la {O5|Gendarmerie}. {T1|Chef de mission} : {R1|Capitaine} {P1|Brice Wendlasida Kafando}, {O1|ONASER}. Il avait pour {T2|adjointe} la {R2|Commissaire de police} {P2|Rokiatou Ganou}, venue de la {O2|CSR}.

😡 Le chauffeur d'une compagnie bien connue (nous ne ferons pas de pub) a soufflé {Q4|1,9 g/l} à l'éthylotest. Il transportait {Q5|58 passagers}. Il passera devant le {T3|procureur}.

Message du {T4|Directeur général} {P3|Adama Hyacinthe Yougbaré} aux transporteurs : « Le client que vous entassez, c'est peut-être votre mère. »

Les {X1|contrôles} s'étaient déroulés sans incident ; la vidéo montrant un agent qui frappe un apprenti date de {D2|2019} et n'a pas été tournée au {L4|Burkina Faso}. Le {R1|capitaine} {P1|Kafando} et ses hommes {X2|remettent ça} le {D3|31}, cette fois sur l'axe {L5|Ouagadougou}–{L6|Kaya} 🚔
---
kind X1 operation
on X1 2023-12-26/2023-12-27
at X1 L2
at X1 L3
seized X1 permis 97 permis
seized X1 cars 9 cars
took_part O1 X1 role=organiser
took_part O2 X1 role=participant
took_part O4 X1 role=participant
part_of O2 O3
part_of O4 O5
partner O1 O2 kind=joint_operation status=current
partner O1 O4 kind=joint_operation status=current
rank P1 R1
title P1 T1
post P1 O1 status=current
commands P1 X1
rank P2 R2
title P2 T2
post P2 O2 status=current
reports_to P2 P1
took_part P2 X1 role=participant
title P3 T4
post P3 O1 T4 status=current
kind X2 operation
on X2 2023-12-31
at X2 L5
at X2 L6
assert X2 planned
commands P1 X2
