# language: en
# published: 2021-12-20
# style: chronology of an abduction

Forty-one days: how the {L1|Bangi} schoolchildren were lost and found

{D1|8 November 2021}, dusk. Riders on {Q1|about thirty motorcycles} {X1|storm} the science college at {L1|Bangi}, in {L2|Niger State}. They leave with {Q2|37 pupils} and a cook; {Q3|one guard} is shot dead. The {O1|Niger State Police Command} talks at first of {Q4|twelve missing}.

{D2|10 November}. A column of the {O2|31 Special Forces Artillery Brigade} {X2|engages} gunmen at {L3|Kawo Forest}. {Q5|Two soldiers} and {Q6|nine gunmen} fall. No child is seen.

{D3|15 November}. {P1|Shehu Garba Lavun}, {T1|Commissioner of Police} at the head of {O1~|the command}, is moved to {L4|Makurdi}; {P2|Veronica Eneojo Ocholi}, a {R1|CP} from the {O3|Force Intelligence Bureau}, replaces him. {P1|Lavun} denies having {X3|paid} a ransom.

{D4|22 November}. The gang's go-between, known as Dan Asabe, is {X4|arrested} by the {O4|Department of State Services} in {L5|Kontagora}.

{D5|1 December}. Rumours say that the {O5|Nigerian Air Force} has {X5|bombed} the children's camp. Its {T2|spokesman}, {R2|Air Cdre} {P3|Obinna Kelechi Nwogbo}, says no jet flew {D5|that day}.

{D6|11 December}. {X6|Handover} at {O2~|the brigade} in {L6|Minna}: {R3|Brig-Gen} {P4|Gideon Tanko Zamani} out, {R3|Brig-Gen} {P5|Idris Mamman Dabai} in. "No shot will be fired near a child", says {P5~|the new commander}.

{D7|18–19 December}. Guided by the go-between, {P5|Dabai}'s men and {P2|Ocholi}'s tactical squads {X7|enter} {L7|Dogon Dawa} before the first prayer. {Q7|Thirty-four} of the pupils are brought out alive, the cook with them. {Q8|Six kidnappers} are {X7|held} and {Q9|four rifles}, {Q10|217 rounds} and {Q11|N6.4 million} {X7|found}. The other three are still missing.

{D8|Today}. {P2~|The commissioner} plans a second {X8|sweep}, "when, I won't say". The {O6|Nigerian Red Cross Society} has the {Q12|35} in its care.
---
title P1 T1
rank P2 R1
rank P3 R2
title P3 T2
rank P4 R3
rank P5 R3
post P1 O1 T1 end=2021-11-15 status=former
post P2 O1 T1 start=2021-11-15 status=current
post P2 O3 end=2021-11-15 status=former
post P3 O5 T2 status=current
post P4 O2 end=2021-12-11 status=former
post P5 O2 start=2021-12-11 status=current
title P2 T1
based O2 L6
within L1 L2
kind X1 crime
on X1 2021-11-08
at X1 L1
killed X1 1
kind X2 clash
on X2 2021-11-10
at X2 L3
took_part O2 X2 role=organiser
killed X2 2
killed X2 9
kind X3 other
took_part P1 X3 role=participant
assert X3 denied
kind X4 arrest
on X4 2021-11-22
at X4 L5
arrests X4 1
took_part O4 X4 role=organiser
kind X5 strike
on X5 2021-12-01
took_part O5 X5 role=organiser
assert X5 denied
kind X6 handover
on X6 2021-12-11
at X6 L6
took_part P4 X6 role=participant
took_part P5 X6 role=participant
took_part O2 X6 role=participant
kind X7 raid
on X7 2021-12-18/2021-12-19
at X7 L7
arrests X7 6
freed X7 35
seized X7 rifles 4 rifles
seized X7 rounds 217 rounds
seized X7 cash 6400000 N
took_part O2 X7 role=organiser
took_part O1 X7 role=organiser
partner O1 O2 kind=joint_operation status=current
kind X8 operation
took_part P2 X8 role=organiser
assert X8 planned
distinct P4 P5
distinct P1 P2
not_person "Dan Asabe"
not_person "Dogon Dawa" "Kawo Forest" "Bangi"
