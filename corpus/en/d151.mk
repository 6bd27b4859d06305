# language: en
# published: 2026-03-05
# style: Nigerian business daily

{O1|Customs} in {L1|Owerri} {X1|impounds} {Q1|17 trucks}, {X6|hands} fake drugs to {O2|NAFDAC}

The {T1|Customs Area Controller} of the {O3|Federal Operations Unit, Zone C}, {R1|Comptroller} {P1|Aminu Bello Zakariyya}, on {D1|Wednesday} displayed contraband with a duty paid value of {Q2|N2.1 billion} at {O3~|the unit}'s warehouse in {L1|Owerri}, {L2|Imo State}.

{P1|Zakariyya} told reporters that {Q1|17 trucks} of assorted goods had been {X1|impounded} in {L2|Imo}, {L3|Abia} and {L4|Edo} States between {D2|January 5} and {D3|February 28}, and {Q3|eleven persons} {X1|arrested}.

He mentioned in particular the {X2|interception}, on {D4|February 11}, of {Q4|612 cartons} of unregistered antibiotics along the {L5|Benin–Asaba Expressway}. That {X2|operation} was carried out by the {O4|Roving Team Bravo} of {O3~|the unit} under {R2|Assistant Superintendent} {P2|Nkiruka Ofoegbu}. On {D5|February 19} another of {O3~|its} teams {X3|stormed} a store in {L6|Aba} and {X3|evacuated} {Q5|1,340 bales} of second-hand clothing; traders {X4|attacked} the officers with stones, and {Q6|three} of them were injured before soldiers of the {O5|144 Battalion} came to their aid. Nobody was killed.

The antibiotics were {X6|given} on {D1|Wednesday} to the {O6|South East Zonal Directorate} of the {O2|National Agency for Food and Drug Administration and Control} ({O2|NAFDAC}), represented by its {T2|director}, {P3|Ifeoma Chidi Agbasi}. The {O2~|agency} and {O1|Customs} {X5|signed} a pact on such exhibits in {D6|2024}.

{P1~|The comptroller}, who reports to {R3|Assistant Comptroller General} {P4|Tajudeen Salisu Lawan}, the {T3|Zonal Coordinator} for {O7|Zone C}, said the {O1|Nigeria Customs Service} would not relent. {P1~|His} predecessor, {R1|Comptroller} {P5|Mbora Hadison Pwaddi}, left {O3~|the unit} in {D7|November} for {O8|Onne Port Command}.
---
rank P1 R1
rank P2 R2
rank P4 R3
rank P5 R1
title P1 T1
title P5 T1
title P3 T2
title P4 T3
post P1 O3 T1 status=current
post P2 O4 status=current
post P3 O6 T2 status=current
post P4 O7 T3 status=current
post P5 O3 T1 end=2025-11 status=former
post P5 O8 start=2025-11 status=current
reports_to P1 P4
commands P2 X2
part_of O3 O1
part_of O4 O3
part_of O6 O2
part_of O7 O1
based O3 L1
within L1 L2
partner O2 O1 kind=agreement status=current
partner O3 O6 kind=cooperation status=current
partner O5 O3 kind=support status=current
kind X1 seizure
on X1 2026-01-05/2026-02-28
at X1 L2
at X1 L3
at X1 L4
took_part O3 X1 role=organiser
arrests X1 11
seized X1 trucks 17 trucks
kind X2 seizure
on X2 2026-02-11
at X2 L5
took_part O4 X2 role=organiser
seized X2 antibiotics 612 cartons
kind X3 raid
on X3 2026-02-19
at X3 L6
took_part O3 X3 role=organiser
seized X3 "second-hand clothing" 1340 bales
kind X6 delivery
on X6 2026-03-04
at X6 L1
took_part O3 X6 role=organiser
took_part O6 X6 role=beneficiary
took_part P3 X6 role=official
kind X5 signing
on X5 2024
took_part O1 X5 role=participant
took_part O2 X5 role=participant
kind X4 attack
on X4 2026-02-19
at X4 L6
took_part O3 X4 role=target
took_part O5 X4 role=supporter
wounded X4 3
distinct P1 P5
distinct O3 O7
