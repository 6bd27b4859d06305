# language: en
# published: 2020-11-09
# style: regional force bulletin

{O1|ECOMIG} BULLETIN No. 19
{D1|2–8 November 2020}

Force headquarters. A new {T1|Chief Operations Officer}, {R1|Lieutenant Colonel} {P1|Chinedu Obiajulu Ifeanacho} ({L1|Nigeria}), has reported to the {T2|Force Commander}, {R2|Colonel} {P2|Mame Birame Thiandoum} ({L2|Senegal}). {P1~|He} relieves {R1|Lieutenant Colonel} {P3|Musa Gidado Shani}, whose tour ended on {D2|31 October}. The {O2|Ghana Contingent} is now under {R3|Major} {P4|Adjoa Yeboah-Sarkodie}.

{D11|Monday}. Nothing to report.

{D10|Tuesday}. A convoy of the {O3|Senegal Contingent} met with an {X1|accident} at {L3|Brumen Bridge}: {Q1|two injured}. They were flown to {L4|Dakar}.

{D3|Wednesday}. {X2|Town hall meeting} in {L5|Sintet}, requested by the {O4|National Human Rights Commission of The Gambia}, over the death in {D4|June} of a villager at a checkpoint. The youth hold {O1~|the mission} responsible. {P2|Thiandoum}, who attended, replied that an inquiry by the {O5|Gambia Police Force} is under way and that {O1|ECOMIG} "neither accepts nor rejects" the charge.

{D5|Thursday}. {X3|Joint patrol} of the {O2|Ghana Contingent} and the {O6|2nd Battalion} of the {O7|Gambia National Army}, {L7|Farafenni} to {L8|Kerewan}. {Q2|One stolen pick-up} and {Q3|22 head of cattle} {X3|recovered}; the rustlers escaped into the bush.

{D6|Friday}. {X4|Medical outreach} by the {O1|ECOMIG} hospital in {L9|Kalagi}: {Q4|316 patients}. The {O8|Gambia Red Cross Society} lent tents.

Weekend. Quiet, except that on {D7|Sunday} a drunk man {X5|threw} a bottle at the gate of {L10|Camp Denton}; the {O5|Gambia Police Force} saw him home.

Ahead. {R2|Col} {P2|Thiandoum} is to {X6|visit} the {O7|Gambia National Army}'s {T3|Commander}, {R4|Brigadier General} {P5|Bakary Sanneh-Kolley}, on {D8|12 November}, to agree on more {X7|patrols} for the {D9|December} polls.
---
rank P1 R1
rank P2 R2
rank P3 R1
rank P4 R3
rank P5 R4
title P1 T1
title P2 T2
title P3 T1
title P5 T3
post P1 O1 T1 status=current
post P2 O1 T2 status=current
post P3 O1 T1 end=2020-10-31 status=former
post P4 O2 status=current
post P5 O7 T3 status=current
reports_to P1 P2
part_of O6 O7
kind X1 other
on X1 2020-11-03
at X1 L3
wounded X1 2
took_part O3 X1 role=participant
kind X2 meeting
on X2 2020-11-04
at X2 L5
took_part O4 X2 role=organiser
took_part P2 X2 role=participant
took_part O1 X2 role=participant
kind X3 patrol
on X3 2020-11-05
at X3 L7
at X3 L8
seized X3 pick-up 1 pick-up
seized X3 cattle 22 head
took_part O2 X3 role=organiser
took_part O6 X3 role=organiser
partner O2 O6 kind=joint_operation status=current
kind X4 other
on X4 2020-11-06
at X4 L9
took_part O1 X4 role=organiser
took_part O8 X4 role=supporter
partner O8 O1 kind=equipment status=current
kind X5 crime
on X5 2020-11-08
at X5 L10
kind X6 visit
on X6 2020-11-12
took_part P2 X6 role=participant
took_part P5 X6 role=participant
took_part O7 X6 role=beneficiary
assert X6 planned
kind X7 patrol
on X7 2020-12
assert X7 planned
distinct P1 P3
distinct O2 O3
not_person "Camp Denton" "Denton" "Brumen Bridge" "Kerewan" "Kalagi"
