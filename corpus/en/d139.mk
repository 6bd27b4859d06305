# language: en
# published: 2025-03-16
# style: agency weekly round-up in a Nigerian daily

{O1|NDLEA} {X1|intercepts} {Q1|1.2m tramadol pills} at {L1|Tincan Port}, {X2|arrests} grandmother in {L2|Ibadan}

The {O1|National Drug Law Enforcement Agency} ({O1|NDLEA}) has {X1|intercepted} {Q1|1.2 million pills} of tramadol 225mg concealed in a container of ceiling fans at the {L1|Tincan Port}, {L3|Lagos}. The container was opened on {D1|Tuesday 11th March} in a {X1|joint examination} with the {O2|Nigeria Customs Service}.

This is contained in a statement issued in {L4|Abuja} on {D2|Sunday} by {O1~|the agency}'s {T1|Director of Media}, {P1|Olumide Ajewole}.

In another development, a 67-year-old grandmother, Alhaja Sidikat Olanipekun, was {X2|arrested} on {D3|Thursday 13th March} at her house in {L5|Oje}, {L2|Ibadan}, {L6|Oyo State}. {Q2|38kg} of skunk was {X2|recovered} from her kitchen.

At the {L7|Murtala Muhammed International Airport}, {L3|Lagos}, a passenger arriving from {L8|Doha} excreted {Q3|81 wraps} of cocaine weighing {Q4|1.92kg} after he was {X3|taken in} on {D4|Sunday 9th March} by operatives of the {O3|MMIA Strategic Command} of {O1~|the agency}. The {T2|commander} there, {R1|Commander of Narcotics} {P2|Patience Ekanem}, said the suspect had been offered {Q7|N2.5 million} for the trip.

Similarly, a cannabis plantation was {X4|raided} in the {L9|Ohosu forest}, {L10|Edo State}, on {D5|Friday 14th March}. {Q5|Three suspects} were {X4|nabbed} and {Q6|2,114kg} of the weed set ablaze there by officers of the {O4|Edo State Command} of {O1|NDLEA}, who were backed by soldiers of {O5|4 Brigade}, {O6|Nigerian Army}. The state {T2|commander}, {R1|Commander of Narcotics} {P3|Mitchell Iyamu}, led {O4~|his men}.

The {T3|Chairman} of {O1|NDLEA}, {R2|Brig. Gen.} {P4|Danladi Wakili} (retd), commended the officers of the {O3|MMIA} and {O4|Edo} commands for "a good week".
---
rank P2 R1
rank P3 R1
rank P4 R2
title P1 T1
title P2 T2
title P3 T2
title P4 T3
post P1 O1 T1 status=current
post P2 O3 T2 status=current
post P3 O4 T2 status=current
post P4 O1 T3 status=current
commands P3 X4
part_of O3 O1
part_of O4 O1
part_of O5 O6
partner O1 O2 kind=joint_operation status=current
partner O5 O4 kind=joint_operation status=current
within L1 L3
within L5 L2
within L2 L6
within L7 L3
within L9 L10
kind X1 seizure
on X1 2025-03-11
at X1 L1
took_part O1 X1 role=organiser
took_part O2 X1 role=participant
seized X1 tramadol 1200000 pills
kind X2 arrest
on X2 2025-03-13
at X2 L5
at X2 L2
took_part O1 X2 role=organiser
arrests X2 1
seized X2 skunk 38 kg
kind X3 arrest
on X3 2025-03-09
at X3 L7
took_part O3 X3 role=organiser
arrests X3 1
seized X3 cocaine 1.92 kg
kind X4 raid
on X4 2025-03-14
at X4 L9
took_part O4 X4 role=organiser
took_part O5 X4 role=supporter
arrests X4 3
seized X4 cannabis 2114 kg
distinct P2 P3
distinct O3 O4
not_person "Alhaja Sidikat Olanipekun" "Sidikat Olanipekun"
not_person "Murtala Muhammed International Airport" "Murtala Muhammed"
