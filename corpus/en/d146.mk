# language: en
# published: 2023-07-19
# style: Liberian newspaper

{L8|Liberia}: {O1|LDEA} {X1|Burns} Drugs Worth {Q1|US$1.3 Million}; {Q5|Two Officers} {X2|Charged}

{L7|Monrovia} – The {O1|Liberia Drug Enforcement Agency} ({O1|LDEA}) on {D1|Tuesday}, {D1|July 18}, {X1|burned} assorted drugs valued at {Q1|US$1.3 million} behind the {L1|Police Training Academy} in {L2|Paynesville}. The {X1|exercise} was done under a court order, in the presence of the {O2|Ministry of Justice}, the {O3|Liberia National Police} ({O3|LNP}) and the {O4|ECOWAS} office.

The {O1|LDEA} {T1|Director General}, {P1|Prince Flomo Karnga}, said the lot included {Q2|412 kilograms} of marijuana {X3|seized} at {L3|Bo Waterside} on {D2|May 6}, and {Q3|2,900 grams} of heroin which the {O5|Joint Security} {X4|took} from a Kenyan woman at {L4|Roberts International Airport} on {D3|June 11}. At the airport, {O1|LDEA} agents work side by side with the {O6|Liberia Immigration Service} ({O6|LIS}).

But all is not well at {O1~|the agency}. The {O7|Monrovia City Court} on {D4|Monday} {X2|arraigned} {Q5|two} of its agents, Melvin Tokpa and Roland S. Gaye, accused of selling part of the {L3|Bo Waterside} exhibit. They were {X5|picked up} in {L5|Tubmanburg} on {D5|July 13} by the {O8|Crime Services Department} of the {O3|LNP}. {T2|Magistrate} {P2|Ernestine Jallah Barco} sent both to {L6|Monrovia Central Prison} until {D6|August 2}.

{P3|Sam Gbassay Dolo}, {T3|Chief of Operations} at the {O1|LDEA}, whose boys made the {L3|Bo Waterside} {X3|arrest} in which {Q4|three men} were {X3|caught}, told our reporter that he informed {P1|Karnga}, {P1~|his boss}, of the missing bags the same night. "I am not covering for anybody," {P3~|he} said.

The {O9|United States Embassy} paid for the incinerator used {D1|Tuesday}.
---
title P1 T1
title P2 T2
title P3 T3
post P1 O1 T1 status=current
post P2 O7 T2 status=current
post P3 O1 T3 status=current
reports_to P3 P1
commands P3 X3
part_of O8 O3
partner O1 O6 kind=cooperation status=current
partner O9 O1 kind=funding status=current
within L1 L2
kind X1 destruction
on X1 2023-07-18
at X1 L1
at X1 L2
took_part O1 X1 role=organiser
took_part O2 X1 role=official
took_part O3 X1 role=official
took_part O4 X1 role=official
took_part O9 X1 role=supporter
kind X2 trial
on X2 2023-07-17
took_part O7 X2 role=organiser
took_part P2 X2 role=official
kind X3 seizure
on X3 2023-05-06
at X3 L3
took_part O1 X3 role=organiser
arrests X3 3
seized X3 marijuana 412 kilograms
kind X4 seizure
on X4 2023-06-11
at X4 L4
took_part O5 X4 role=organiser
seized X4 heroin 2900 grams
kind X5 arrest
on X5 2023-07-13
at X5 L5
took_part O8 X5 role=organiser
arrests X5 2
distinct P1 P3
distinct O1 O8
not_person "Melvin Tokpa" "Roland S. Gaye"
not_person "Roberts International Airport" "Bo Waterside" "Tubmanburg"
