# language: fr
# published: 2023-12-08
# style: appointments

NOMINATIONS
Ça bouge à la {O1|Police nationale}

Ils étaient plusieurs à attendre leur tour, le {O2|Conseil des ministres} du {D1|mercredi 6 décembre 2023} les a servis. Sur proposition du {O3|ministère de la Sécurité}, une série de décrets rebat les cartes à la {O1|Police nationale burkinabè}.

{P1|Kiswendsida Roland Bassolé}, {R1|contrôleur général de police}, devient {T1|directeur général adjoint}. {P1~|Il} était depuis {D2|2021} {T2|directeur} de la {O4|Police judiciaire}. Là-bas, {P2|Mariam Sita Barry}, {R2|commissaire divisionnaire}, hérite du fauteuil ; {P2~|elle} sera la première femme à s'y asseoir et travaillera sous l'autorité directe du {T3|directeur général}, {P3|Lassina Thiombiano}, {R3|inspecteur général de police}, resté en place.

L'{O5|Unité d'intervention polyvalente de la Police nationale} ({O5|UIP-PN}) revient au {R4|commissaire principal} {P4|Wilfried Tapsoba Yerbanga}, connu pour avoir conduit, le {D3|27 août dernier}, l'{X1|assaut} qui avait permis de {X1|libérer} {Q1|huit passagers} d'un car à {L1|Tanwalbougou}. {Q2|Trois preneurs d'otages} avaient été tués. Son prédécesseur, le {R5|commissaire divisionnaire} {P5|Hervé Millogo Sanon}, rejoint l'{O6|Académie de police de Pabré} en tant que {T4|directeur des études}.

A {L3|Bobo-Dioulasso}, le {O7|Commissariat central} change aussi de tête : le {R6|commissaire principal} {P6|Fati Kam Dabiré} y prend la suite de {P7|Jean-Noël Somé Hien}, admis à la retraite. L'{O8|Office national de sécurisation des sites miniers} ({O8|ONASSIM}), lui, attendra : {P8|Adjima Kaboré Lompo} assure l'{T5|intérim} depuis {D4|septembre}.

Les {X2|passations de service} sont prévues du {D5|18 au 22 décembre}. La {O4|Police judiciaire}, l'{O5|UIP-PN} et le {O7~|commissariat} relèvent de la {O9|Direction générale de la Police nationale}.
---
rank P1 R1
title P1 T1
post P1 O1 T1 start=2023-12-06 status=current
title P1 T2
post P1 O4 T2 start=2021 end=2023-12-06 status=former
rank P2 R2
title P2 T2
post P2 O4 T2 start=2023-12-06 status=current
reports_to P2 P3
title P3 T3
rank P3 R3
post P3 O1 T3 status=current
reports_to P1 P3
rank P4 R4
post P4 O5 start=2023-12-06 status=current
kind X1 raid
on X1 2023-08-27
at X1 L1
freed X1 8
killed X1 3
commands P4 X1
rank P5 R5
post P5 O5 end=2023-12-06 status=former
title P5 T4
post P5 O6 T4 start=2023-12-06 status=current
rank P6 R6
post P6 O7 start=2023-12-06 status=current
based O7 L3
post P7 O7 end=2023-12-06 status=former
title P8 T5
post P8 O8 T5 start=2023-09 status=current
kind X2 handover
on X2 2023-12-18/2023-12-22
assert X2 planned
part_of O4 O9
part_of O5 O9
part_of O7 O9
