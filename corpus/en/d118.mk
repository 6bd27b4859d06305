# language: en
# published: 2024-05-31
# style: embassy statement

{O1|Embassy of the Federal Republic of Germany}
{L1|Bamako}

STATEMENT ON THE END OF THE {O2|GERMAN ADVISORY GROUP}

Following questions from the press, {O1~|the Embassy} wishes to state as follows.

1. The {O2|Advisory Group of the Bundeswehr} will leave {L2|Mali} on {D1|30 June 2024}. It had worked with the {O3|Malian Armed Forces} ({O3|FAMa}) since {D2|1996}. Its last {T1|head}, {R1|Oberstleutnant} {P1|Henning Tjarksen}, and {R2|Colonel} {P2|Moussa Yoro Diombana}, {T2|director} of the {O4|Directorate of Military Engineering} ({O4|DGM}), {X1|signed} the inventory of handed-over goods on {D3|Wednesday} at {L3|Camp 21 mai 1965}.

2. What stays behind:
   – the garage at {L3|Camp 21 mai 1965}, built in {D4|2009};
   – {Q1|17 bulldozers and lorries};
   – a {X2|course} for welders, which the {O4|DGM}, part of the {O3|FAMa}, is to run alone from {D5|October}.

3. No lethal equipment was ever supplied under this programme. Claims on social networks that {O2~|the Group} {X3|trained} the {O5|Autonomous Special Forces Battalion} in {D6|2022} are false: there has never been any cooperation between the two.

4. {L4|Germany} remains a partner of {O6|Alioune Blondin Beye Peacekeeping School} ({O6|EMP-ABB}). The {O7|Federal Foreign Office} will go on paying for its demining courses until the end of {D7|2025}, and {P3|Saskia Wolfrum-Ehlers}, {T3|Counsellor} at {O1~|the Embassy}, keeps her seat on the board.

5. {O1~|The Embassy} thanks {R2|Colonel} {P2|Diombana} and his predecessor, the late {R3|General} {P4|Kalilou Sirantou}, for 28 years of trust.

For enquiries: press section, {O1|German Embassy}, {L5|Badalabougou Est}
---
rank P1 R1
rank P2 R2
rank P4 R3
title P1 T1
title P2 T2
title P3 T3
post P1 O2 T1 status=current
post P2 O4 T2 status=current
post P3 O1 T3 status=current
post P3 O6 status=current
post P4 O4 T2 status=former
title P4 T2
part_of O4 O3
based O1 L1
based O1 L5
partner O2 O3 kind=cooperation status=current
partner O2 O4 kind=equipment status=current
partner O2 O5 kind=training status=denied
partner O7 O6 kind=funding status=current
kind X1 signing
on X1 2024-05-29
at X1 L3
took_part P1 X1 role=participant
took_part P2 X1 role=participant
took_part O2 X1 role=participant
took_part O4 X1 role=participant
kind X2 training
on X2 2024-10
took_part O4 X2 role=organiser
assert X2 planned
kind X3 training
on X3 2022
assert X3 denied
distinct P2 P4
not_person "Camp 21 mai 1965"
not_person "Alioune Blondin Beye"
