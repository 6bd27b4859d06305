# language: en
# published: 2024-11-10
# style: anti-drug agency Sunday statement

Tramadol in baby cereal, loud in a coffin: {O1|NDLEA} ends a busy week

Operatives of the {O1|National Drug Law Enforcement Agency} ({O1|NDLEA}) attached to the {L1|Murtala Muhammed International Airport}, {L2|Ikeja}, {L3|Lagos}, on {D1|Tuesday 5th November} {X1|foiled} an attempt by a 52-year-old businessman, Okwudili Anselm Nwafor, to ship {Q1|18,400 pills} of tramadol 225mg, sewn into sachets of baby cereal, to {L4|Italy}. He was {X1|arrested} at the screening point of Terminal 2.

In another breath, {D2|two days later}, a combined team of the {O2|Tincan Strategic Command} of {O1~|the agency}, the {O3|Nigeria Customs Service} and the {O4|DSS} {X2|seized} {Q2|214 kilograms} of Canadian loud, worth {Q3|N535 million}, during a {X2|joint examination} of a container at the {L5|Tincan port}. A clearing agent is at large.

In {L6|Edo State}, {O1|NDLEA} officers led by {R1|Chief Superintendent of Narcotics} {P1|Osaretin Godspower Igbinovia} on {D3|Friday 8th November} {X3|raided} a funeral home at {L7|Uzebba}, where {Q4|93kg} of skunk were found in a coffin. The owner, a 70-year-old grandma called Mama Ehi, and her grandson were {X3|nabbed}.

Not done, operatives of the {O5|Kogi State Command} on {X4|patrol} along the {L8|Okene}-{L9|Lokoja} highway on {D4|Thursday} {X4|stopped} a commercial bus from {L10|Onitsha}. {Q5|38,000 capsules} of Exol-5 were {X4|recovered} from false compartments, the driver, Sunday Ojochide, 29, {X4|taken into custody}. A {X5|follow-up operation} in {L10|Onitsha} the {D5|next day}, by the {O6|Anambra State Command} and men of the {O7|302 Artillery Regiment}, led to the {X5|arrest} of the owners, a couple well known in the {L11|Head Bridge market}. The {T1|Commander} of the {O5|Kogi State Command}, {R2|Commander of Narcotics} ({R2|CN}) {P2|Abdulrazaq Ozavize Momoh}, dismissed the story that his men had {X6|collected} {Q6|N2 million} to look away.

Meanwhile, commands nationwide went on with the {O8|War Against Drug Abuse} ({O8|WADA}) campaign: the {O9|Ondo State Command} held a {X7|sensitization lecture} for {Q7|600 students} of {O10|Adeyemi Memorial Grammar School}, {L12|Akure}, on {D6|Wednesday}.

{T2|Chairman/Chief Executive Officer} of {O1|NDLEA}, {R3|Brig. Gen.} {P3|Tanko Bulus Dogonyaro} (Retd), commended the officers of {O11|MMIA Command}, {O2|Tincan} and {O12|Edo Command}. He warned that those who planned to {X8|hit} {O1~|the agency}'s office at {L13|Lekki} with a mob {D7|next weekend} "have been heard".

{P4|Chidera Folorunsho Bassey}
{T3|Director, Media & Advocacy}
{O1|NDLEA} Headquarters, {L14|Abuja}
---
kind X1 seizure
on X1 2024-11-05
at X1 L1
within L1 L2
within L2 L3
arrests X1 1
seized X1 tramadol 18400 pills
took_part O1 X1 role=organiser
kind X2 seizure
on X2 2024-11-07
at X2 L5
seized X2 loud 214 kilograms
took_part O2 X2 role=organiser
took_part O3 X2 role=participant
took_part O4 X2 role=participant
part_of O2 O1
part_of O5 O1
part_of O6 O1
part_of O9 O1
part_of O11 O1
part_of O12 O1
partner O2 O3 kind=joint_operation status=current
partner O2 O4 kind=joint_operation status=current
kind X3 raid
on X3 2024-11-08
at X3 L7
within L7 L6
arrests X3 2
seized X3 skunk 93 kg
rank P1 R1
post P1 O1 status=current
commands P1 X3
took_part O1 X3 role=organiser
kind X4 patrol
on X4 2024-11-07
at X4 L8
at X4 L9
arrests X4 1
seized X4 Exol-5 38000 capsules
took_part O5 X4 role=organiser
kind X5 arrest
on X5 2024-11-08
at X5 L10
arrests X5 2
took_part O6 X5 role=organiser
took_part O7 X5 role=participant
partner O6 O7 kind=joint_operation status=current
rank P2 R2
title P2 T1
post P2 O5 T1 status=current
kind X6 crime
assert X6 denied
took_part O5 X6 role=organiser
kind X7 workshop
on X7 2024-11-06
at X7 L12
took_part O9 X7 role=organiser
took_part O10 X7 role=beneficiary
based O10 L12
rank P3 R3
title P3 T2
post P3 O1 T2 status=current
kind X8 attack
on X8 2024-11-16/2024-11-17
at X8 L13
assert X8 planned
took_part O1 X8 role=target
title P4 T3
post P4 O1 T3 status=current
based O1 L14
distinct O11 O12
not_person "Okwudili Anselm Nwafor" "Mama Ehi" "Sunday Ojochide" "Murtala Muhammed" "Adeyemi"
