# language: en
# published: 2024-02-25
# style: Sunday column

SECURITY NOTEBOOK – The two Oyelarans, and other mix-ups

My phone has not rested since I wrote, {D1|last Sunday}, that {R1|DCP} {P1|Kehinde Oyelaran} was to be retired. He isn't. The officer on his way out is {R1|DCP} {P2|Taiwo Oyelaran}, {T1|head} of the {O1|Anti-Kidnapping Squad} in {L1|Asaba}. Twins? No; one is from {L2|Iseyin}, the other from {L3|Ikire}. {P1|Kehinde} keeps the {O2|Explosive Ordnance Disposal Unit} at {O3|Force Headquarters}, under {R2|AIG} {P3|Nneka Ogechi Mbamalu}. I kneel.

While kneeling, let me settle another matter. Readers in {L4|Jos} ask which "{R3|General} {P4|Pam}" spoke at the {X1|peace meeting} in {L5|Barkin Ladi} on {D2|Wednesday}. It was {R3|Maj.-Gen.} {P4|Gyang Dalyop Pam} (retd), the ex-{T2|GOC} of {O4|3 Division}, and not {R4|Brig.-Gen.} {P5|Chollom Pam}, who's alive, serving, and {T3|Commander} of {O5|Sector 4} of {O6|Operation Safe Haven}. {P4~|The general} asked herders and farmers to keep the truce. {P5|Chollom Pam} merely sent {Q1|two trucks} of soldiers to keep the peace at the {X1|peace meeting}.

Now, news. A bird tells me that the {O7|Nigeria Security and Civil Defence Corps} ({O7|NSCDC}) and the {O8|Nigerian Correctional Service} quarrelled over who'd escort {Q2|48} awaiting-trial inmates from {L6|Keffi} on {D3|16 February}. The bird adds that {Q3|three} of them {X2|bolted}. {T4|Commandant} {P6|Asabe Musa Nyako}, of the {O7|NSCDC} in {L7|Nasarawa State}, swears that all {Q2|48} arrived. Choose whom to believe.

Some praise, finally. {D4|Two nights ago}, policemen from {O9|Agbor Division} {X3|rescued} {Q4|five travellers} at {L8|Umunede} without firing; {Q5|one abductor}, bitten by his own dog, {X3|surrendered}. The {T5|DPO}, {R5|CSP} {P7|Ufuoma Edirin}, will get her medal when the {T6|IGP} comes for the {X4|parade} at {L1|Asaba} {D5|next month}.
---
rank P1 R1
rank P2 R1
rank P3 R2
rank P4 R3
rank P5 R4
rank P7 R5
title P2 T1
title P4 T2
title P5 T3
title P6 T4
title P7 T5
post P1 O2 status=current
post P2 O1 T1 status=current
post P4 O4 T2 status=former
post P5 O5 T3 status=current
post P6 O7 T4 status=current
post P7 O9 T5 status=current
reports_to P1 P3
part_of O2 O3
part_of O5 O6
based O1 L1
kind X1 meeting
on X1 2024-02-21
at X1 L5
took_part P4 X1 role=participant
took_part O5 X1 role=supporter
kind X2 crime
on X2 2024-02-16
assert X2 denied
kind X3 operation
on X3 2024-02-23
at X3 L8
freed X3 5
arrests X3 1
took_part O9 X3 role=organiser
kind X4 ceremony
on X4 2024-03
at X4 L1
took_part P7 X4 role=beneficiary
assert X4 planned
distinct P1 P2
distinct P4 P5
not_person "Barkin Ladi" "Umunede" "Keffi"
