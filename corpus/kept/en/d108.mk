# language: en
# published: 2023-01-27
# style: parliamentary report

FROM THE FLOOR

{T1|Minister for the Interior} answers on {L1|Bimbilla}, recruitment and a missing launch

{D1|Thursday 26 January 2023}. First on the Order Paper was Question 417, put by the {T3|Member} for {L1|Bimbilla}: how many security personnel are in the constituency, and under whom?

The {T1|Minister}, Mr {P1|Edem Yao Kporku}, replied that, Mr Speaker, {Q1|64 men} of the {O5|Ghana Police Service} and one platoon of the {O1|Airborne Force} are there. The first are under {R1|ACP} {P2|Rahinatu Sandow Abukari}; the platoon, under {R2|Capt.} {P3|Nana Kwasi Brobbey-Tutu}. {P3~|The captain} takes orders from his commanding officer in {L2|Tamale}, not from {P2|Abukari}. After the {X1|clash} of {D2|30 December}, in which {Q2|two persons} were killed and {Q3|nine} hurt, both bodies {X2|searched} the town on {D3|4 January} and {X2|retrieved} {Q4|seven AK-47s} and {Q5|183 cartridges}. No arrest was made. A curfew, {P1|Kporku} said in reply to a supplementary, is not being considered.

Question 418 (recruitment). The {O2|Ghana Immigration Service} ({O2|GIS}) did not sell protocol slots, the {T1|Minister} insisted. A deputy superintendent of {O2|GIS} had been interdicted, on other grounds.

Question 419, urgent, concerned the patrol launch of the {O3|Marine Police Unit} at {L3|Keta}. The launch, a gift of the {O4|Japan Coast Guard}, wasn't missing: it was in {L4|Tema} for repair. The {T2|Director-General (Operations)} of the {O5|Ghana Police Service}, {R3|Commissioner of Police} {P4|Bernice Delali Agbeko-Tay}, called to the bench to assist, added that, when back, it'd be used with the {O6|Ghana Navy} for {X3|patrols} as far as {L5|Aflao}.

The {T4|Minority Leader} was not satisfied. He alleged that a launch had {X4|ferried} smuggled fuel on {D4|Christmas Eve}. "Evidence!" shouted the other side. {P4|Agbeko-Tay} was not permitted to respond, time being up.
---
title P1 T1
title P4 T2
rank P2 R1
rank P3 R2
rank P4 R3
post P2 O5 status=current
post P3 O1 status=current
post P4 O5 T2 status=current
based O3 L3
partner O4 O3 kind=equipment status=current
partner O5 O1 kind=joint_operation status=current
partner O3 O6 kind=joint_operation status=planned
kind X1 clash
on X1 2022-12-30
at X1 L1
killed X1 2
wounded X1 9
kind X2 raid
on X2 2023-01-04
at X2 L1
seized X2 AK-47s 7 AK-47s
seized X2 cartridges 183 cartridges
took_part O5 X2 role=organiser
took_part O1 X2 role=organiser
kind X3 patrol
at X3 L5
took_part O3 X3 role=organiser
took_part O6 X3 role=participant
assert X3 planned
kind X4 crime
on X4 2022-12-24
assert X4 alleged
distinct P2 P3
distinct P2 P4
not_person "Bimbilla" "Keta" "Aflao"
