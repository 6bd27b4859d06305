# language: en
# published: 2023-09-17
# style: OCR scan of an agency statement

{O1|NATIONAL DRUG LAW ENFORCEMENT AGENCY}
{O2|Directorate of Media & Advocacy}
{L1|Abuja}, {D1|Sunday 17th 5eptember 2O23}

{Q1|54.6kg} meth, codeine, Loud: four seaports and airports yie1d fresh harvest

Operatives of the {O1|Nationa1 Drug Law Enforcement Agency} ({O1|NDLEA}) have {X1|intercepted} {Q1|54.6 ki1ogrammes} of methamphetamine hidden in tins of tomato paste at the {O3|SAHCO} export shed of the {L2|Murtala Muhammed lnternational Airport}, {L3|lkeja}. The {X1|seizure} was made on {D2|Tuesday 12th September}; a freight agent, Oyewole Gbenga Samuel, was {X1|arrested}-
A {D3|day Iater}, at {L4|Onne port} in {L5|Rivers State}, {Q2|l56,000 bottles} of codeine syrup were {X2|uncovered} in a container from {L6|India} during a {X2|joint examination} with the {O4|Nigeria Customs 5ervice} and {O5|NAFDAC}.
In {L7|0gun State}, men of the {O6|Idiroko Special Area Command} on {D4|Friday} {X3|raided} {L8|Ajilete} and {X3|recovered} {Q3|1,270kg} of cannabis sativa. The owner of the barn, a woman of 58, was taken in. ln {L9|Kano}, {Q4|33,5OO caps} of tramadol were {X5|found} the {D5|same Friday} on a passenger at {L10|Gadar Tamburawa}.
.
The {T1|Chairman} of the {O1|Agency}, {R1|Brig. Gen.} {P1|Sule Maigari Dandume} (Retd), commended {P2|Tunde Adewale Sobowale}, {T2|Commander} of {O7|MMIA Command}, {P3|Rosemary Nkechi Ezimora} of {O8|Onne Port Command}, and {P4|Mustafa Abdu Kiru} of the {O9|Kano State Command}, for their vigilance. {P4|Kiru} came from {O8|Onne} in {D6|June}; {P3|Ezimora} rep1aced him there.
He further directed that the {X4|burning} of all exhibits of the {O6|ldiroko command} be fixed for {D7|next month}.

Signed:
{P5|Olanrewaju Babatunde Ogedengbe}
{T3|Director}, {O2|Media & Advocacy}
{O1|NDLEA} Headquarters, {L1|Abuja}
                                   [stamp illegib1e]
---
rank P1 R1
title P1 T1
title P2 T2
title P5 T3
post P1 O1 T1 status=current
post P2 O7 T2 status=current
post P3 O8 status=current
post P4 O9 start=2023-06 status=current
post P4 O8 end=2023-06 status=former
post P5 O2 T3 status=current
part_of O2 O1
based O1 L1
within L2 L3
within L4 L5
within L8 L7
within L10 L9
kind X1 seizure
on X1 2023-09-12
at X1 L2
arrests X1 1
seized X1 methamphetamine 54.6 kg
took_part O1 X1 role=organiser
kind X2 seizure
on X2 2023-09-13
at X2 L4
seized X2 "codeine syrup" 156000 bottles
took_part O1 X2 role=organiser
took_part O4 X2 role=organiser
took_part O5 X2 role=organiser
partner O1 O4 kind=joint_operation status=current
partner O1 O5 kind=joint_operation status=current
kind X3 raid
on X3 2023-09-15
at X3 L8
arrests X3 1
seized X3 "cannabis sativa" 1270 kg
took_part O6 X3 role=organiser
kind X5 seizure
on X5 2023-09-15
at X5 L10
at X5 L9
seized X5 tramadol 33500 caps
kind X4 destruction
on X4 2023-10
took_part O6 X4 role=participant
assert X4 planned
distinct P3 P4
distinct O6 O9
not_person "Oyewole Gbenga Samuel"
not_person "Murtala Muhammed" "Gadar Tamburawa" "Ajilete"
