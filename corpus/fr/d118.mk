# language: fr
# published: 2022-03-14
# style: local_press

PENDJARI : {Q1|SEPT DÉFENSES}, {Q2|TROIS FUSILS} ET BEAUCOUP DE QUESTIONS

(De notre correspondant à {L1|Tanguiéta})

Le soleil n'était pas levé, {D1|samedi}, quand la {X1|patrouille} a buté sur le campement. Trois cases de paille, un feu tiède, et sous une bâche {Q1|sept défenses} d'éléphant pesant ensemble {Q3|41,250 kg}. {Q4|Cinq braconniers} ont été {X1|pris} ; un sixième, blessé à la cuisse en fuyant, est soigné à l'{O1|hôpital Saint-Jean de Dieu}. Les rangers ont également {X1|emporté} {Q2|trois fusils} de fabrication artisanale.

Qui étaient ces rangers ? Des hommes d'{O2|African Parks}, l'organisation à laquelle l'État béninois a délégué en {D2|2017} la gestion du {L2|parc national de la Pendjari}, mais aussi une escouade de la {O3|Direction générale des eaux, forêts et chasse} ({O3|DGEFC}), détachée par l'{O4|inspection forestière de l'Atacora}. « On marche ensemble, on mange ensemble, on signe le même procès-verbal », résume le {R1|capitaine des Eaux et Forêts} {P1|Sambiéni N'Tcha Kouagou}, qui menait la {X1|patrouille}. Il rend compte à l'{T1|inspecteur forestier} {P2|Blandine Yèhouénou Ahossi}, à {L3|Natitingou} ; {P2~|celle-ci} répond à {L4|Cotonou} devant le {R2|colonel} {P3|Rémi Houssou Dossa-Gbéto}, {T2|directeur général}.

À la morgue des chiffres, l'année {D3|2021} comptait {Q5|dix-neuf éléphants} abattus. Et les militaires ? L'état-major promettait en {D4|décembre} une section du {O5|groupement Mirador} pour appuyer les gardes. Personne ne l'a vue. « Elle viendra au {D5|mois d'avril} », assure-t-on à la {O6|préfecture de l'Atacora}.

Les suspects, dont le nommé Tchalla K., seront {X2|conduits} {D6|mercredi} devant la {O7|Cour de répression des infractions économiques et du terrorisme}, à {L5|Porto-Novo}.
---
kind X1 patrol
on X1 2022-03-12
at X1 L2
took_part O2 X1 role=participant
took_part O3 X1 role=participant
took_part O4 X1 role=participant
commands P1 X1
arrests X1 5
wounded X1 1
seized X1 ivoire 41.25 kg
seized X1 défenses 7 défenses
seized X1 fusils 3 fusils
partner O2 O3 kind=joint_operation status=current
part_of O4 O3
rank P1 R1
title P2 T1
post P2 O4 T1 status=current
based O4 L3
reports_to P1 P2
reports_to P2 P3
rank P3 R2
title P3 T2
post P3 O3 T2 status=current
based O3 L4
partner O5 O2 kind=support status=planned
based O7 L5
kind X2 trial
on X2 2022-03-16
at X2 L5
assert X2 planned
took_part O7 X2 role=organiser
not_person "Saint-Jean de Dieu"
not_person "Tchalla K."
