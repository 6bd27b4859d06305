# language: en
# published: 2026-01-09
# style: yearly report

{O1|LIBERIA NATIONAL POLICE}
Annual Report {D1|2025} (extract)

4. Operations
4.1 Cases registered fell from {Q1|21,905} to {Q2|19,340}. The {O2|Anti-Robbery Unit}, created inside the {O3|Crime Services Department} in {D2|February}, accounts for part of this.
4.2 {X1|Operation Clean Corridor} ({D3|3–21 March}, {L1|Ganta} to {L2|Saclepea}, {L3|Nimba County}) was run with the {O4|Liberia Immigration Service}. Outcome: {Q3|118 persons} {X1|arrested}; {Q4|37 motorcycles}, {Q5|410 litres} of smuggled gasoline and {Q6|one single-barrel shotgun} {X1|impounded}.
4.3 On {D4|14 June} a crowd {X2|attacked} the {O5|Kakata Depot} after a child had died under a truck. {Q7|Three officers} were injured, {Q8|one rioter} later died in hospital. {R1|Assistant Commissioner} {P1|Prince Saye Gonkartee}, {T3|Depot Commander}, ordered his men not to fire. An allegation that they did so was examined by the {O6|Independent National Commission on Human Rights}, which found no evidence.
4.4 {X3|Operation Harmattan Eye}, which was to begin on {D5|1 December} along the Ivorian border, was put off to {D6|2026} for want of fuel.

5. Partners
5.1 The {O7|Swedish Police Authority} trained {Q9|46 women officers} in interviewing. {O8|UNDP} paid for the refurbishing of the {O9|Women and Children Protection Section} ({O9|WACPS}).
5.2 The agreement with the {O10|Ghana Police Service} lapsed in {D7|August} and has not been renewed.

6. Staff
6.1 {P1|Gonkartee} rose in {D8|July} to {R2|Deputy Commissioner} and heads the {O3|Crime Services Department}; at {L5|Kakata} {R3|Chief Inspector} {P2|Hawa Massaquoi-Dukuly} stands in. {P2~|She} answers to the {T1|Margibi County Commander}, {R1|Assistant Commissioner} {P3|Thomas Gonkartee-Paye}.
6.2 {Q10|Twelve officers} were dismissed, none of senior rank.

7. Honours
The {T2|Deputy Inspector General for Operations}, {P4|Wleh Juah Sieh-Nimely}, was {X4|decorated} at {L6|Monrovia}'s {L7|Centennial Pavilion}, on {D9|18 December}, with the medal of merit of the {O11|West African Police Chiefs Committee}.
---
rank P1 R1
rank P1 R2
rank P2 R3
rank P3 R1
title P1 T3
title P3 T1
title P4 T2
post P1 O5 T3 end=2025-07 status=former
post P1 O3 start=2025-07 status=current
post P2 O5 status=current
post P4 O1 T2 status=current
reports_to P2 P3
part_of O2 O3
part_of O3 O1
based O5 L5
partner O1 O4 kind=joint_operation status=current
partner O7 O1 kind=training status=current
partner O8 O9 kind=funding status=current
partner O1 O10 kind=agreement status=ended
within L1 L3
within L2 L3
within L7 L6
kind X1 operation
on X1 2025-03-03/2025-03-21
at X1 L1
at X1 L2
arrests X1 118
seized X1 motorcycles 37 motorcycles
seized X1 "smuggled gasoline" 410 litres
seized X1 shotgun 1 shotgun
took_part O1 X1 role=organiser
took_part O4 X1 role=organiser
kind X2 attack
on X2 2025-06-14
at X2 L5
killed X2 1
wounded X2 3
took_part O5 X2 role=target
took_part P1 X2 role=participant
kind X3 operation
on X3 2026
assert X3 planned
kind X4 ceremony
on X4 2025-12-18
at X4 L7
took_part P4 X4 role=beneficiary
took_part O11 X4 role=organiser
distinct P1 P3
distinct O5 O9
not_person "Kakata" "Ganta" "Saclepea" "Centennial Pavilion"
