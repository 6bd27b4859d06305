# language: en
# published: 2021-11-25
# style: UN radio transcript

PRESENTER: {D1|Last week} {Q1|thirty police and gendarmerie officers} finished a {X1|course} on crime scenes in {L1|Gao}. It was the last of four, and it closed with speeches. Our reporter was there.

REPORTER: The tent is full. In front sits the {T1|Governor} of {L2|Gao region}, {R1|Major General} {P1|Moussa Abba Touré Haïdara}. Beside him, {P2|Ingunn Brekke-Olsen}, who heads the {O1|Gao regional office} of {O2|MINUSMA}, and {R2|Superintendent} {P3|Chinedu Asogwa} of the {O3|UN Police}, {O3|UNPOL}, whose team {X1|taught} for five days, from {D2|Monday 15} to {D3|Friday 19 November}.

{P3|ASOGWA}: They have learnt to photograph, to bag, to label. Three months ago nobody in the {O4|Gao Police Station} had a pair of gloves.

REPORTER: The gloves, and {Q2|eight complete kits}, come from the {O5|Trust Fund for Peace and Security in Mali}, to which {L3|Denmark} contributes. They were {X2|handed} to the {T2|head} of {O4~|the station}, {R3|Commissioner} {P4|Almouzamar Cissé}, on {D3|Friday}. He says they will be needed soon.

{P4|CISSÉ}: On {D4|10 November} {Q3|two men} {X3|shot} a nurse at {L4|Château}. We {X4|caught} one of them {D5|two days later} in {L5|Sossokoïra}, with a gun, and it was one of my trainees who found the cartridge.

REPORTER: The {X4|arrest} was made together with the {O6|Territorial Brigade of Gao}. {O6~|That unit} belongs to the {O7|National Gendarmerie} and its {T3|commander}, {R4|Adjudant-chef} {P5|Zeïnabou Maïga}, was in the class as well.

{P2|BREKKE-OLSEN}: We shall run another {X5|course} in {D6|March}, for {L6|Ansongo}, if the road permits.

REPORTER: {P2~|She} reports to the {T4|head} of {O2|MINUSMA} in {L7|Bamako}, and {D7|next month} he must tell {L8|New York} what was done with the money.
---
rank P1 R1
rank P3 R2
rank P4 R3
rank P5 R4
title P1 T1
title P4 T2
title P5 T3
post P2 O1 status=current
post P3 O3 status=current
post P4 O4 T2 status=current
post P5 O6 T3 status=current
part_of O1 O2
part_of O6 O7
partner O3 O4 kind=training status=current
partner O3 O6 kind=training status=current
partner O5 O4 kind=equipment status=current
partner O4 O6 kind=joint_operation status=current
commands P3 X1
based O2 L7
kind X1 training
on X1 2021-11-15/2021-11-19
at X1 L1
took_part O3 X1 role=organiser
took_part O4 X1 role=beneficiary
took_part P1 X1 role=official
took_part P2 X1 role=official
took_part P5 X1 role=participant
kind X2 delivery
on X2 2021-11-19
at X2 L1
took_part O5 X2 role=supporter
took_part O4 X2 role=beneficiary
took_part P4 X2 role=participant
kind X3 crime
on X3 2021-11-10
at X3 L4
kind X4 arrest
on X4 2021-11-12
at X4 L5
took_part O4 X4 role=organiser
took_part O6 X4 role=participant
arrests X4 1
seized X4 gun 1 gun
kind X5 training
on X5 2022-03
at X5 L6
assert X5 planned
took_part O1 X5 role=organiser
distinct P3 P4
distinct O4 O6
not_person "Château" "Sossokoïra"
