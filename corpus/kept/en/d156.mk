# language: en
# published: 2026-01-15
# style: Ghanaian paper, yearly figures

{L1|Upper West}: {O1~|Police} {X1|arrested} {Q1|518 persons} in {D1|2025}

The {O1|Upper West Regional Police Command} {X1|arrested} {Q1|518 persons} for various offences in {D1|2025}, against {Q2|604} in {D2|2024}, and {X1|retrieved} {Q3|57 firearms}.

{R1|Deputy Commissioner of Police} ({R1|DCOP}) {P1|Eric Kwaku Frimpong-Manso}, the {T1|Regional Commander}, announced this at a media {X2|encounter} in {L2|Wa} on {D3|Tuesday}. He gave a breakdown of the year's main operations:

* {D4|February 9}. {X3|Swoop} on a ghetto at {L3|Kambali}, a suburb of {L2|Wa}. {Q4|33 persons} {X3|picked up}; {Q5|6 kg} of cannabis and {Q6|142 strips} of tapentadol {X3|seized}. It was led by {R2|Superintendent} {P2|Gifty Naa Dedei Quartey}, {T2|head} of the {O2|Regional Operations Unit}.

* {D5|April 28}. Armed robbers {X4|attacked} a bus between {L4|Tumu} and {L5|Han}. {Q7|Two passengers} were killed. A team of the {O3|Tumu District Police} {X5|shot} {Q8|three of the robbers} dead at {L6|Wellembelle} on {D6|May 1}; one constable was injured in the {X5|exchange of fire}.

* {D7|August}. {X6|Joint patrols} with the {O4|Ghana Immigration Service} and the {O5|166 Military Detachment} along the {L7|Black Volta}, at {L8|Hamile}. {Q9|Nineteen cattle} {X6|recovered}, no arrest.

* {D8|November 21}. {X7|Interception} of {Q10|4,200 sticks} of explosives for illegal mining at {L9|Banda-Nkwanta}, from a tip by the {O6|National Intelligence Bureau}. {Q11|Two} {X7|arrested}.

{R1|DCOP} {P1|Frimpong-Manso} thanked the {O7|European Union}, which gave {O1~|the Command} {Q12|eight motorbikes} at a {X8|presentation} in {D9|June}, and said {P2|Quartey}, who takes her orders from {P1~|him}, had done "a man's work and more". From {D10|February 1} she will be {T3|commander} of the {O3|Tumu District Police}, in place of {R2|Superintendent} {P3|Paul Dery Bayuo}, who is retiring. {O2~|The operations unit} has yet to get a new {T2|head}.
---
rank P1 R1
rank P2 R2
rank P3 R2
title P1 T1
title P2 T2
title P2 T3
title P3 T3
post P1 O1 T1 status=current
post P2 O2 T2 end=2026-02-01 status=current
post P2 O3 T3 start=2026-02-01 status=future
post P3 O3 T3 end=2026-02-01 status=current
reports_to P2 P1
commands P2 X3
part_of O2 O1
part_of O3 O1
partner O1 O4 kind=joint_operation status=current
partner O1 O5 kind=joint_operation status=current
partner O6 O1 kind=information status=current
partner O7 O1 kind=equipment status=current
within L3 L2
kind X1 arrest
on X1 2025
at X1 L1
took_part O1 X1 role=organiser
arrests X1 518
seized X1 firearms 57 firearms
kind X2 meeting
on X2 2026-01-13
at X2 L2
took_part P1 X2 role=official
kind X3 raid
on X3 2025-02-09
at X3 L3
took_part O2 X3 role=organiser
arrests X3 33
seized X3 cannabis 6 kg
seized X3 tapentadol 142 strips
kind X4 crime
on X4 2025-04-28
at X4 L4
at X4 L5
killed X4 2
kind X5 clash
on X5 2025-05-01
at X5 L6
took_part O3 X5 role=organiser
killed X5 3
wounded X5 1
kind X6 patrol
on X6 2025-08
at X6 L7
at X6 L8
took_part O1 X6 role=organiser
took_part O4 X6 role=participant
took_part O5 X6 role=participant
seized X6 cattle 19 cattle
kind X7 seizure
on X7 2025-11-21
at X7 L9
took_part O1 X7 role=organiser
took_part O6 X7 role=supporter
arrests X7 2
seized X7 explosives 4200 sticks
kind X8 delivery
on X8 2025-06
took_part O7 X8 role=organiser
took_part O1 X8 role=beneficiary
distinct P2 P3
distinct O2 O3
not_person "Kambali" "Wellembelle" "Hamile"
