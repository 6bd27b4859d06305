# language: en
# published: 2024-03-06
# style: wire

{L1|TEMA}, {L2|Ghana}, {D1|March 6} - A container declared as shea butter turned out to hold {Q1|311 kg} of cocaine and {Q2|40,000 tablets} of tapentadol when it was {X1|opened} at {L3|Golden Jubilee Terminal} late on {D2|Monday}, Ghanaian officials said.

The {X1|search} was carried out by the {O1|Narcotics Control Commission} ({O1|NACOC}) together with the {O2|Customs Division} of the {O3|Ghana Revenue Authority}, acting on a message sent by {L4|Belgium}'s {O4|Federal Police}. {Q4|Two clearing agents} were {X1|detained} on the spot. A third man, whom court papers call Nene Tetteh Agbo, gave himself up the {D3|next morning} in {L5|Ashaiman} and was {X2|taken into custody}.

"We did not stumble on it," {T1|Deputy Director-General} {P1|Akosua Serwaa Twumasi-Ankrah} told reporters at the quayside. {P1|Twumasi-Ankrah} runs enforcement at {O1|NACOC}; before {D4|2021} she was {T2|legal officer} at the {O5|Economic and Organised Crime Office} ({O5|EOCO}).

On {D5|24 February}, {R1|Chief Revenue Officer} {P2|Kwabena Ofori Boadi-Mensah}, {T3|sector commander} of {O2|Customs} at {L6|Aflao}, had {X3|impounded} {Q3|96 slabs} of cannabis on a bus bound for {L7|Lomé}; nobody was caught. {P2|Boadi-Mensah} said the two consignments had nothing in common except luck.

A lawyer for the agents said his clients had been {X4|beaten} at the terminal. The {O1~|commission}'s {T4|spokesman}, {P3|Francis Nii Okai Lomotey}, rejected that: "They asked for malt and got malt." {P3~|He} added that {O1|NACOC} and {O5|EOCO} would {X5|sign} a memorandum on asset tracing {D6|next week}.
---
title P1 T1
title P1 T2
title P2 T3
title P3 T4
rank P2 R1
post P1 O1 T1 status=current
post P1 O5 T2 end=2021 status=former
post P2 O2 T3 status=current
post P3 O1 T4 status=current
part_of O2 O3
within L1 L2
kind X1 seizure
on X1 2024-03-04
at X1 L3
arrests X1 2
seized X1 cocaine 311 kg
seized X1 tapentadol 40000 tablets
took_part O1 X1 role=organiser
took_part O2 X1 role=organiser
took_part O4 X1 role=supporter
partner O1 O2 kind=joint_operation status=current
partner O4 O1 kind=information status=current
kind X2 arrest
on X2 2024-03-05
at X2 L5
arrests X2 1
kind X3 seizure
on X3 2024-02-24
at X3 L6
seized X3 cannabis 96 slabs
commands P2 X3
took_part O2 X3 role=organiser
kind X4 crime
at X4 L3
assert X4 denied
kind X5 signing
on X5 2024-03
took_part O1 X5 role=participant
took_part O5 X5 role=participant
assert X5 planned
partner O1 O5 kind=agreement status=planned
distinct O1 O5
distinct P1 P3
not_person "Nene Tetteh Agbo"
not_person "Golden Jubilee Terminal" "Ashaiman" "Aflao"
