# language: en
# published: 2020-09-30
# style: regional website, Niger, English edition

{L1|AGADEZ}: tramadol, again

{Q1|Two hundred and six thousand tablets} of tramadol. That is what the {O1|Regional Antenna of Agadez} of the {O2|OCRTIS} {X1|found} on {D1|Saturday} in a lorry loaded with onions, at the {L2|Tourayat} police post. The lorry came from {L3|Tahoua}. The driver and his helper have been {X1|arrested}.

It was shown to the press {D2|yesterday} by the {T1|head} of {O1~|the antenna}, {R1|Police Commissioner} {P1|Rhissa Mohamed Ag Ikna}. "Our dog did the work," said {P1~|the commissioner}. The dog is a gift of {L4|Belgium}'s {O3|Federal Police}, which also {X2|trained} its handler, {R2|Brigadier} {P2|Nana Aïchatou Laouali}, in {L5|Niamey} from {D3|3 to 21 February}.

Behind this {X1|seizure} lies another. On {D4|11 September} a {X3|patrol} of the {O4|Agadez Gendarmerie Company} had {X3|stopped} {Q5|two motorcycles} at {L6|Dabaga}; {Q2|15,000 tablets} of the same make were {X3|seized} from the riders, who talked. {O4~|The company}'s {T2|commander}, {R3|Captain} {P3|Issa Sanda Mayaki}, passed the file to {O1~|the antenna} the {D8|same week}. So the onions were expected.

In all, since {D5|January}, {O1~|the antenna} has {X4|confiscated} {Q3|1.4 million tablets} and {X4|held} {Q4|73 people}. The file of {D1|Saturday} is now with the {O5|Agadez High Court}, where the {Q6|two men} will {X5|appear} on {D6|5 October}.

Whom does {O1~|the antenna} obey? On paper {P1|Ag Ikna} takes his orders from the central {T3|director} of the {O2|OCRTIS} in {L5|Niamey}, {R4|Divisional Commissioner} {P4|Boureima Gado Seydou}, who {X6|visited} {L1|Agadez} on {D7|18 August}; in daily life from the {T4|Regional Director of Police}, {R5|Principal Commissioner} {P5|Zakari Oumarou Dan Inna}. He would not comment on that.

The rumour that {P3|Mayaki}'s gendarmes let a third motorcycle {X7|go} is denied by everyone.
---
rank P1 R1
rank P2 R2
rank P3 R3
rank P4 R4
rank P5 R5
title P1 T1
title P3 T2
title P4 T3
title P5 T4
post P1 O1 T1 status=current
post P2 O1 status=current
post P3 O4 T2 status=current
post P4 O2 T3 status=current
reports_to P1 P4
reports_to P1 P5
part_of O1 O2
based O2 L5
partner O3 O1 kind=equipment status=current
partner O3 O1 kind=training status=current
partner O4 O1 kind=information status=current
kind X1 seizure
on X1 2020-09-26
at X1 L2
took_part O1 X1 role=organiser
arrests X1 2
seized X1 tramadol 206000 tablets
kind X2 training
on X2 2020-02-03/2020-02-21
at X2 L5
took_part O3 X2 role=organiser
took_part P2 X2 role=participant
kind X3 seizure
on X3 2020-09-11
at X3 L6
took_part O4 X3 role=organiser
seized X3 tramadol 15000 tablets
kind X4 seizure
on X4 2020-01/2020-09
took_part O1 X4 role=organiser
arrests X4 73
seized X4 tablets 1400000 tablets
kind X5 trial
on X5 2020-10-05
at X5 L1
took_part O5 X5 role=organiser
assert X5 planned
kind X6 visit
on X6 2020-08-18
at X6 L1
took_part P4 X6 role=official
kind X7 other
assert X7 denied
distinct P1 P3
distinct P4 P5
distinct O1 O4
not_person "Tourayat" "Dabaga"
