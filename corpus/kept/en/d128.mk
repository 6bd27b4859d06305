# language: en
# published: 2026-01-19
# style: local newspaper, translated

{L1|TAHOUA}. Gold, guards and a generator
From our correspondent Rachidatou Elh. Sani

(translated from French)

It took {Q1|28 gendarmes}, a bailiff and, in the end, a mechanic. On {D1|Saturday} at dawn the {O1|Tahoua Gendarmerie Grouping} {X1|closed} the illegal gold site of {L2|Tamaské-Est}, where some {Q6|600 diggers} had settled since {D2|November}. {Q2|Nineteen men} {X1|detained}, {Q3|44 crushers} {X1|taken away}, and {Q4|1,260 litres} of acid poured out under the eye of the {O2|Regional Directorate of the Environment}.

Why a mechanic? Because the generator that lit the pits had been lent, it turned out, by ... the barracks next door. {R1|Captain} {P1|Ibrahim Chaïbou Kadri}, {T1|head} of the {O3|Keita Company}, which the {O1~|Grouping} put under investigation the {D3|day after}, says he lent nothing to anybody. "It was {X4|stolen} from us in {D4|October}. I have the receipt of my complaint."

The {O3|Keita Company} is one of the four that make up the {O1~|Grouping}; the latter is run by {R2|Squadron Leader} {P2|Bizo Oumarou Gagara}, {D5|last year} still {T2|instructor} at the {O4|National Gendarmerie School} in {L3|Koira Tégui}. On the site, {P2|Gagara} refused to accuse {P1~|his subordinate}: "An officer is clean until I am shown the stain."

The {O5|National Guard} had refused to lend its trucks. Relations between the two corps have been sour here ever since the {X2|brawl} of {D6|3 August}, in which {Q5|two guards} were hurt; the {T3|governor}, {R3|Colonel-major} {P3|Oumarou Tawayé Bembello}, made their chiefs shake hands, in vain.

Help did come from the {O6|High Authority for Peacebuilding} ({O6|Haute autorité à la consolidation de la paix}, {O6|HACP}): food for the diggers' families. And the {T4|Minister of Mines} promises that a second {X3|clearing}, at {L4|Ibohamane}, will take place "before {D7|Ramadan}".
---
rank P1 R1
rank P2 R2
rank P3 R3
title P1 T1
title P2 T2
title P3 T3
post P1 O3 T1 status=current
post P2 O1 status=current
post P2 O4 T2 status=former
reports_to P1 P2
part_of O3 O1
based O4 L3
partner O5 O1 kind=equipment status=denied
kind X1 raid
on X1 2026-01-17
at X1 L2
took_part O1 X1 role=organiser
took_part O2 X1 role=participant
took_part P2 X1 role=participant
arrests X1 19
seized X1 crushers 44 crushers
seized X1 acid 1260 litres
kind X2 clash
on X2 2025-08-03
took_part O1 X2 role=participant
took_part O5 X2 role=participant
wounded X2 2
kind X3 operation
at X3 L4
assert X3 planned
kind X4 crime
on X4 2025-10
took_part O3 X4 role=target
assert X4 alleged
distinct P1 P2
distinct O1 O5
not_person "Rachidatou Elh. Sani"
not_person "Koira Tégui"
