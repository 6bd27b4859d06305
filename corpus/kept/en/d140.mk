# language: en
# published: 2023-11-08
# style: Ghanaian daily, court page

Driver, two others in court over {Q1|214 slabs} of 'wee'

A {T1|Circuit Judge} at {L1|Ho}, {P1|Felix Datsomor}, has {X1|remanded} a driver and his two mates who were allegedly found with {Q1|214 slabs} of compressed Indian hemp in a Sprinter bus at {L2|Akatsi} in the {L3|Volta Region}.

Courage Amenuvor, 38; Kofi Gadzekpo, 24, and a 17-year-old were before the {O1|Ho Circuit Court} on {D1|Tuesday} on charges of conspiracy and possession of narcotic drugs. Their pleas were not taken.

The facts, as presented by {R1|Chief Inspector} {P2|Clemence Tamakloe}, were that on {D2|Saturday, November 4}, at 2.15 a.m., personnel of the {O2|Ghana Immigration Service} ({O2|GIS}) on duty at the {L2|Akatsi} checkpoint {X2|stopped} the bus. A {X2|search} led by {R2|Assistant Superintendent of Immigration} {P3|Rita Dzokoto} revealed the slabs under the rear seats. She called the {O3|Akatsi Divisional Police Command}, and the three were {X2|arrested}. {O3~|The police} later gave the exhibits and the suspects to the {O4|Narcotics Control Commission} ({O4|NACOC}).

{O1~|The court} will {X3|sit} on the matter again on {D3|November 21}.

The {T2|Volta Regional Commander} of the {O2|GIS}, {R3|Deputy Commissioner of Immigration} {P4|Isaac Opare-Larbi}, told the {O5|Ghana News Agency} that the bus was the third vehicle caught in two weeks. On {D4|October 26} {P4~|his} officers {X4|impounded} a tipper truck with {Q2|96 slabs} at {L4|Dabala}, and on {D5|October 30} {Q3|40 jerrycans} of smuggled petrol were {X5|seized} at {L5|Aflao}, where {O2~|the Service} works with the {O6|Customs Division} of the {O7|Ghana Revenue Authority}. No arrest was made at {L5|Aflao}, he said.

{P4|Opare-Larbi}, to whom {P3|Dzokoto} reports, praised her vigilance.
---
rank P2 R1
rank P3 R2
rank P4 R3
title P1 T1
title P4 T2
post P1 O1 T1 status=current
post P3 O2 status=current
post P4 O2 T2 status=current
reports_to P3 P4
commands P3 X2
part_of O6 O7
partner O2 O3 kind=joint_operation status=current
partner O3 O4 kind=cooperation status=current
partner O2 O6 kind=cooperation status=current
within L2 L3
kind X1 trial
on X1 2023-11-07
at X1 L1
took_part O1 X1 role=organiser
took_part P1 X1 role=official
took_part P2 X1 role=participant
kind X2 seizure
on X2 2023-11-04
at X2 L2
took_part O2 X2 role=organiser
took_part O3 X2 role=participant
took_part O4 X2 role=beneficiary
arrests X2 3
seized X2 "Indian hemp" 214 slabs
kind X3 trial
on X3 2023-11-21
at X3 L1
took_part O1 X3 role=organiser
assert X3 planned
kind X4 seizure
on X4 2023-10-26
at X4 L4
took_part O2 X4 role=organiser
seized X4 "Indian hemp" 96 slabs
kind X5 seizure
on X5 2023-10-30
at X5 L5
took_part O2 X5 role=organiser
seized X5 petrol 40 jerrycans
distinct P2 P3
distinct O1 O3
not_person "Courage Amenuvor" "Kofi Gadzekpo"
