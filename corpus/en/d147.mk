# language: en
# published: 2022-10-04
# style: Freetown newspaper, provincial news

{L1|Pujehun} Gets New {T1|LUC} as Border {X1|Meeting} Ends in {L2|Jendema}

The {O1|Sierra Leone Police} ({O1|SLP}) has a new {T1|Local Unit Commander} ({T1|LUC}) in {L1|Pujehun}. {R1|Chief Superintendent} {P1|Alhaji Sheku Momoh Kabba} {X2|took over} the {O2|Pujehun Division} on {D1|Saturday} from {R1|Chief Superintendent} {P2|Isata Bockarie Tholley}, who goes to the {O3|Transnational Organised Crime Unit} ({O3|TOCU}) in {L3|Freetown} as {T2|deputy head}. The {X2|handing over} was witnessed by the {T3|Regional Commander South}, {R2|Assistant Inspector General} {P3|Foday Bai Marrah}, and by {T4|Paramount Chief} {P4|Jaiah Massaley}.

{R3|AIG} {P3|Marrah} told {P1~|the new commander} to keep an eye on the {L4|Moa River} crossings and to send him a report every Friday.

{P1~|His} first task was waiting. On {D2|Sunday} and {D3|Monday}, officers of the {O2|Pujehun Division}, the {O4|Republic of Sierra Leone Armed Forces} ({O4|RSLAF}) and the {O5|Liberia Immigration Service} {X1|met} in {L2|Jendema}. They agreed to run {X3|joint patrols} on both sides of the {L5|Mano River Bridge} from {D4|15 October}, and to share telephone numbers. The {O6|International Organization for Migration} ({O6|IOM}) paid for the {X1|gathering}.

Residents are not sure patrols will be enough. On {D5|24 September} men of the {O2|Pujehun Division} at the {L6|Gofor} checkpoint {X4|stopped} a motorbike carrying {Q1|26 kilos} of kush, but the rider {X5|escaped} from the station the same night. {Q2|Two constables} were {X6|detained} over the matter on the {D6|26th}, on the orders of {P2|Tholley}.

"I leave with my head high," said {P2~|the outgoing LUC}.
---
rank P1 R1
rank P2 R1
rank P3 R2
rank P3 R3
title P1 T1
title P2 T1
title P2 T2
title P3 T3
title P4 T4
post P1 O2 T1 start=2022-10-01 status=current
post P2 O2 T1 end=2022-10-01 status=former
post P2 O3 T2 start=2022-10-01 status=current
post P3 O1 T3 status=current
reports_to P1 P3
part_of O2 O1
based O3 L3
partner O2 O5 kind=cooperation status=current
partner O4 O5 kind=cooperation status=current
partner O2 O4 kind=cooperation status=current
partner O2 O5 kind=joint_operation status=planned
partner O6 O2 kind=funding status=current
partner O6 O4 kind=funding status=current
partner O6 O5 kind=funding status=current
kind X1 meeting
on X1 2022-10-02/2022-10-03
at X1 L2
took_part O2 X1 role=participant
took_part O4 X1 role=participant
took_part O5 X1 role=participant
took_part O6 X1 role=supporter
kind X2 handover
on X2 2022-10-01
at X2 L1
took_part P1 X2 role=participant
took_part P2 X2 role=participant
took_part P3 X2 role=official
took_part P4 X2 role=official
took_part O2 X2 role=participant
kind X3 patrol
on X3 2022-10-15
at X3 L5
took_part O2 X3 role=organiser
took_part O4 X3 role=organiser
took_part O5 X3 role=organiser
assert X3 planned
kind X4 seizure
on X4 2022-09-24
at X4 L6
took_part O2 X4 role=organiser
seized X4 kush 26 kilos
kind X5 crime
on X5 2022-09-24
kind X6 arrest
on X6 2022-09-26
commands P2 X6
arrests X6 2
distinct P1 P2
distinct O1 O4
not_person "Pujehun" "Jendema" "Gofor"
