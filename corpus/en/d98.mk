# language: en
# published: 2023-05-12
# style: UN page

Where the {L1|Makona River} is only a stone's throw: two border posts learn to talk

{L2|Foya}, {L3|Lofa County}. The canoe takes four minutes. For years that was quicker than any message between {R2|Inspector} {P1|Garmai Kollie-Zawolo}'s office and the one facing it in {L4|Sierra Leone}.

Since {D1|September 2022}, the {O1|United Nations Peacebuilding Fund} ({O1|PBF}) has been financing a cross-border project of the {O2|International Organization for Migration} ({O2|IOM}). The {O2|IOM} trains the {O3|Liberia Immigration Service} ({O3|LIS}) and gave it {Q1|nine motorbikes}; across the water, the {O4|Sierra Leone Immigration Department} received radios from the same hands.

"They used to hide papers from us, and we from them," recalls {P1|Kollie-Zawolo}, who heads the {O3|LIS} post at {L5|Mendekoma}. Now she and her counterpart at {L6|Koindu}, {P2|Sheku Gbessay Lansana}, share a logbook.

Results came quickly:
• On {D2|18 March}, {O3|LIS} and the {O5|Liberia Drugs Enforcement Agency} ({O5|LDEA}) {X1|stopped} {Q2|26 kilograms} of tramadol on a market day in {L2|Foya}. One trader was {X1|arrested} and charged.
• A {D3|week later}, a first {X2|joint patrol} with the Sierra Leoneans walked the {L1|Makona} bank from {L5|Mendekoma}.
• On {D4|3 and 4 May}, {Q3|32 officers} from both sides sat through a {X3|course} on trafficking in persons at {L7|Voinjama}, opened by the {T1|Commissioner-General} of the {O3|LIS}, {R1|Colonel} {P3|Moses Flomo Tarnue}.

Not all is smooth. Traders' groups allege that officers at {L6|Koindu} {X4|extort} "crossing money", which {P2|Lansana} disputes. The pact that both services hope to {X5|sign} in {L8|Kenema} has already slipped once and is now foreseen for {D5|August}.
---
rank P1 R2
rank P3 R1
title P3 T1
post P1 O3 status=current
post P2 O4 status=current
post P3 O3 T1 status=current
within L2 L3
partner O1 O2 kind=funding status=current
partner O2 O3 kind=training status=current
partner O2 O3 kind=equipment status=current
partner O2 O4 kind=equipment status=current
partner O3 O4 kind=information status=current
partner O3 O5 kind=joint_operation status=current
partner O3 O4 kind=joint_operation status=current
partner O3 O4 kind=agreement status=planned
kind X1 seizure
on X1 2023-03-18
at X1 L2
arrests X1 1
seized X1 tramadol 26 kilograms
took_part O3 X1 role=organiser
took_part O5 X1 role=organiser
kind X2 patrol
on X2 2023-03-25
at X2 L5
at X2 L1
took_part O3 X2 role=organiser
took_part O4 X2 role=organiser
kind X3 training
on X3 2023-05-03/2023-05-04
at X3 L7
took_part P3 X3 role=official
took_part O3 X3 role=beneficiary
took_part O4 X3 role=beneficiary
kind X4 crime
at X4 L6
assert X4 denied
kind X5 signing
on X5 2023-08
at X5 L8
took_part O3 X5 role=participant
took_part O4 X5 role=participant
assert X5 planned
distinct P1 P2
distinct O3 O4
not_person "Foya" "Makona" "Mendekoma" "Koindu" "Voinjama"
