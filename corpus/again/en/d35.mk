# language: en
# published: 2026-04-20
# style: conflict-monitor weekly summary

{L1|Mali}, {D1|week of 13–19 April}

Overview. {Q1|Twenty-three events} were recorded, down from 31 the {D2|week before}. Violence shifted from {L2|Ménaka} to the roads around {L3|San}.

{L4|Ségou region}. On {D3|14 April}, {O1|Jama'at Nusrat al-Islam wal-Muslimin} ({O1|JNIM}) fighters {X1|attacked} a checkpoint of the {O2|National Guard} at {L5|Téné}. {Q2|Four guards} and {Q3|at least nine assailants} were killed; the {O1|JNIM} claimed {Q4|17 dead guards}, a figure that no other source supports. A relief party from the {O3|134th Reconnaissance Squadron} arrived after the {X1|assault}.

{L6|Koutiala}. The {O4|Malian Armed Forces} ({O4|FAMa}) said they had "{X2|neutralised} a terrorist cell" in a {X2|drone strike} near {L7|Zébala} on {D4|16 April}. Residents say that the {X2|strike} hit a wedding party. The {O4|FAMa} deny this. Not verified.

{L2|Ménaka}. {O5|Islamic State Sahel Province} ({O5|ISSP}) {X3|freed} {Q5|three truck drivers} held since {D5|March}. No ransom is known to have been paid. In {L8|Inékar}, {O5|ISSP} and {O1|JNIM} {X4|clashed} on {D6|17 and 18 April}; {Q6|ten dead}.

Command changes. {R1|Colonel} {P1|Issa Ngolo Kéïta-Traoré} took command of the {O6|Ménaka Joint Tactical Group} on {D7|15 April} at a {X5|handover} led by {R2|Brig. Gen.} {P2|Harouna Samassékou}. {P3~|The outgoing officer}, {R3|Lt. Col.} {P3|Siaka Issa Ouologuem}, is to attend the {O7|War School of Mali}.

Outlook. A {X6|joint patrol} of the {O4|FAMa} and the {O8|Dozo associations of San} is expected {D8|next week}. Partnership with the {O9|Africa Corps} continues at {L9|Sofara}, its base in the region of {L10|Mopti}.
---
kind X1 attack
on X1 2026-04-14
at X1 L5
within L5 L4
killed X1 4
killed X1 9
took_part O1 X1 role=organiser
took_part O2 X1 role=target
took_part O3 X1 role=supporter
kind X2 strike
on X2 2026-04-16
at X2 L7
within L7 L6
took_part O4 X2 role=organiser
kind X3 other
at X3 L2
freed X3 3
took_part O5 X3 role=organiser
kind X4 clash
on X4 2026-04-17/2026-04-18
at X4 L8
within L8 L2
killed X4 10
took_part O5 X4 role=opponent
took_part O1 X4 role=opponent
rank P1 R1
post P1 O6 start=2026-04-15 status=current
rank P2 R2
rank P3 R3
post P3 O6 end=2026-04-15 status=former
kind X5 handover
on X5 2026-04-15
took_part P1 X5 role=participant
took_part P2 X5 role=official
took_part P3 X5 role=participant
took_part O6 X5 role=participant
kind X6 patrol
assert X6 planned
took_part O4 X6 role=participant
took_part O8 X6 role=participant
partner O4 O8 kind=joint_operation status=planned
partner O4 O9 kind=cooperation status=current
based O9 L9
within L9 L10
distinct O1 O5
