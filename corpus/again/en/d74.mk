# language: en
# published: 2024-05-17
# style: police press statement

THE {O1|GAMBIA POLICE FORCE}
{O2|Office of the Police Public Relations Officer}
{L1|Banjul}, {D1|17 May 2024}

For Immediate Release

1. Redeployments
The {O1|Gambia Police Force} ({O1|GPF}) informs the public that the {T1|Inspector General of Police}, {P1|Ansumana Yoro Jammeh-Ceesay}, has effected the following changes, with effect from {D2|Monday 20th May}:
- {R1|Commissioner} {P2|Sanna Malang Kinteh}, former {T2|Crime Management Coordinator}, becomes {T3|Commissioner} of {L2|North Bank Region}, {L3|Farafenni};
- {R2|Assistant Commissioner} ({R2|ACP}) {P3|Ndey Awa Njie-Sarr}, {O3|Gender and Child Welfare Unit}, moves to {O4|Interpol National Central Bureau} as {T4|head};
- {R3|Chief Supt.} {P4|Ebrima Tijan Njie} of the {O5|Police Intervention Unit} ({O5|PIU}) becomes {T5|deputy commissioner of operations}, reporting directly to the {T1|IGP}.

2. On the {L4|Brikama} {X2|incident}
A video is circulating in which it is alleged that {O5|PIU} officers {X1|shot} at traders on {D3|12 May}. The {O1|GPF} categorically denies this. What occurred on that day is that a crowd {X2|stoned} the {O6|Brikama Police Station}, wounding {Q1|two officers}, {R4|Corporal} {P5|Sulayman Touray} and {R5|Constable} {P6|Isatou Camara}; {Q2|eleven persons} were later {X3|arrested} in {L5|Gunjur} on {D4|14 May} and are assisting the investigation. {P5|Touray}'s condition is stable.

3. Thanks
The {T1|IGP} thanks the {O7|Gambia Armed Forces} and the {O8|Gambia Fire and Rescue Service} for support rendered, as well as the {O9|ECOWAS Mission in The Gambia}, popularly known as {O9|ECOMIG}, whose offer of men was, however, not taken up.

{R6|Inspector} {P7|Alagie Kebba Sillah-Jobe}
---
title P1 T1
post P1 O1 T1 status=current
part_of O2 O1
rank P2 R1
title P2 T2
title P2 T3
post P2 O1 T2 status=former
post P2 O1 T3 start=2024-05-20 status=future
rank P3 R2
title P3 T4
post P3 O3 end=2024-05-20 status=current
post P3 O4 T4 start=2024-05-20 status=future
rank P4 R3
title P4 T5
post P4 O5 end=2024-05-20 status=current
post P4 O1 T5 start=2024-05-20 status=future
reports_to P4 P1
kind X1 attack
on X1 2024-05-12
at X1 L4
assert X1 denied
took_part O5 X1 role=organiser
kind X2 attack
on X2 2024-05-12
at X2 L4
wounded X2 2
took_part O6 X2 role=target
took_part P5 X2 role=target
took_part P6 X2 role=target
kind X3 arrest
on X3 2024-05-14
at X3 L5
arrests X3 11
took_part O1 X3 role=organiser
rank P5 R4
rank P6 R5
partner O7 O1 kind=support status=current
partner O8 O1 kind=support status=current
partner O9 O1 kind=support status=denied
rank P7 R6
post P7 O2 status=current
distinct P3 P4
