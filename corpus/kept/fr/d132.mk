# language: fr
# published: 2021-05-03
# style: facebook_post

📢 PAGE OFFICIELLE — {O1|Direction nationale des Eaux et Forêts du Mali} 🌳🐢

Chers abonnés, vous étiez nombreux à demander : mais que faites-vous donc du {L2|Baoulé} ? Réponse en images (glissez 👉).

{D1|Hier dimanche}, à {L3|Kongossambougou}, nos éléments ont {X1|coincé} un camion Kia. Dedans ? {Q1|187 tortues} sahéliennes vivantes 😡, {Q2|3,4 m3} de bois de vène et {Q3|une peau} de lion. {Q4|Trois personnes} {X1|arrêtées}, une en fuite. Les tortues ont été {X2|relâchées} {D2|ce matin} avec l'aide du {O2|Zoo national}.

Qui était aux manettes ? Le {R1|Lieutenant des Eaux et Forêts} {P1|Kalifa Nci Traoré}, {T1|chef de poste}, bravo à lui 👏🏿. Son {T2|chef de cantonnement}, le {R2|Commandant} {P2|Aïssata Bocoum Maïga}, à qui il avait demandé du renfort {D5|vendredi}, a fait le déplacement. Le renfort est venu de la {O3|brigade territoriale de Kolokani} (merci la {O4|Gendarmerie} 🙏🏽). Tout ce monde obéit, en bout de chaîne, au {R3|Général} {P3|Bakary Diessana Kanouté}, notre {T3|Directeur national}, nommé le {D3|6 janvier}, qui fut avant cela le {T4|Directeur général} de l'{O5|Agence du bassin du fleuve Niger}, et plus avant encore {T5|Conseiller} à la {O6|Primature}.

❓ On nous dit « vous êtes financés par {O7|WildCat} ». Pas encore ! La fondation a promis {Q5|12 motos}, on attend la {X3|remise} prévue en {D4|juillet}. Ce qui est vrai : l'{O8|Union européenne} a payé nos panneaux solaires de {L4|Faladjè}, et {O9|EAGLE} nous tuyaute sur les trafiquants.

🚫 Et NON, aucun garde n'a été {X4|enlevé} à {L5|Madina-Sacko}. Arrêtez avec ça.

#{O1|DNEF} #ZéroBraconnage
---
kind X1 seizure
on X1 2021-05-02
at X1 L3
arrests X1 3
seized X1 tortues 187 tortues
seized X1 "bois de vène" 3.4 m3
seized X1 "peau de lion" 1 peau
took_part O1 X1 role=organiser
took_part O3 X1 role=supporter
commands P1 X1
took_part P2 X1 role=participant
kind X2 other
on X2 2021-05-03
took_part O1 X2 role=organiser
took_part O2 X2 role=supporter
partner O2 O1 kind=support status=ended
partner O3 O1 kind=support status=ended
part_of O3 O4
rank P1 R1
title P1 T1
post P1 O1 T1 status=current
rank P2 R2
title P2 T2
post P2 O1 T2 status=current
reports_to P1 P2
reports_to P1 P3
reports_to P2 P3
rank P3 R3
title P3 T3
post P3 O1 T3 start=2021-01-06 status=current
title P3 T4
post P3 O5 T4 end=2021-01-06 status=former
title P3 T5
post P3 O6 T5 status=former
kind X3 delivery
on X3 2021-07
assert X3 planned
took_part O7 X3 role=organiser
took_part O1 X3 role=beneficiary
partner O7 O1 kind=equipment status=planned
partner O8 O1 kind=funding status=ended
partner O9 O1 kind=information status=current
kind X4 crime
at X4 L5
assert X4 denied
