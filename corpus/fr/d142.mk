# language: fr
# published: 2022-07-14
# style: wire_delivery

{O1|Garde nationale du Niger} : l'{O2|Ambassade d'Allemagne} {X1|offre} {Q1|douze véhicules}

{L1|Niamey}, {D1|14 juillet} ({O8|ANP}) – {Q1|Douze véhicules} tout-terrain, {Q2|quarante postes radio} et du matériel de couchage d'une valeur totale de {Q3|570 millions de FCFA} ont été {X1|remis} {D2|mercredi matin} à la {O1|Garde nationale du Niger} ({O1|GNN}), dans la cour de son haut commandement à {L1|Niamey}. Le {X1|don} vient de l'{O2|Ambassade d'Allemagne}.

C'est l'{T1|ambassadrice}, {P1|Annegret Wiechmann}, qui a tendu les clés au {T2|Haut commandant adjoint} de la {O1|GNN}, le {R1|Colonel} {P2|Moussa Garba Kollo}. A la {X1|cérémonie} ont aussi assisté le {T3|secrétaire général} du {O3|Ministère de l'Intérieur}, {P3|Ibrahim Malam Oumara}, et le {T4|représentant} de la {O4|GIZ}, l'agence qui a acheté les engins.

Les véhicules iront à trois unités : le {O5|Groupement de Tillabéri}, celui de {L2|Diffa} et l'{O6|Unité méhariste de Tassara}. {P2|Kollo} a dit que « ce n'est pas du luxe ». {P2~|Il} a rappelé que {Q4|cinq de ses hommes} sont morts le {D3|29 mai} à {L3|Banibangou}, dans une {X2|embuscade} tendue à un convoi du {O5|Groupement de Tillabéri} par des éléments de l'{O7|EIGS}. Leur véhicule, non blindé, avait quinze ans.

La coopération ne date pas d'aujourd'hui. En {D4|2020}, l'{O2~|ambassade} avait {X3|offert} {Q5|deux ambulances} à la {O1|Garde nationale du Niger}. En {D5|mars dernier}, des instructeurs allemands ont {X4|formé} {Q6|soixante gardes} à {L4|Tillia}. Une seconde {X5|session} est prévue en {D6|novembre} au même endroit.

{P1|Annegret Wiechmann} a promis que son pays resterait « un voisin lointain mais fidèle ». La {O1|GNN} relève du {O3|Ministère de l'Intérieur}.
---
based O1 L1
part_of O1 O3
kind X1 delivery
on X1 2022-07-13
at X1 L1
took_part O2 X1 role=organiser
took_part O1 X1 role=beneficiary
took_part O4 X1 role=supporter
took_part P1 X1 role=official
took_part P2 X1 role=official
took_part P3 X1 role=official
partner O2 O1 kind=equipment status=current
partner O4 O1 kind=equipment status=current
title P1 T1
post P1 O2 T1 status=current
rank P2 R1
title P2 T2
post P2 O1 T2 status=current
title P3 T3
post P3 O3 T3 status=current
part_of O5 O1
part_of O6 O1
kind X2 attack
on X2 2022-05-29
at X2 L3
killed X2 5
took_part O7 X2 role=organiser
took_part O5 X2 role=target
kind X3 delivery
on X3 2020
took_part O2 X3 role=organiser
took_part O1 X3 role=beneficiary
kind X4 training
on X4 2022-03
at X4 L4
took_part O1 X4 role=beneficiary
kind X5 training
on X5 2022-11
at X5 L4
assert X5 planned
took_part O1 X5 role=beneficiary
