# language: en
# published: 2023-03-08
# style: magazine portrait

The woman who counts cartridges

By Aurélie Mbengue-Castel

She arrives before the guards do. At half past five {R1|Controller General of Police} {P1|Mariétou Sanaba Kontao} is already behind the pile of registers that fills her office in {L1|Hamdallaye ACI}, and anyone who thinks that a {T1|permanent secretary} shakes hands and cuts ribbons is soon put right.

{P1|Kontao}, 54, has headed the {O1|Permanent Secretariat for the Fight against the Proliferation of Small Arms} since {D1|9 November 2021}. She was born in {L2|Kayes}, in the house of a railwayman. After law at the {O2|University of Bamako} she entered the {O3|National Police School} in {D2|1994}, almost by accident – "my brother had filled in the form for himself".

From there on it went quickly. {T2|Commissioner} at {L3|Kita} from {D3|2001} to {D4|2004}; two years in {L4|Kinshasa} with the {O4|United Nations Organization Mission in the Democratic Republic of the Congo} ({O4|MONUC}); then, in {D5|2007}, the {O5|Narcotics Brigade}, as {T3|deputy} to {R2|Divisional Commissioner} {P2|Bassirou Tounko Diallo-Sy}. He taught her, she says, "to read a lorry". When he retired in {D6|2012} she took his chair and kept it until {D7|2017}. Four years as {T4|regional director of police} at {L5|Koutiala} followed.

Her present staff is small: {Q1|nineteen people}, among them {R3|Major} {P3|Sidi Elmehdi Ag Wandagga}, a gunner lent by the {O6|Directorate of Army Equipment} who serves as her {T5|head of stockpiles}. Together they {X1|crushed} {Q2|2,317 rifles} at {L6|Koulikoro} {D8|last December}, before the cameras of the {O7|United Nations Mine Action Service} ({O7|UNMAS}), which had paid for the press.

There were years she would rather skip. In {D9|2015} a newspaper accused her of having sold seized pistols. A court cleared her; the paper closed.

And afterwards? A seat in government, as is whispered? {P1|Kontao} laughs. "I'm promised to my garden."
---
rank P1 R1
rank P2 R2
rank P3 R3
title P1 T1
title P1 T2
title P1 T3
title P1 T4
title P3 T5
post P1 O1 T1 start=2021-11-09 status=current
post P1 O4 status=former
post P1 O5 T3 start=2007 end=2012 status=former
post P1 O5 start=2012 end=2017 status=former
post P2 O5 end=2012 status=former
post P3 O1 T5 status=current
post P3 O6 status=current
reports_to P1 P2
reports_to P3 P1
based O1 L1
partner O6 O1 kind=support status=current
partner O7 O1 kind=funding status=current
kind X1 destruction
on X1 2022-12
at X1 L6
took_part O1 X1 role=organiser
took_part P1 X1 role=organiser
took_part P3 X1 role=organiser
took_part O7 X1 role=supporter
distinct P2 P1
not_person "Aurélie Mbengue-Castel"
not_person "Hamdallaye ACI"
