# language: fr
# published: 2024-10-14
# style: faq

{L1|Port autonome de Lomé} : QUI CONTRÔLE QUOI ? Le petit guide de la rédaction

L'{O1|Unité mixte de contrôle des conteneurs} ({O1|UMCC}), c'est la douane ?
Pas seulement. Quatre corps y détachent du personnel : la {O2|Gendarmerie maritime}, la {O3|Police nationale}, la {O4|Marine nationale} et le {O5|Commissariat des douanes}. Sur le papier, l'{O1|UMCC} est un service du {O6|Haut Conseil pour l'action de l'État en mer}, lequel fait partie intégrante de la {O7|Présidence de la République}.

Qui la dirige ?
Un marin. Le {R1|capitaine de frégate} {P1|Kokou Sémavi Adzoh} a pris ses fonctions le {D1|1er août 2024}. Auparavant, {P1~|il} avait été {T1|officier de liaison} au {O8|Centre régional de sécurité maritime de l'Afrique de l'Ouest}, à {L2|Abidjan}, de {D2|2020} à cet {D3|été}. Son {T2|adjointe}, la {R2|brigadière-cheffe} {P2|Essi Afi Kpodar}, vient de la {O3|Police nationale}. Les deux s'entendent, dit-on. Un {P3|Kokou Adzoh-Klu}, {R3|inspecteur}, travaille bien au {O5|Commissariat des douanes}, mais à {L3|Kodjoviakopé} : rien à voir.

Et les étrangers ?
– L'{O9|Organisation mondiale des douanes} et l'{O10|ONUDC} patronnent l'{O1~|unité} depuis le premier jour ;
– le {O11|Bureau international des affaires de stupéfiants} ({O11|INL}) américain a payé le scanner en {D4|2021}, puis s'est retiré ;
– un accord d'échange de données entre l'{O1|UMCC} et la {O12|Ghana Revenue Authority} attend une signature.

Ça marche ?
Jugez. En {D5|2023}, {Q1|1 117 conteneurs} ouverts, {Q2|2,96 tonnes} de cannabis et {Q3|16 kg} d'héroïne {X1|saisis}, {Q4|vingt-huit suspects} {X1|interpellés}. {D6|Mercredi dernier}, sur le {L4|quai n° 3}, l'{X2|ouverture} d'un conteneur de carrelage a livré {Q5|204 pistolets} d'alarme. L'équipe de {P2|Kpodar} travaillait ce matin-là avec la {O13|Brigade anti-gang} de la {O3|Police}. La rumeur d'une {X3|fusillade}, en revanche, c'était du vent.
---
part_of O1 O6
part_of O6 O7
partner O2 O1 kind=support status=current
partner O3 O1 kind=support status=current
partner O4 O1 kind=support status=current
partner O5 O1 kind=support status=current
rank P1 R1
post P1 O1 start=2024-08-01 status=current
title P1 T1
post P1 O8 T1 start=2020 end=2024 status=former
based O8 L2
rank P2 R2
title P2 T2
post P2 O1 T2 status=current
post P2 O3 status=former
reports_to P2 P1
rank P3 R3
post P3 O5 status=current
distinct P1 P3
partner O9 O1 kind=support status=current
partner O10 O1 kind=support status=current
partner O11 O1 kind=funding status=ended
partner O12 O1 kind=agreement status=planned
kind X1 seizure
on X1 2023
arrests X1 28
seized X1 cannabis 2.96 tonnes
seized X1 héroïne 16 kg
took_part O1 X1 role=organiser
kind X2 seizure
on X2 2024-10-09
at X2 L4
seized X2 pistolets 204 pistolets
took_part O1 X2 role=participant
took_part O13 X2 role=participant
partner O1 O13 kind=joint_operation status=ended
commands P2 X2
part_of O13 O3
kind X3 clash
assert X3 denied
