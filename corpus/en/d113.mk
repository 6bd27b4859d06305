# language: en
# published: 2025-11-06
# style: telegraphic situation report

RESTRICTED – NOT FOR PRESS
SITREP 309/25 – {D1|052359A NOV 25}
FM: {O1|HQ 1 DIV}, {L1|KADUNA}
TO: {O2|DHQ} / INFO: {O3|HQ 8 DIV}

1. OWN FORCES
a. {R1|BRIG GEN} {P1|YF OLANREWAJU} assumed duties as {T1|COMD} {O4|1 BDE}, {L2|GUSAU}, {D2|041000A NOV 25}, vice {R1|BRIG GEN} {P2|MK GUMI}, posted {O5|DEFENCE INTELLIGENCE AGENCY}. {T2|2IC} remains {R2|COL} {P3|PE IBIETAN}.
b. {O6|231 TK BN} moved under op comd of {O3|8 DIV}; {T3|CO} {R3|LT COL} {P4|SS KOKO} unchanged.

2. ENEMY
a. Gang of one Halilu Kachallah, alias Gajere, est {Q1|60 men}, reported rel {L3|SUBUBU forest}. Rift with Sani Dogo's gang not confirmed.

3. INCIDENTS
a. {D3|032140A}: {X1|amb} on mixed ptl of {O4|1 BDE} and {O7|NPF MOBILE SQN 42}, rel {L4|DANSADAU}. Own tps {Q2|1 KIA}, {Q10|4 WIA}; police nil. Enemy {Q3|7 KIA}.
b. {D4|041530A}: {O4|1 BDE} tps {X2|raided} {L5|KWASHABAWA} mkt. {Q4|Three} informants {X2|nabbed}; {X2|rec}: {Q5|2 PKT}, {Q6|1,105 rds 7.62mm special}, {Q7|N3,280,000} cash.
c. {D5|050620A}: {X3|AI msn} by {O8|ATF Sector 2} on {L6|Tungar Rakumi}; BDA awaited. Villagers claim {Q8|5} cows and a boy killed. Claim under check.
d. {D6|05 NOV}, {L2|Gusau}: {O9|DSS} {X4|transferred} {Q9|11} surrendered fighters to {O10|ZAMFARA STATE GOVT}.

4. FAKE NEWS
a. Video showing {O6|231 TK BN} tps {X5|torching} houses is from another country, year unknown. Not our tps. {P4|KOKO} interviewed, confirms.

5. INTENT
a. {X6|Clearance} of {L3|SUBUBU} with {O3|8 DIV} on or about {D7|10 NOV}, subj fuel. {P1|OLANREWAJU} leads.
b. {T4|GOC}, {R4|MAJ GEN} {P5|AU DANKOLI}, to {X7|visit} {O4|1 BDE} {D8|07 NOV}.

6. ACK.
---
rank P1 R1
rank P2 R1
rank P3 R2
rank P4 R3
rank P5 R4
title P1 T1
title P2 T1
title P3 T2
title P4 T3
title P5 T4
post P1 O4 T1 start=2025-11-04 status=current
post P2 O4 T1 end=2025-11-04 status=former
post P2 O5 status=current
post P3 O4 T2 status=current
post P4 O6 T3 status=current
post P5 O1 T4 status=current
reports_to P3 P1
reports_to P3 P2
part_of O6 O3
based O1 L1
based O4 L2
kind X1 attack
on X1 2025-11-03
at X1 L4
killed X1 1
killed X1 7
wounded X1 4
took_part O4 X1 role=target
took_part O7 X1 role=target
partner O4 O7 kind=joint_operation status=current
kind X2 raid
on X2 2025-11-04
at X2 L5
arrests X2 3
seized X2 PKT 2 PKT
seized X2 "7.62mm special" 1105 rds
seized X2 cash 3280000 N
took_part O4 X2 role=organiser
kind X3 strike
on X3 2025-11-05
at X3 L6
took_part O8 X3 role=organiser
kind X4 delivery
on X4 2025-11-05
at X4 L2
took_part O9 X4 role=organiser
took_part O10 X4 role=beneficiary
partner O9 O10 kind=cooperation status=current
kind X5 crime
took_part O6 X5 role=organiser
assert X5 denied
kind X6 operation
on X6 2025-11-10
at X6 L3
commands P1 X6
took_part O3 X6 role=participant
took_part O4 X6 role=organiser
assert X6 planned
partner O4 O3 kind=joint_operation status=planned
kind X7 visit
on X7 2025-11-07
took_part P5 X7 role=official
took_part O4 X7 role=beneficiary
assert X7 planned
distinct P1 P2
distinct O1 O3
not_person "Halilu Kachallah" "Gajere" "Sani Dogo"
not_person "Tungar Rakumi" "DANSADAU"
