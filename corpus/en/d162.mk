# language: en
# published: 2021-04-09
# style: Sokoto newspaper, border report

Across the line, a handshake: {L1|Illela} and {L2|Birni N'Konni} {X1|talk} security

{L3|SOKOTO} — For the first time since the border was closed, military men from {L4|Nigeria} and {L5|Niger} {X1|sat} under one roof. It happened on {D1|Wednesday} in {L2|Birni N'Konni}, in the hall of the {O1|Prefecture}.

On one side was {R1|Lieutenant Colonel} {P1|Sulaiman Danjuma Argungu}, {T1|commanding officer} of {O2|248 Recce Battalion}; on the other {R2|Commandant} {P2|Amadou Ibro Nomao}, who leads the {O3|Konni Defence and Security Company} of the {O4|Niger Armed Forces}. {R3|Chief Superintendent of Immigration} {P3|Bilkisu Aliyu Yabo} of the {O5|Nigeria Immigration Service}, {L1|Illela}, took the minutes. The {O6|Centre for Humanitarian Dialogue} paid for tea, transport and interpreters.

They spoke mainly of {D2|23 March}, when {Q1|some sixty bandits} {X2|overran} {L6|Gatawa} market, on the Nigerian side. {Q2|Twelve traders} were killed. {O2~|Troops} led by {P1|Argungu} himself {X6|fought} them until dusk; {Q3|two soldiers} and {Q4|nine bandits} lost their lives. The rest fled into {L5|Niger}, where {P2|Nomao}'s {O3~|men} {X3|caught} {Q5|six of them} at {L7|Bazaga} on {D3|25 March} with {Q6|86 stolen cows}. The cows came home, the men are in {L8|Tahoua} prison.

Result of the {X1|talks}: a {X4|joint patrol} twice a month, the first on {D4|20 April} at {L9|Dogaraoua}, and a WhatsApp group. {O2|248 Recce} will pass on what it knows of bandit movements; {O3~|the Konni company} will do likewise.

{P1|Argungu} told us that he needs no order from {L10|Abuja} for that. His superior, {R4|Major General} {P4|Ezekiel Barde Shongom}, {T2|General Officer Commanding} {O7|8 Division} in {L3|Sokoto}, gave {P1~|him} the green light by phone. {P1~|He} denied that his troops had {X5|crossed} the line in pursuit on {D2|23 March}.
---
rank P1 R1
rank P2 R2
rank P3 R3
rank P4 R4
title P1 T1
title P4 T2
post P1 O2 T1 status=current
post P2 O3 status=current
post P3 O5 status=current
post P4 O7 T2 status=current
reports_to P1 P4
part_of O3 O4
within L6 L4
within L7 L5
partner O6 O2 kind=funding status=current
partner O6 O3 kind=funding status=current
based O1 L2
based O7 L3
partner O2 O3 kind=joint_operation status=planned
partner O2 O3 kind=information status=planned
kind X1 meeting
on X1 2021-04-07
at X1 L2
took_part O2 X1 role=participant
took_part O3 X1 role=participant
took_part O5 X1 role=participant
took_part O6 X1 role=supporter
took_part P1 X1 role=participant
took_part P2 X1 role=participant
took_part P3 X1 role=participant
kind X2 attack
on X2 2021-03-23
at X2 L6
commands P1 X6
killed X2 12
kind X6 clash
on X6 2021-03-23
at X6 L6
took_part O2 X6 role=organiser
killed X6 2
killed X6 9
kind X3 arrest
on X3 2021-03-25
at X3 L7
took_part O3 X3 role=organiser
arrests X3 6
seized X3 cows 86 cows
kind X4 patrol
on X4 2021-04-20
at X4 L9
took_part O2 X4 role=organiser
took_part O3 X4 role=organiser
assert X4 planned
kind X5 other
on X5 2021-03-23
assert X5 denied
distinct P1 P2
distinct O2 O3
not_person "Birni N'Konni" "Gatawa" "Dogaraoua"
