# language: fr
# published: 2026-02-08
# style: weekly_bulletin

{O1|OFFICE CENTRAL DE RÉPRESSION DU TRAFIC ILLICITE DES DROGUES ET DU BLANCHIMENT}
SEMAINE DU {D1|2 AU 8 FÉVRIER 2026} — FICHE N° 6

1. AFFAIRES
• {D2|Mardi}, {L1|Agoè-Nyivé} : {Q1|2 380 boulettes} de cocaïne ({Q2|23,7 kg}) {X1|trouvées} dans un four à pain. {Q3|Trois arrestations}. Service saisi : {O2|antenne OCRTIDB du Grand Lomé}, sous la direction du {R1|commissaire de police 2e classe} {P1|Essohanam Tchédré}.
• {D3|Jeudi}, {L2|Cinkassé} : {X2|contrôle conjoint} avec l'{O3|Office national antidrogue du Burkina Faso}. {Q4|Six cents plaquettes} de tapentadol {X2|retirées} de la circulation, pas d'interpellation.
• {D4|Samedi}, {L4|port de Lomé} : l'{O4|Unité mixte de contrôle des conteneurs} ({O4|UMCC}) a {X3|consigné} un conteneur en provenance de {L5|Paranaguá}. Résultat de la fouille attendu {D9|lundi}.

2. RESSOURCES HUMAINES
Le {R2|capitaine de gendarmerie} {P2|Kodjo Mawuli Agbessi} rejoint l'{O1~|Office} le {D5|16 février} en tant que {T1|chef} de la {O12|division Enquêtes financières}. Son prédécesseur, le {R3|lieutenant} {P3|Lamboni Yendoukoa}, retourne à la {O6|Compagnie de gendarmerie de Dapaong}.

3. COOPÉRATION
Au chapitre des bonnes nouvelles, l'{O7|Agence coréenne de coopération internationale} ({O7|KOICA}) prendra à sa charge la rénovation de notre laboratoire ; les travaux débuteront en {D6|mai}. L'{O8|École nationale de police} nous prête deux salles jusqu'à {D7|Pâques}. En revanche le programme de bourses de la {O9|GIZ}, qui avait permis de {X4|former} {Q5|onze agents} à {L6|Accra} l'{D8|an dernier}, n'a pas été reconduit.

4. POUR MÉMOIRE
L'{O1~|Office} relève du {O10|ministère de la Sécurité}, non de la {O11|Direction générale de la police nationale}, contrairement à l'en-tête de certains courriers.

Le {T2|directeur}
{R4|Contrôleur général} {P4|Bawoubadi Atcholé-Pré}
---
kind X1 seizure
on X1 2026-02-03
at X1 L1
arrests X1 3
seized X1 cocaïne 23.7 kg
took_part O2 X1 role=organiser
commands P1 X1
rank P1 R1
post P1 O2 status=current
part_of O2 O1
kind X2 seizure
on X2 2026-02-05
at X2 L2
arrests X2 0
seized X2 tapentadol 600 plaquettes
took_part O1 X2 role=participant
took_part O3 X2 role=participant
partner O1 O3 kind=joint_operation status=current
kind X3 seizure
on X3 2026-02-07
at X3 L4
took_part O4 X3 role=organiser
rank P2 R2
title P2 T1
part_of O12 O1
post P2 O12 T1 start=2026-02-16 status=future
rank P3 R3
title P3 T1
post P3 O12 T1 end=2026-02-16 status=former
post P3 O6 status=future
partner O7 O1 kind=funding status=planned
partner O8 O1 kind=hosting status=current
partner O9 O1 kind=training status=ended
kind X4 training
on X4 2025
at X4 L6
took_part O9 X4 role=organiser
took_part O1 X4 role=beneficiary
part_of O1 O10
distinct O10 O11
title P4 T2
rank P4 R4
post P4 O1 T2 status=current
