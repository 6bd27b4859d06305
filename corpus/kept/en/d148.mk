# language: en
# published: 2025-01-20
# style: monitor's weekly incident log

{L15|CENTRAL SAHEL} INCIDENT LOG, week 3 ({D1|13–19 January 2025})
Reported figures; not all confirmed. Sources on request.

{L11|BURKINA FASO}
{D2|13 Jan} | {L1|Sebba}, {L2|Sahel region} | Militants of {O1|Jama'at Nusrat al-Islam wal-Muslimin} ({O1|JNIM}) {X1|attack} a {O2|Volunteers for the Defence of the Homeland} ({O2|VDP}) post. {Q1|4} {O2|VDP} killed, {Q2|2 militants} killed.
{D3|15 Jan} | {L3|Bogandé} | {O3|15th Rapid Intervention Battalion} ({O3|BIR 15}), with {O2|VDP}, {X2|ambushed}; {Q3|3 soldiers} wounded. {D11|Same day}, {O3~|the unit} {X3|raids} a camp at {L4|Thion}: {Q4|9 militants} killed, {Q5|5 motorcycles} {X3|seized}.

{L12|MALI}
{D4|14 Jan} | {L5|Diafarabé} | {O4|Malian Armed Forces} ({O4|FAMa}) and {O5|Africa Corps} {X4|patrol} {X4|searches} market. {Q6|12 men} {X4|arrested}; {Q7|7} {X5|released} {D5|17 Jan}.
{D6|18 Jan} | {L6|Léré} | {X6|Air strike}, {O4|FAMa}. {Q8|6} killed. {O4|FAMa} say combatants; residents say a wedding.

{L13|NIGER}
{D7|16 Jan} | {L7|Ayorou} | Checkpoint of the {O6|Niger National Guard} {X7|fired on} by {O7|Islamic State Sahel Province} ({O7|ISSP}). {Q9|2 guards} killed, {Q10|1} missing. {R1|Captain} {P1|Abdoul Nasser Idé}, {T1|commander} of the {O8|Ayorou Company}, {O6|National Guard}, wounded.
{D8|17 Jan} | {L7|Ayorou} – {L8|Yassan} | {X8|Pursuit operation} by {O9|Operation Almahaou} force, led by {R2|Lt-Col} {P2|Kimba Souleymane Ganda}. {Q11|1 guard} {X8|freed}, {Q12|4} killed ({O7|ISSP}). {P1~|The wounded captain}'s {T3|deputy}, {R3|Lt} {P3|Rahila Moussa}, took part.

{L14|CHAD}
{D9|19 Jan} | {L9|Ngouboua} | {X9|Ambush} on a convoy of {O10|MNJTF Sector 2}. No losses. An earlier report of {Q13|20 dead} is wrong.

COMMENT. In the west the chain is now: {O8|Ayorou Company} under the {O9|Almahaou} command at {L10|Tillabéri}, that is {P2|Ganda}. {O9|Operation Almahaou} in turn falls under {O11|Defence Zone No. 1}, whose {T2|commander}, {R4|Brig. Gen.} {P4|Maman Sani Kadadé}, is {P2|Ganda}'s direct superior. {X10|Change of command} at zone level is expected in {D10|February}.
---
rank P1 R1
rank P2 R2
rank P3 R3
rank P4 R4
title P1 T1
title P4 T2
title P3 T3
post P1 O8 T1 status=current
post P2 O9 status=current
post P3 O8 T3 status=current
post P4 O11 T2 status=current
reports_to P1 P2
reports_to P2 P4
reports_to P3 P1
commands P2 X8
part_of O8 O6
part_of O8 O9
part_of O9 O11
based O9 L10
partner O3 O2 kind=joint_operation status=current
partner O4 O5 kind=joint_operation status=current
within L1 L2
within L2 L11
within L3 L11
within L4 L11
within L5 L12
within L6 L12
within L7 L13
within L8 L13
within L9 L14
kind X1 attack
on X1 2025-01-13
at X1 L1
took_part O1 X1 role=organiser
took_part O2 X1 role=target
killed X1 4
killed X1 2
kind X2 attack
on X2 2025-01-15
at X2 L3
took_part O3 X2 role=target
took_part O2 X2 role=target
wounded X2 3
kind X3 raid
on X3 2025-01-15
at X3 L4
took_part O3 X3 role=organiser
killed X3 9
seized X3 motorcycles 5 motorcycles
kind X4 patrol
on X4 2025-01-14
at X4 L5
took_part O4 X4 role=organiser
took_part O5 X4 role=participant
arrests X4 12
kind X5 other
on X5 2025-01-17
took_part O4 X5 role=organiser
freed X5 7
kind X6 strike
on X6 2025-01-18
at X6 L6
took_part O4 X6 role=organiser
killed X6 6
kind X7 attack
on X7 2025-01-16
at X7 L7
took_part O7 X7 role=organiser
took_part O6 X7 role=target
took_part O8 X7 role=target
took_part P1 X7 role=target
killed X7 2
wounded X7 1
kind X8 operation
on X8 2025-01-17
at X8 L7
at X8 L8
took_part O9 X8 role=organiser
took_part P3 X8 role=participant
took_part O8 X8 role=participant
took_part O7 X8 role=opponent
killed X8 4
freed X8 1
kind X9 attack
on X9 2025-01-19
at X9 L9
took_part O10 X9 role=target
kind X10 handover
on X10 2025-02
took_part O11 X10 role=participant
assert X10 planned
distinct P1 P2
distinct O1 O7
distinct O8 O9
not_person "Ngouboua" "Diafarabé" "Ayorou"
