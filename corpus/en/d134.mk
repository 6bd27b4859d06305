# language: en
# published: 2023-06-08
# style: radio transcript

[Transcript, English service, evening news, {D1|Thursday 8 June 2023}. Inaudible words in brackets.]

PRESENTER: To {L1|Casamance} now, where peace is a matter of who hands in what to whom. Our reporter Sadio Manga-Lowe is in {L2|Ziguinchor}. Sadio, another ceremony?

REPORTER: No ceremony, just a shed. {D2|This morning}, at {L3|Sindian}, {Q1|63 fighters} of the {O1|Movement of Democratic Forces of Casamance}, the {O1|MFDC}, of the faction called {O2|Diakaye}, {X1|handed in} {Q2|48 rifles} and {Q3|a single mortar}. The {O3|Senegalese Armed Forces} weren't allowed near. It was officers from the {O4|ECOWAS Mission in The Gambia}, {O4|ECOMIG}, who took the serial numbers.

PRESENTER: Why them?

REPORTER: Because {P1|Fatou Bintou Coly-Sagna} insisted. She's the {T1|coordinator} of the {O5|Office of the Personal Representative for Casamance} – [inaudible] – and she did not want a repeat of {D3|13 March}, when soldiers of {O6|Military Zone No. 5} {X2|shelled} {L4|Bilass} the very day of a {X3|meeting} with the {O1|MFDC} in {L5|Bissau}.

PRESENTER: The army calls that a coincidence.

REPORTER: It does. {R1|Colonel} {P2|Joseph-Marie Bassène Dior}, then {T2|zone commander}, now {T3|defence attaché} at the {O7|Embassy of Senegal in Portugal}, wrote to us that "nobody was aimed at". His successor, {R2|Lieutenant Colonel} {P3|El Hadji Balla Moussa Kâ}, declined to speak.

PRESENTER: And the money?

REPORTER: {O8|USAID} pays a grant to each man through the {O9|National Agency for the Revival of Economic Activities in Casamance}, the {O9|ANRAC}. But listen to this: late {D4|last month} the {O9|ANRAC} and {O2|Diakaye} were said to have {X4|signed} a contract about cashew nuts. {P1|Coly-Sagna} laughed when I asked. "There's no such paper. If there were one, I'd frame it."

PRESENTER: Thank you, Sadio.
---
rank P2 R1
rank P3 R2
title P1 T1
title P2 T2
title P2 T3
post P1 O5 T1 status=current
post P2 O6 T2 status=former
post P2 O7 T3 status=current
post P3 O6 T2 status=current
title P3 T2
part_of O2 O1
partner O8 O9 kind=funding status=current
partner O9 O2 kind=agreement status=denied
kind X1 other
on X1 2023-06-08
at X1 L3
took_part O2 X1 role=organiser
took_part O4 X1 role=participant
seized X1 rifles 48 rifles
seized X1 mortar 1 mortar
kind X2 attack
on X2 2023-03-13
at X2 L4
took_part O6 X2 role=organiser
kind X3 meeting
on X3 2023-03-13
at X3 L5
took_part O1 X3 role=participant
kind X4 signing
on X4 2023-05
assert X4 denied
distinct P2 P3
distinct O1 O2
not_person "Sadio Manga-Lowe"
not_person "Diakaye" "Sindian"
