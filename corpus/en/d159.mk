# language: en
# published: 2023-02-08
# style: Chadian news digest, decrees

{L1|N'DJAMENA} DIGEST – {D9|Wednesday}

1. Who goes where
Decree No. 0214, dated {D1|6 February} and read on national television on {D2|Tuesday evening}, makes the following appointments at the {O1|Directorate General of the National Gendarmerie}:

- {T1|Director General}: {R1|Divisional General} {P1|Oumar Djibrine Sakine}, until {D8|last week} {T2|military governor} of {L2|Tibesti}, vice {R1|Divisional General} {P2|Adoum Gouroumta Ali}, called to other duties;
- {T3|Deputy Director General}: {R2|Brigadier General} {P3|Bignéro Valentin Allarassem};
- {T4|commander} of the {O2|Gendarmerie Legion No. 4} ({L3|Moundou}): {R3|Colonel} {P4|Halimé Brahim Taher};
- {T4|commander} of the {O3|Gendarmerie Intervention Squadron}: {R4|Captain} {P5|Ngarlem Mbaïrané Aubin}.

{O3~|The squadron} is attached to {O2~|that legion}, and {P5~|its new commander} comes under {P4|Halimé Brahim}.

2. {L4|Sarh}: poachers
Rangers of the {O4|Manda National Park} and gendarmes of the {O5|Sarh Brigade} {X1|surprised} a group of poachers on {D3|Sunday} on the {L5|Bahr Sara}. {Q1|One ranger} and {Q2|three poachers} died in the {X1|shooting}. {Q3|Forty kilos} of ivory were {X1|recovered}. {R5|Adjudant} {P6|Tom Djimasngar}, who led the {X1|patrol}, was wounded in the shoulder. {O5~|His brigade} is part of the {O6|Gendarmerie Legion No. 5}.

3. Visit
The {T5|Head} of the {O7|EU Delegation to Chad}, {P7|Mirjam Vandevelde-Koch}, {X2|visited} the {O8|National Police School} on {D4|Monday}. {O7~|The delegation} has paid for its new classrooms, and {O9|Civipol}, a French operator, {X3|trains} its {Q4|120 cadets} until {D5|30 June}.

4. Corrections
We wrote on {D6|1 February} that the {O3|Gendarmerie Intervention Squadron} had {X4|fired} on a crowd at {L3|Moundou} on {D7|28 January}. The unit was in its barracks that day. We regret it.
---
rank P1 R1
rank P2 R1
rank P3 R2
rank P4 R3
rank P5 R4
rank P6 R5
title P1 T1
title P1 T2
title P2 T1
title P3 T3
title P4 T4
title P5 T4
title P7 T5
post P1 O1 T1 start=2023-02-06 status=current
post P2 O1 T1 end=2023-02-06 status=former
post P3 O1 T3 start=2023-02-06 status=current
post P4 O2 T4 start=2023-02-06 status=current
post P5 O3 T4 start=2023-02-06 status=current
post P6 O5 status=current
post P7 O7 T5 status=current
reports_to P5 P4
reports_to P3 P1
commands P6 X1
part_of O2 O1
part_of O3 O2
part_of O5 O6
based O2 L3
partner O4 O5 kind=joint_operation status=current
partner O7 O8 kind=funding status=current
partner O9 O8 kind=training status=current
kind X1 clash
on X1 2023-02-05
at X1 L5
took_part O4 X1 role=organiser
took_part O5 X1 role=organiser
killed X1 1
killed X1 3
wounded X1 1
seized X1 ivory 40 kilos
kind X2 visit
on X2 2023-02-06
took_part P7 X2 role=official
took_part O8 X2 role=beneficiary
kind X3 training
took_part O9 X3 role=organiser
took_part O8 X3 role=beneficiary
kind X4 attack
on X4 2023-01-28
at X4 L3
assert X4 denied
distinct P1 P2
distinct O2 O6
distinct O2 O3
not_person "Bahr Sara" "Manda National Park"
