# language: en
# published: 2023-02-03
# style: yearly report

{O1|G5 Sahel Defence College} ({O1|Collège de défense du G5 Sahel}, {O1|CD-G5S})
{L1|Nouakchott}, {L2|Mauritania}
REPORT ON THE YEAR {D1|2022} – summary in English

1. Students. The fourth class counted {Q1|41 officers}: 9 from {L2|Mauritania}, 9 from {L3|Niger}, 8 each from {L4|Chad} and {L5|Burkina Faso}, 7 from elsewhere. {L6|Mali}, which left the {O2|G5 Sahel} in {D2|May}, withdrew its students {D3|three weeks later}; one of them, {R1|Colonel} {P1|Boubacar Zan Traoré-Sidibé}, was allowed to defend his thesis by letter.

2. Staff. {R2|General} {P2|Brahim Vall Ould Cheibany-Lemrabott}, {T1|commandant} since {D4|1 August 2020}, had his mandate renewed. {R3|Colonel} {P3|Seydou Hassane Mounkaïla} of the {O3|Niger Armed Forces} replaced {R4|Lieutenant-Colonel} {P4|Ghislain Tapsoba} as {T2|director of studies} on {D5|5 September}. {O1~|The College} remains, as its statutes provide, a dependency of the {O4|Executive Secretariat} of the {O2|G5 Sahel}.

3. Partners
   a) The {O5|Saint-Cyr Coëtquidan Military Academy} sent {Q2|two lecturers} in {D6|March}.
   b) {O6|NATO} did not, as announced, finance the language laboratory; the sum was found by the {O7|Ministry of Defence of the United Arab Emirates}, whose own college at {L7|Abu Dhabi} bears the name {O8|Mohammed bin Zayed Defence College} and has, despite the resemblance in the press, no tie with ours.
   c) Under the twinning with the {O9|NATO Defense College} at {L8|Rome}, suspended in {D7|2021}, nothing took place.

4. Study journeys. {L9|Bassikounou}, {D8|14–16 June}: the class {X1|visited} the {O10|5th Military Region} and followed a {X2|night patrol} of its camel group along the border. {L10|Dakar}, {D9|October}: {X3|meeting} with the {O11|Institute for Security Studies}.

5. Accounts. Spent: {Q3|MRU 61.4 million}. Owed: {Q4|MRU 3 million}, by two States that everybody knows.
---
rank P1 R1
rank P2 R2
rank P3 R3
rank P4 R4
title P2 T1
title P3 T2
title P4 T2
post P2 O1 T1 start=2020-08-01 status=current
post P3 O1 T2 start=2022-09-05 status=current
post P3 O3 status=current
post P4 O1 T2 end=2022-09-05 status=former
part_of O1 O4
part_of O4 O2
part_of O8 O7
based O1 L1
within L1 L2
based O9 L8
based O8 L7
partner O5 O1 kind=training status=current
partner O6 O1 kind=funding status=denied
partner O7 O1 kind=funding status=current
partner O8 O1 kind=cooperation status=denied
partner O9 O1 kind=agreement status=ended
kind X1 visit
on X1 2022-06-14/2022-06-16
at X1 L9
took_part O1 X1 role=participant
took_part O10 X1 role=participant
kind X2 patrol
on X2 2022-06-14/2022-06-16
took_part O10 X2 role=organiser
took_part O1 X2 role=participant
kind X3 meeting
on X3 2022-10
at X3 L10
took_part O1 X3 role=participant
took_part O11 X3 role=participant
distinct O9 O1
distinct O8 O1
distinct P3 P4
not_person "Mohammed bin Zayed Defence College" "Mohammed bin Zayed"
not_person "Bassikounou"
