# language: en
# published: 2026-05-20
# style: wire

{L1|MAIDUGURI}, {L2|Nigeria}, {D1|May 20} - Rival jihadist factions {X1|fought} for a second day around {L3|Tumbun Gini}, on the {L4|Lake Chad} shore, leaving {Q1|dozens} dead, two fishermen and an intelligence officer said on {D2|Wednesday}, while a regional force sought to turn the feud to its profit.

{O1|Islamic State West Africa Province} ({O1|ISWAP}) lost a supply depot to fighters of {O2|Jama'atu Ahlis Sunna Lidda'awati wal-Jihad} ({O2|JAS}), the original {O2|Boko Haram}, on {D3|Tuesday} morning, the sources said. By nightfall {O1|ISWAP} had taken it back. The {X1|clash} could not be confirmed independently.

Jets of the {O3|Multinational Joint Task Force} ({O3|MNJTF}) {X2|bombed} boats fleeing {L5|Kangarwa} the {D7|same evening}, killing {Q2|16 militants}, {T2|spokesman} {R1|Lieutenant Colonel} {P1|Abakar Issa Dagache} told this agency by phone from {L6|N'Djamena}. {P1|Dagache}, a Chadian, dismissed talk that fishermen had been among the dead.

{O3~|The force} is led by {R2|Major General} {P2|Gbenga Oluwaseun Fatokun} of {L2|Nigeria}, whose {T3|deputy}, {R3|Brigadier General} {P3|Hamidou Njikam} of {L7|Cameroon}, {X3|met} elders at {L8|Darak} {D4|last Thursday}. {P3~|The deputy} also {X6|opened} a repair yard at {L12|Blangoua} on {D8|Saturday}. Nigerian ground units, among them the {O4|403 Amphibious Brigade} in {L9|Baga}, stayed in their trenches. Asked why, its {T1|commander}, {R4|Col.} {P4|Yusuf Ali Kukawa}, said: "Let them finish each other first."

{P4|Kukawa}'s men had taken part in the {D5|12 April} {X4|assault} on {L10|Kollaram}, where {Q3|29} women and children were {X4|freed}, {Q4|three soldiers} fell and {Q5|5.2 tonnes} of smoked fish were {X4|seized}. According to a {O5|U.N.} note seen by this agency, {O1|ISWAP} may be planning to {X5|hit} {L11|Cross Kauwa} before {D6|Eid al-Adha}, a scenario {P2|Fatokun}'s staff calls "one of many".
---
rank P1 R1
rank P2 R2
rank P3 R3
rank P4 R4
title P1 T2
title P3 T3
title P4 T1
post P1 O3 T2 status=current
post P2 O3 status=current
post P3 O3 T3 status=current
post P4 O4 T1 status=current
reports_to P3 P2
within L1 L2
based O4 L9
kind X1 clash
on X1 2026-05-19/2026-05-20
at X1 L3
took_part O1 X1 role=opponent
took_part O2 X1 role=opponent
kind X2 strike
on X2 2026-05-19
at X2 L5
killed X2 16
took_part O3 X2 role=organiser
kind X3 meeting
on X3 2026-05-14
at X3 L8
took_part P3 X3 role=participant
kind X4 attack
on X4 2026-04-12
at X4 L10
freed X4 29
killed X4 3
seized X4 "smoked fish" 5.2 tonnes
took_part O4 X4 role=participant
kind X5 attack
at X5 L11
took_part O1 X5 role=organiser
assert X5 planned
kind X6 ceremony
on X6 2026-05-16
at X6 L12
took_part P3 X6 role=official
distinct O1 O2
distinct P2 P4
not_person "Tumbun Gini" "Cross Kauwa" "Kollaram" "Darak"
