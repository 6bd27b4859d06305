# language: en
# published: 2021-08-16
# style: police media release

{O1|SIERRA LEONE POLICE}
{O2|MEDIA AND PUBLIC RELATIONS DEPARTMENT}
{O1|POLICE} HEADQUARTERS, {L1|GEORGE STREET}, {L2|FREETOWN}

MEDIA RELEASE: {D1|16TH AUGUST 2021}

The general public is hereby informed that on {D2|Friday 13th August}, personnel of the {O3|Transnational Organised Crime Unit} ({O3|TOCU}) and the {O4|National Revenue Authority} {X1|searched} a store along {L3|Kissy Road}. {X1|Recovered} were {Q1|188 cartons} of expired drugs, {Q2|15 kg} of kush and cash amounting to {Q3|Le 92 million}. {Q4|Four male suspects} are in custody at {O5|Ross Road Police Station}.

In a separate development, {D3|Saturday}'s {X2|disturbance} at the {O6|Correctional Centre} in {L4|Bo} was brought under control by the {O7|Operational Support Division} ({O7|OSD}), {O8|South Region}, within forty minutes. {Q5|Three inmates} and {R1|Sergeant} {P1|Mustapha Joe Vandi} of the {O7|OSD} were hurt. No inmate escaped, contrary to an audio in circulation.

The {T1|Inspector General of Police}, {P2|Foday Sulaiman Dumbuya-Conteh}, has in consequence made the following changes:
(i) {R2|Assistant Inspector General} {P3|Jeneba Massah Vandi}, {T2|Director of Operations}, will also act as {T3|Regional Commander}, {O8|South Region};
(ii) {R3|Chief Superintendent} {P4|Tamba Kai Musa-Bockarie}, {T4|Local Unit Commander}, {O11|Moyamba Division}, will proceed to the {O9|Police Training School}, {L6|Hastings}, as {T5|Deputy Commandant};
(iii) {R4|Superintendent} {P5|Abu Bakarr Santigie Kargbo} of {O3|TOCU} takes over from {P4~|him} at {O11|Moyamba Division}.

{R2|AIG} {P3|Vandi} and {R1|Sergeant} {P1|Vandi} are not relatives.

The {T1|IGP} thanks the {O10|Office of National Security} for the information that prompted the {L3|Kissy Road} {X1|exercise}, and warns that a further {X3|raid} may be mounted without notice.

{R5|Assistant Superintendent of Police} {P6|Isata Finda Kamanda}
{T6|Head of Media}
---
rank P1 R1
rank P3 R2
rank P4 R3
rank P5 R4
rank P6 R5
title P2 T1
title P3 T2
title P3 T3
title P4 T4
title P4 T5
title P5 T4
title P6 T6
post P1 O7 status=current
post P2 O1 T1 status=current
post P3 O1 T2 status=current
post P3 O8 T3 status=future
post P4 O11 T4 status=current
post P5 O11 T4 status=future
post P4 O9 T5 status=future
post P5 O3 status=current
post P6 O2 T6 status=current
part_of O2 O1
based O1 L1
based O1 L2
based O9 L6
based O6 L4
within L1 L2
kind X1 raid
on X1 2021-08-13
at X1 L3
arrests X1 4
seized X1 "expired drugs" 188 cartons
seized X1 kush 15 kg
seized X1 cash 92000000 Le
took_part O3 X1 role=organiser
took_part O4 X1 role=organiser
took_part O10 X1 role=supporter
partner O3 O4 kind=joint_operation status=current
partner O10 O3 kind=information status=current
kind X2 clash
on X2 2021-08-14
at X2 L4
wounded X2 4
took_part O7 X2 role=organiser
took_part O6 X2 role=target
took_part P1 X2 role=participant
kind X3 raid
assert X3 planned
distinct P1 P3
distinct O3 O7
not_person "Kissy Road" "George Street" "Ross Road" "Hastings"
