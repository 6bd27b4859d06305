# language: fr
# published: 2026-01-09
# style: press_conference

Fêtes de fin d'année : la {O6|gendarmerie ivoirienne} fait ses comptes

« {Q1|Douze mille neuf cents véhicules} contrôlés, {Q2|1 340} mis en fourrière. » Le {R1|colonel-major} {P1|Assémien Roger Tanoé} n'a pas tourné autour du pot, {D1|jeudi} à {L1|Yamoussoukro}. Le {T1|commandant} de la {O1|2e Région de gendarmerie} y faisait face à la presse pour une {X1|conférence bilan} de l'{X2|opération Fêtes sereines}, menée du {D2|15 décembre 2025} au {D3|4 janvier} avec l'{O2|Office de la sécurité routière} ({O2|OSER}).

Au passage, les {X2|contrôles} ont livré autre chose que des permis périmés. Le {D4|22 décembre}, au corridor de {L2|Gesco}, l'{O3|Escadron de Yamoussoukro} a {X3|découvert} {Q3|94 kg} de cannabis dans un véhicule de transport de {L3|Daloa} ; le chauffeur et l'apprenti ont été {X3|interpellés}. Dans la {D5|nuit du 31 décembre au 1er janvier}, sur l'axe {L4|Tiébissou}-{L5|Bouaké}, des coupeurs de route ont {X4|tiré} sur une {X5|patrouille} du {O4|Peloton mobile de Tiébissou}. {Q5|Deux gendarmes} blessés, {Q6|un assaillant} tué, {Q7|un fusil calibre 12} {X4|pris}. La {X5|patrouille} était conduite par l'{R2|adjudant} {P2|Guéi Firmin Oulaï}, décoré depuis.

Interrogé sur les {Q8|trois gendarmes} accusés de racket à {L6|Toumodi}, le {R1|colonel-major} a répondu qu'ils avaient été {X6|arrêtés} le {D6|29 décembre} par la {O5|Prévôté}. « Chez nous, on lave son linge », a lancé {P1~|l'officier}, qui a pour supérieur direct le {T2|commandant en second} de la {O6|Gendarmerie nationale}, le {R3|général de brigade} {P3|Yéo Nangolourgo Drissa}.

A ses côtés, la {T3|directrice générale} de l'{O2|OSER}, {P4|Bintou Fofana Kacou}, a annoncé le don de {Q9|vingt éthylotests} aux unités de la {O1~|région}, financé par la {O7|Banque mondiale}. La {X7|remise} est fixée au {D7|20 janvier}.
---
kind X1 meeting
on X1 2026-01-08
at X1 L1
took_part P1 X1 role=official
took_part P4 X1 role=official
took_part O1 X1 role=organiser
rank P1 R1
title P1 T1
post P1 O1 T1 status=current
kind X2 operation
on X2 2025-12-15/2026-01-04
took_part O1 X2 role=organiser
took_part O2 X2 role=participant
partner O1 O2 kind=joint_operation status=ended
kind X3 seizure
on X3 2025-12-22
at X3 L2
arrests X3 2
seized X3 cannabis 94 kg
took_part O3 X3 role=organiser
kind X4 attack
on X4 2025-12-31/2026-01-01
at X4 L4
at X4 L5
wounded X4 2
killed X4 1
seized X4 "fusil calibre 12" 1 fusil
took_part O4 X4 role=target
took_part P2 X4 role=target
kind X5 patrol
on X5 2025-12-31/2026-01-01
at X5 L4
at X5 L5
took_part O4 X5 role=organiser
commands P2 X5
rank P2 R2
post P2 O4 status=current
kind X6 arrest
on X6 2025-12-29
arrests X6 3
took_part O5 X6 role=organiser
rank P3 R3
title P3 T2
post P3 O6 T2 status=current
reports_to P1 P3
part_of O1 O6
title P4 T3
post P4 O2 T3 status=current
partner O2 O1 kind=equipment status=planned
partner O7 O2 kind=funding status=planned
kind X7 delivery
on X7 2026-01-20
assert X7 planned
took_part O2 X7 role=organiser
took_part O1 X7 role=beneficiary
took_part O7 X7 role=supporter
