# language: en
# published: 2023-06-23
# style: INTERPOL news release

{D1|23 June 2023}

WEAPONS, COCAINE AND A LEOPARD SKIN: {Q1|118 ARRESTS} IN {X1|OPERATION TAMARA II}

{L1|LYON}, {L2|France} – Ten days of {X1|checks} at airports, bus stations and river crossings in five countries have led to {Q1|118 arrests}, among them that of a man wanted since {D2|2019}.

Coordinated by {O1|INTERPOL} with the {O2|West African Police Information System} ({O2|WAPIS}), {X1|Operation Tamara II} ({D3|5-14 June}) brought together the police, customs and gendarmerie of {L3|Niger}, {L4|Benin}, {L5|Togo}, {L6|Ghana} and {L7|Nigeria}. {O3|UNODC} and the {O4|World Customs Organization} lent analysts.

Highlights:
• On {D4|7 June}, at {L8|Diori Hamani International Airport}, the {O5|Niamey Airport Anti-Trafficking Cell} ({O5|CAAT Niamey}) {X2|found} {Q2|6.35 kg} of cocaine in the lining of a coat and {X2|arrested} its owner, a student aged 22.
• {Q3|Fifty-four firearms} and {Q4|2,900 sticks} of explosive were {X3|seized} at {L9|Gaya} on {D5|9 June} by the {O6|Territorial Surveillance Directorate} ({O6|DST}), which belongs to {L3|Niger}'s {O7|National Police}. {R1|Commissaire principal} {P1|Mahamane Lawali Barmou-Issa}, of the {O6|DST}, directed the {X3|search}.
• The {D6|following day} officers of the {O8|Water and Forests Service} {X4|took} a leopard skin and {Q5|17 live tortoises} off a pirogue near {L10|Boumba}.

"A notice is only paper until an officer at a barrier reads it," said {P2|Magdalena Osterhaus-Kwarteng}, {T1|Coordinator} of the {O9|Regional Bureau for West Africa} of {O1|INTERPOL}, in {L11|Abidjan}.

For {R2|Controller General} {P3|Rabi Dodo Kalla}, {T2|head} of the {O10|National Central Bureau in Niamey}, the main gain is trust: her officers can now query {O1|INTERPOL}'s databases from {L9|Gaya} and {L12|Makalondi}, thanks to equipment given by {O2|WAPIS}, a programme that {O1|INTERPOL} implements and the {O11|European Union} pays for.

The first edition was held in {D7|2021}; a third is under discussion.
---
rank P1 R1
rank P3 R2
title P2 T1
title P3 T2
post P1 O6 status=current
post P2 O9 T1 status=current
post P3 O10 T2 status=current
commands P1 X3
part_of O6 O7
part_of O9 O1
part_of O2 O1
based O9 L11
within L1 L2
partner O1 O2 kind=joint_operation status=current
partner O3 O1 kind=support status=current
partner O4 O1 kind=support status=current
partner O2 O10 kind=equipment status=current
partner O1 O10 kind=information status=current
partner O11 O2 kind=funding status=current
kind X1 operation
on X1 2023-06-05/2023-06-14
at X1 L3
at X1 L4
at X1 L5
at X1 L6
at X1 L7
took_part O1 X1 role=organiser
took_part O2 X1 role=organiser
took_part O3 X1 role=supporter
took_part O4 X1 role=supporter
took_part O5 X1 role=participant
took_part O6 X1 role=participant
arrests X1 118
kind X2 seizure
on X2 2023-06-07
at X2 L8
took_part O5 X2 role=organiser
arrests X2 1
seized X2 cocaine 6.35 kg
kind X3 seizure
on X3 2023-06-09
at X3 L9
took_part O6 X3 role=organiser
seized X3 firearms 54 firearms
seized X3 explosive 2900 sticks
kind X4 seizure
on X4 2023-06-10
at X4 L10
took_part O8 X4 role=organiser
seized X4 tortoises 17 tortoises
seized X4 "leopard skin" 1 skin
distinct P1 P3
not_person "Diori Hamani International Airport" "Diori Hamani"
