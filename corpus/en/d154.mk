# language: en
# published: 2026-02-12
# style: Liberian daily, Armed Forces Day report

{O1|AFL} At 118: Medals, New Stars and a Boat

By our Defense Desk

{L1|Monrovia} — {Q4|Nine officers} and {Q1|forty-one enlisted personnel} of the {O1|Armed Forces of Liberia} ({O1|AFL}) were promoted on {D1|Wednesday}, Armed Forces Day, at a {X1|ceremony} held at the {L2|Barclay Training Center}.

Among them is {R1|Colonel} {P1|Amos Tarpeh Gbowee}, who rises from {R2|Lieutenant Colonel} and keeps his post as {T1|commander} of the {O2|23rd Infantry Brigade}. Also promoted is {R3|Commander} {P2|Doris Nyemah Wleh} of the {O3|Liberian Coast Guard}, a component of the {O1|AFL}. She was picked out for the {X2|boarding}, on {D2|December 19}, of a fishing canoe off {L3|Robertsport} with {Q2|740 kilograms} of marijuana on board. Her crew {X2|arrested} {Q3|five men} and {O3~|the Coast Guard} turned them over to the {O4|Liberia Drug Enforcement Agency}.

The {T2|Chief of Staff}, {R4|Major General} {P3|Boakai Sumo Massalay}, told the new officers: "Stars are heavy." {P1|Gbowee} and {P2|Wleh} both report to {P3~|him}.

In the same {X1|program}, the {O5|Embassy of the United States} {X3|turned over} a 35-foot patrol boat to the {O3|Coast Guard}. Its {T3|Defense Attaché}, {R2|Lieutenant Colonel} {P4|Rebecca Stahlman}, said instructors from the {O6|Michigan National Guard}, which has trained the {O1|AFL} since {D3|2010}, will {X4|teach} boat handling to {O3~|the Coast Guard} in {L4|Buchanan} from {D4|March 2} to {D5|March 20}.

Only one promotion was a sad one. {R5|Staff Sergeant} {P5|Jallah Kpadeh}, of the {O7|AFL Engineer Company}, was killed in {L5|Mali} on {D6|October 8, 2023}, when a mine {X5|blew up} his truck near {L6|Tessalit}; {P5~|he} becomes {R6|Sergeant First Class}. {P5~|He} was serving there with the {O8|Liberian contingent} of {O9|MINUSMA}. His widow received the flag.
---
rank P1 R1
rank P1 R2
rank P2 R3
rank P3 R4
rank P4 R2
rank P5 R5
rank P5 R6
title P1 T1
title P3 T2
title P4 T3
post P1 O2 T1 status=current
post P2 O3 status=current
post P3 O1 T2 status=current
post P4 O5 T3 status=current
post P5 O7 status=former
post P5 O8 status=former
reports_to P1 P3
reports_to P2 P3
commands P2 X2
part_of O3 O1
part_of O7 O1
part_of O8 O9
partner O5 O3 kind=equipment status=current
partner O6 O1 kind=training status=current
partner O6 O3 kind=training status=planned
partner O3 O4 kind=cooperation status=current
kind X1 ceremony
on X1 2026-02-11
at X1 L2
at X1 L1
took_part O1 X1 role=organiser
took_part P1 X1 role=participant
took_part P2 X1 role=participant
took_part P3 X1 role=official
kind X2 seizure
on X2 2025-12-19
at X2 L3
took_part O3 X2 role=organiser
took_part O4 X2 role=beneficiary
arrests X2 5
seized X2 marijuana 740 kilograms
kind X3 delivery
on X3 2026-02-11
at X3 L2
took_part O5 X3 role=organiser
took_part O3 X3 role=beneficiary
took_part P4 X3 role=official
kind X4 training
on X4 2026-03-02/2026-03-20
at X4 L4
took_part O6 X4 role=organiser
took_part O3 X4 role=beneficiary
assert X4 planned
kind X5 attack
on X5 2023-10-08
at X5 L6
took_part P5 X5 role=target
took_part O8 X5 role=target
killed X5 1
within L6 L5
distinct P1 P4
distinct O3 O4
not_person "Barclay Training Center" "Barclay"
