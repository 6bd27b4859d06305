# language: fr
# published: 2026-01-26
# style: communique

COMMUNIQUÉ CONJOINT
{O1|Force unifiée de l'AES} ({O1|FU-AES}) – Bureau communication

1. Au cours de la {D1|nuit du 24 au 25 janvier 2026}, entre 23 h 10 et 04 h 00, {Q11|deux colonnes motorisées} de l'{O2|État islamique dans la province du Sahel} ({O2|EIPS}) ont tenté de s'emparer du poste d'{L1|Inates}. Cette {X1|attaque} a échoué. Pertes adverses : {Q1|quarante et un tués}, {Q2|vingt-six motos} et {Q3|un mortier} de 60 mm abandonnés. Pertes amies : {Q4|cinq tués}, {Q5|neuf blessés}, tous du {O3|41e Bataillon nigérien}.

2. La {X6|poursuite} fut immédiate. Partis de {L2|Ménaka}, {Q10|deux hélicoptères} de l'{O4|Armée de l'air du Mali} {X2|frappaient} à l'aube un point de regroupement à {L3|Tamalat} ; un drone du {L4|Burkina Faso} les guidait. Au sol, {D2|dimanche}, le {O5|Bataillon mixte n° 2}, commandé par le {R1|chef de bataillon} {P1|Yacoubou Zada Amadou} ({L9|Niger}), a {X3|bouclé} la {L5|vallée d'Agabagh} : {Q6|huit suspects} {X3|capturés}, dont un artificier présumé ; {Q7|220 kg} de nitrate et {Q8|treize téléphones} {X3|saisis} ; {Q9|trois otages} {X3|délivrés}.

3. Ces actions ont été coordonnées depuis {L6|Niamey}, siège de la {O1|FU-AES}, par son {T2|commandant}, le {R2|général de brigade} {P2|Lassané Ouattara Zerbo}, et par son {T3|adjoint chargé des opérations}, le {R3|colonel-major} {P3|Alhousseini Ag Mossa}.

4. La {O1~|Force} oppose un démenti formel à la prétendue {X4|prise} de {L7|Ouallam}. Elle indique que des instructeurs de l'{O6|Africa Corps} pourraient, à compter de {D3|mars}, épauler le {O5|Bataillon mixte n° 2}, la demande en ayant été faite par les trois états-majors.

5. {P4|Ibrahim Amadou Zada}, {R4|adjudant-chef}, tombé en défendant le poste, a été {X5|inhumé} {D4|aujourd'hui} à {L8|Tillabéri} avec les honneurs.

{L6|Niamey}, le {D4|26 janvier 2026}
---
kind X1 attack
on X1 2026-01-24/2026-01-25
at X1 L1
killed X1 41
killed X1 5
wounded X1 9
seized X1 motos 26 motos
seized X1 mortier 1 mortier
took_part O2 X1 role=organiser
took_part O3 X1 role=target
took_part P4 X1 role=target
kind X2 strike
on X2 2026-01-25
at X2 L3
took_part O4 X2 role=organiser
kind X3 operation
on X3 2026-01-25
at X3 L5
arrests X3 8
seized X3 nitrate 220 kg
seized X3 téléphones 13 téléphones
freed X3 3
took_part O5 X3 role=organiser
commands P1 X3
rank P1 R1
post P1 O5 status=current
rank P2 R2
title P2 T2
post P2 O1 T2 status=current
commands P2 X2
commands P2 X3
took_part O1 X3 role=organiser
took_part O1 X2 role=organiser
based O1 L6
rank P3 R3
title P3 T3
post P3 O1 T3 status=current
commands P3 X2
commands P3 X3
reports_to P3 P2
kind X4 attack
at X4 L7
assert X4 denied
partner O6 O5 kind=training status=planned
rank P4 R4
distinct P1 P4
kind X5 ceremony
on X5 2026-01-26
at X5 L8
kind X6 operation
