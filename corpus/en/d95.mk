# language: en
# published: 2026-01-17
# style: army redeployment release

{O1|NIGERIAN ARMY} RESHUFFLES GOCs, CORPS COMMANDERS

In a routine exercise, the {T1|Chief of Army Staff} ({T1|COAS}), {R1|Lt Gen} {P1|IB Tarauni}, has approved the redeployment of principal staff officers, field commanders and heads of training institutions.

Field commands first. {R2|Maj Gen} {P2|OO Adesokan} leaves the {O2|Army Headquarters Department of Civil-Military Affairs} to become {T2|General Officer Commanding} ({T2|GOC}) {O3|82 Division}, {L1|Enugu}. {R2|Maj Gen} {P3|CN Anyaehie}, hitherto {T2|GOC} {O3|82 Division}, moves to {L2|Maiduguri} as {T3|Theatre Commander}, {O4|Joint Task Force (North East) Operation HADIN KAI} ({O4|JTF NE OPHK}). His own predecessor in {L2|Maiduguri}, {R2|Maj Gen} {P4|SB Wamakko}, goes to the {O5|Nigerian Defence Academy} in {L3|Kaduna} as {T4|Deputy Commandant}.

Brigades: {R3|Brig Gen} {P5|TK Aondoakaa} has been appointed {T5|Commander}, {O6|21 Special Armoured Brigade}, {L4|Bama}, under {O7|7 Division}; {R3|Brig Gen} {P6|A Wamakko}, {T6|Chief of Staff} of {O7|7 Division}, takes the {O8|34 Artillery Brigade} at {L5|Obinze}. {R4|Col} {P7|E Effiong-Ita} is {T7|acting Director} of {O9|Army Public Relations} in the absence of a substantive holder.

{P4|SB Wamakko} and {P6|A Wamakko} should not be confused: {P6~|the latter} is an artilleryman commissioned eight years after his kinsman.

All appointments and postings take effect from {D1|26 January 2026}. The {T1|COAS} directed the incoming {T3|theatre commander} to expand the {X1|joint patrols} with the {O10|Cameroonian Armed Forces} before the rains. Insinuations that any general has been {X2|detained} are, the {O1|Army} repeats, without foundation.

{R5|Lt Col} {P8|HM Gusau-Bida}
For: {T7|Acting Director}, {O9|Army Public Relations}
{D3|17 January 2026}
---
rank P1 R1
rank P2 R2
rank P3 R2
rank P4 R2
rank P5 R3
rank P6 R3
rank P7 R4
rank P8 R5
title P1 T1
title P2 T2
title P3 T2
title P3 T3
title P4 T3
title P4 T4
title P5 T5
title P6 T6
title P7 T7
post P1 O1 T1 status=current
post P2 O2 end=2026-01-26 status=current
post P2 O3 T2 start=2026-01-26 status=future
post P3 O3 T2 end=2026-01-26 status=current
post P3 O4 T3 start=2026-01-26 status=future
post P4 O4 T3 end=2026-01-26 status=current
post P4 O5 T4 start=2026-01-26 status=future
post P5 O6 T5 start=2026-01-26 status=future
post P6 O7 T6 end=2026-01-26 status=current
post P6 O8 start=2026-01-26 status=future
post P7 O9 T7 status=current
post P8 O9 status=current
part_of O6 O7
based O3 L1
based O4 L2
based O5 L3
based O6 L4
based O8 L5
kind X1 patrol
took_part O4 X1 role=organiser
took_part O10 X1 role=participant
partner O4 O10 kind=joint_operation status=current
kind X2 arrest
assert X2 denied
distinct P4 P6
distinct O3 O7
not_person "Bama" "Obinze"
