# language: en
# published: 2020-12-04
# style: UNODC web page

{O1|UNODC} IN {L5|WEST AND CENTRAL AFRICA} › Stories › {D1|4 December 2020}

Four hundred files and a lift that does not work

On the third floor of the {O2|Ouaga II High Court} the corridor is lined with folders. They are the files of the {O3|Specialised Judicial Pole for the Repression of Acts of Terrorism} ({O3|Pôle judiciaire spécialisé dans la répression des actes de terrorisme}), housed there since {D2|2017}, and {P1|Estelle Zongo-Kabré}, an {T1|investigating judge}, knows most of them by number.

Two years ago, she says, investigators and judges hardly spoke. Then came the mock trials. The {O1|United Nations Office on Drugs and Crime} ({O1|UNODC}) has so far held five of them, the latest on {D3|24 and 25 November} in {L1|Koudougou}, where the {X1|exercise} lasted until two in the morning. Judges of {O3~|the Pole} sat on one side; on the other were officers of the {O5|National Gendarmerie}, from its {O4|Special Brigade for Anti-Terrorist Investigations} ({O4|BSIAT}), commanded by {R1|Squadron Leader} {P2|Thierry Ilboudo-Sam}. {O6|Eurojust} had sent an observer.

The {O7|Government of Japan}'s contribution, {Q1|USD 1.1 million}, ran out in {D4|March}. {L4|Denmark}'s {O8|Ministry of Foreign Affairs} stepped in and is now the only donor of the {O9|Sahel Programme}, through which {O1|UNODC} finances this work.

Has it changed anything? In {D5|October}, after a {X2|raid} by the {O4|BSIAT} on a compound in {L2|Kamboinsin}, on the northern edge of {L3|Ouagadougou}, {P1|Zongo-Kabré} was called within the hour. {Q2|Three suspects} had been {X2|arrested}, and {Q3|214 detonators} stood on a table, bagged and labelled. "I cried a little," she admits. "Don't write that."

A court of appeal for such cases has been announced for {D6|2021}. It will not be in {L1|Koudougou}, contrary to what was said at first.
---
rank P2 R1
title P1 T1
post P1 O3 T1 status=current
post P2 O4 status=current
part_of O4 O5
part_of O9 O1
partner O1 O3 kind=training status=current
partner O1 O4 kind=training status=current
partner O2 O3 kind=hosting status=current
partner O7 O9 kind=funding status=ended
partner O8 O9 kind=funding status=current
kind X1 training
on X1 2020-11-24/2020-11-25
at X1 L1
took_part O1 X1 role=organiser
took_part O3 X1 role=participant
took_part O4 X1 role=participant
took_part O6 X1 role=participant
kind X2 raid
on X2 2020-10
at X2 L2
took_part O4 X2 role=organiser
arrests X2 3
seized X2 detonators 214 detonators
within L2 L3
distinct P1 P2
distinct O2 O3
not_person "Koudougou"
