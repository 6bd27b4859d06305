# language: en
# published: 2025-02-10
# style: wire

Plane lands, crew jailed, minister silent: {L1|Guinea-Bissau}'s long weekend

{L2|BISSAU} ({D1|Feb 10}) — Agents who {X1|stormed} a turboprop at {L3|Osvaldo Vieira International Airport} on {D2|Saturday} found {Q1|1.94 metric tons} of cocaine in {Q2|61 bales} behind the seats, {L1|Guinea-Bissau}'s {O1|Judicial Police} ({O1|PJ}) said {D3|Monday}.

{Q3|All three men} on board, from {L4|Brazil} and {L5|Colombia}, are behind bars. The {X1|swoop}, code-named {X1|Operation Tabanca}, had been prepared for eleven days with the {O2|Drug Enforcement Administration} ({O2|DEA}) of the {L6|United States} and with {O3|MAOC (N)}, the {L7|Lisbon}-based {O3|Maritime Analysis and Operations Centre – Narcotics}, which gave the tail number.

{P1|Zinaida Quadé Lopes-Mané}, {T1|national director} of the {O1|PJ}, told a news conference that {Q4|22 inspectors} had slept in the fire station. "We didn't tell anyone who did not need to know." Pressed, she conceded that this included the {T2|Minister of the Interior}.

A few hours later and {Q5|190 km} away, in {L8|Cacine}, a {X2|patrol} of the {O4|Public Order Police} ({O4|Polícia de Ordem Pública}, {O4|POP}) {X3|shot} at a pick-up which did not stop; {Q6|one man} was wounded. The {O1|PJ} says the two affairs are unrelated.

The {O4|POP} and the {O1|PJ} aren't on speaking terms. In {D4|April}, men of the {O5|Rapid Intervention Police} ({O5|PIR}), the {O4|POP}'s riot unit, {X4|surrounded} the cells of the {O1|PJ} and {X4|freed} {Q7|two} of its prisoners, allegedly on the order of {R1|Commissioner} {P2|Armando Sanhá Na Bidon}. {P2|Na Bidon} — a former {T3|bodyguard}, who has headed the {O5|PIR} since {D5|last year} — has always said he was at a wedding.

Had the plane refuelled, said a Western official, it would have gone on to {L9|Kidal}. There was no evidence for that.

The {X1|raid} is the first for the {O1|PJ} since its {X5|seizure} of {Q8|310 kg} of cocaine at {L10|Bubaque} on {D6|Christmas Eve}, when nobody was caught.
---
rank P2 R1
title P1 T1
title P2 T3
post P1 O1 T1 status=current
post P2 O5 start=2024 status=current
part_of O5 O4
based O3 L7
partner O2 O1 kind=joint_operation status=current
partner O3 O1 kind=information status=current
kind X1 raid
on X1 2025-02-08
at X1 L3
took_part O1 X1 role=organiser
took_part O2 X1 role=supporter
took_part O3 X1 role=supporter
arrests X1 3
seized X1 cocaine 1.94 tons
kind X2 patrol
on X2 2025-02-08
at X2 L8
took_part O4 X2 role=organiser
kind X3 clash
on X3 2025-02-08
at X3 L8
took_part O4 X3 role=organiser
wounded X3 1
kind X4 raid
on X4 2024-04
took_part O5 X4 role=organiser
took_part O1 X4 role=target
freed X4 2
kind X5 seizure
on X5 2024-12-24
at X5 L10
took_part O1 X5 role=organiser
seized X5 cocaine 310 kg
distinct O1 O4
distinct P1 P2
not_person "Osvaldo Vieira International Airport" "Osvaldo Vieira"
