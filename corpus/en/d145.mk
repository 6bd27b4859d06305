# language: en
# published: 2024-05-06
# style: Gambian daily

{O1|DLEAG} registers {Q1|61 cases} in {D1|April}, {X1|seizes} cocaine at the port

The {O1|Drug Law Enforcement Agency, The Gambia} ({O1|DLEAG}) recorded {Q1|61 cases} in {D1|April} involving {Q2|64 persons}, six of them women, its {T1|Public Relations Officer}, {R1|Deputy Superintendent} {P1|Lamin Kawsu Jammeh}, has told this paper.

Biggest of all was the {X1|seizure} of {Q3|9 kilograms 400 grams} of cocaine at the {L1|Banjul seaport} on {D2|Friday, 19 April 2024}. The blocks were found in a used refrigerator shipped from {L2|Brazil}. The {X1|search} was done by the {O2|Joint Port Control Unit}, which is made up of {O1|DLEAG} and {O3|Gambia Revenue Authority} officers and was set up with the support of {O4|UNODC}. A clearing agent, Essa Bah, was {X1|arrested}.

On {D3|Monday, 22 April}, operatives attached to the {O5|Brikama Station} {X2|raided} a compound in {L3|Jalanbang} and {X2|arrested} one Modou Lamin Ceesay, a driver, with {Q4|two bundles} of cannabis. {D4|Two days later}, {L4|Farafenni}: {Q5|17 kg} of cannabis resin {X3|recovered} from a taxi at the {L5|Trans-Gambia Bridge} by a {X3|joint patrol} of {O1|DLEAG} and the {O6|Police Intervention Unit} ({O6|PIU}). The {T2|officer commanding} the {O7|North Bank Region} of {O1~|the Agency}, {R2|Superintendent} {P2|Fatou Sanno}, was on board the lead vehicle and led the {X3|patrol}. {Q6|Two Senegalese nationals} are being {X3|held}.

{R3|DSP} {P1|Jammeh} also disclosed that the {T3|Director General}, {P3|Ousainou Bajo}, paid a {X4|visit} to {O5~|the Brikama men} on {D5|2 May} to encourage them. "They answer to {R2|Superintendent} {P4|Bakary Sanno} of {O8|West Coast Region}, not to {P2~|his sister}," {P1~|he} joked when asked which officer was which.
---
rank P1 R1
rank P1 R3
rank P2 R2
rank P4 R2
title P1 T1
title P2 T2
title P3 T3
post P1 O1 T1 status=current
post P2 O7 T2 status=current
post P3 O1 T3 status=current
post P4 O8 status=current
part_of O7 O1
part_of O5 O8
commands P2 X3
partner O1 O3 kind=joint_operation status=current
partner O4 O2 kind=support status=current
partner O1 O6 kind=joint_operation status=current
kind X1 seizure
on X1 2024-04-19
at X1 L1
took_part O2 X1 role=organiser
took_part O1 X1 role=participant
took_part O3 X1 role=participant
arrests X1 1
seized X1 cocaine 9.4 kg
kind X2 raid
on X2 2024-04-22
at X2 L3
took_part O5 X2 role=organiser
arrests X2 1
seized X2 cannabis 2 bundles
kind X3 patrol
on X3 2024-04-24
at X3 L4
at X3 L5
took_part O1 X3 role=organiser
took_part O6 X3 role=participant
arrests X3 2
seized X3 "cannabis resin" 17 kg
kind X4 visit
on X4 2024-05-02
took_part P3 X4 role=official
took_part O5 X4 role=beneficiary
distinct P2 P4
distinct O7 O8
not_person "Essa Bah" "Modou Lamin Ceesay"
not_person "Jalanbang"
