# language: en
# published: 2024-06-28
# style: EU closing note

{O1|EUCAP Sahel Niger} ({D9|2012–2024}): what was done, what was not
Closing note for partners, {L1|Brussels}, {D1|28 June 2024}

When the flag came down at the {L2|Koira Kano} compound, only {Q1|fourteen people} were there to see it. The mandate of the {O1|European Union Capacity Building Mission in Niger} ({O1|EUCAP Sahel Niger}) is over; what follows is a plain account.

TRAINING. {Q2|21,400 members} of the internal security forces passed through our classrooms. The {O2|Mobile Border Control Companies} ({O2|CMCF}) of the {O3|National Police} were our invention, so to speak: we recruited with them, trained them in {L3|Maradi} and {L4|Birni-N'Konni}, and – thanks to {L5|Germany}'s {O4|GIZ}, which paid for lorries and radios – saw them drive out. That chapter was closed by the new authorities on {D2|4 December 2023}.

COMMAND. {P1|Katrijn Van Hoeydonck}, {T1|Head of Mission} from {D3|2021}, was followed in {D4|January 2024} by an {T2|acting head}, {R1|Colonel} {P2|Dragoş Ionuţ Pârvulescu} of the {O6|Romanian Gendarmerie}, her {T3|chief of staff} until then. Both reported to the {T4|Civilian Operations Commander} at the {O7|European External Action Service} ({O7|EEAS}).

WHAT WAS NOT DONE. {X1|Exercise Tondo}, due at {L6|Téra} in {D5|September 2023} with the {O8|Nigerien National Guard}, was cancelled. We never delivered drones to the {O8|Guard}, despite what has been written, nor did we pass on intelligence to the staff of {O9|Barkhane Force}.

TWO DATES TO REMEMBER. {D6|19 February 2019}: the {O10|Maradi Company} of the {O2|CMCF}, in its first {X2|outing}, {X2|arrested} {Q3|seven kidnappers} at {L7|Dan Issa}. {D7|31 May 2022}: {R2|Commissaire} {P3|Zeinabou Illo Maïga-Tinni}, whom we had coached since {D8|2018}, took over the {O10|Maradi Company}, the first woman to do so.

To {L8|Niger}'s {O5|Ministry of the Interior}, which housed us, and to its people: fofo.
---
rank P2 R1
rank P3 R2
title P1 T1
title P2 T2
title P2 T3
post P1 O1 T1 start=2021 end=2024-01 status=former
post P2 O1 T2 start=2024-01 status=current
post P2 O1 T3 end=2024-01 status=former
post P2 O6 status=current
post P3 O10 start=2022-05-31 status=current
reports_to P2 P1
part_of O2 O3
part_of O10 O2
based O1 L2
partner O1 O2 kind=training status=ended
partner O4 O2 kind=equipment status=ended
partner O5 O1 kind=hosting status=ended
partner O1 O8 kind=equipment status=denied
partner O1 O9 kind=information status=denied
kind X1 exercise
on X1 2023-09
at X1 L6
took_part O8 X1 role=participant
assert X1 denied
kind X2 arrest
on X2 2019-02-19
at X2 L7
took_part O10 X2 role=organiser
arrests X2 7
distinct P1 P2
distinct O3 O8
not_person "Dan Issa"
