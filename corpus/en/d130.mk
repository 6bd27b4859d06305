# language: en
# published: 2024-11-18
# style: weekly security bulletin

LAKE & SAHARA WATCH no. 46 | {L1|Chad} | {D1|11–17 November 2024}

Overview. A quiet week in the north, a bad one on the {L2|Lake}.

| Day | Place | What happened | Source |
| {D2|Mon 11} | {L3|Ngouboua}, {L4|Lac province} | {O1|Boko Haram} ({O1|JAS}) {X1|attacked} a post of the {O2|4th Lake Battalion}; {Q1|15 soldiers} dead, {Q2|32} wounded | military, confirmed |
| {D3|Wed 13} | {L5|Kouri Bougoudi} | brief {X2|clash} over a well, gold-diggers against {O3|National Nomadic Guard of Chad} ({O3|GNNT}); {Q3|3 arrests} | local chief |
| {D4|Fri 15} | {L6|Moundou} | {X3|seizure} of {Q4|77,500 tablets} of tramadol by {O4|Chadian Customs} | radio |
| {D5|Sun 17} | {L7|Tchoukoutalia} | {X4|air strike} on a {O1|JAS} camp, toll unknown | unverified |

Detail. (1) At {L3|Ngouboua} the attackers came in eleven canoes. {R1|Major} {P1|Issakha Djibrine Malloum-Bey}, {T1|commander} of the {O2|4th Lake Battalion}, survived. {O2~|The battalion} is a unit of {O5|Sector 2} of the {O6|Multinational Joint Task Force} ({O6|MNJTF}), whose {T2|sector commander} at {L8|Baga-Sola}, {R2|Maj. Gen.} {P2|Oki Mahamat Dagache-Ali}, his superior, {X5|flew in} on the {D6|Tuesday} with a doctor from {O7|Médecins Sans Frontières}. (2) The {X4|strike} of {D5|Sunday} is attributed by some to the {O8|Nigerian Air Force}, which has made no statement; it does supply the {O6|MNJTF} with aerial pictures. (3) {O4~|The customs officers} at {L6|Moundou} acted on a message from their colleagues of {O9|Cameroon Customs} at {L9|Touboro}.

Moves. {R3|General} {P3|Youssouf Tahir Gorko} leaves the {O3|GNNT}, which he had led since {D7|2020}; {R4|Col.} {P4|Hassan Bokhit Ramadan-Allatchi} stands in.

Outlook. A withdrawal of {L1|Chad} from the {O6|MNJTF}, threatened on {D8|3 November}, is unlikely before the end of the year. If it happened, {O5|Sector 2} would disappear.
---
rank P1 R1
rank P2 R2
rank P3 R3
rank P4 R4
title P1 T1
title P2 T2
post P1 O2 T1 status=current
post P2 O5 T2 status=current
post P3 O3 start=2020 end=2024-11 status=former
post P4 O3 status=current
reports_to P1 P2
part_of O2 O5
part_of O5 O6
based O5 L8
within L3 L4
partner O8 O6 kind=information status=current
partner O9 O4 kind=information status=current
kind X1 attack
on X1 2024-11-11
at X1 L3
took_part O1 X1 role=organiser
took_part O2 X1 role=target
killed X1 15
wounded X1 32
kind X2 clash
on X2 2024-11-13
at X2 L5
took_part O3 X2 role=participant
arrests X2 3
kind X3 seizure
on X3 2024-11-15
at X3 L6
took_part O4 X3 role=organiser
took_part O9 X3 role=supporter
seized X3 tramadol 77500 tablets
kind X4 strike
on X4 2024-11-17
at X4 L7
took_part O1 X4 role=target
assert X4 alleged
kind X5 visit
on X5 2024-11-12
at X5 L3
took_part P2 X5 role=official
distinct P3 P4
distinct O2 O3
not_person "Ngouboua"
not_person "Boko Haram"
