# language: en
# published: 2026-03-11
# style: wire

{L1|BAMAKO}, {D1|March 11} - Drones of the {O1|Malian Air Force} {X1|struck} a column of motorcycles near {L2|Bambara Maoudé} on {D2|Sunday}, killing {Q1|21 fighters}, the {O2|General Staff of the Armed Forces} said in a statement read on state television late on {D3|Tuesday}.

The men belonged to {O3|Jama'at Nusrat al-Islam wal-Muslimin} ({O3|JNIM}), the Sahelian branch of {O4|al-Qaeda}, it added. Pictures that gave the column away had been supplied by the {O5|Unified Force of the Alliance of Sahel States} ({O5|FU-AES}), which has its headquarters in {L3|Niamey}.

Troops reached the place the {D4|next day}. {R1|Lieutenant-Colonel} {P1|Drissa Sogoba-Kanté}, {T1|commander} of the {O6|62nd Motorised Infantry Regiment}, led the {X2|sweep}, in which {Q2|13 motorcycles}, {Q3|two machine guns} and {Q4|1,150 rounds} of ammunition were {X2|recovered}. His regiment falls under {O7|Military Region No. 6}.

Further east, {Q5|four soldiers} were killed and {Q6|nine} wounded on {D5|7 March} when a bomb {X3|exploded} under a supply convoy between {L4|Gossi} and {L5|Hombori}. The {O8|Azawad Liberation Front} ({O8|FLA}) said it had nothing to do with it; {O3|JNIM} claimed the {X3|blast} on its channels.

{O2~|The General Staff} rejected as "pure invention" a report that {Q7|eleven herders} had died in an {X4|air strike} at {L6|N'Tillit}, in the {L7|Gao region}, on {D6|1 March}. Alhousseini Ag Bazo, who says he buried two of them, told this agency that no soldier had come to ask.

"We fly every day and we film every flight," said {R2|Colonel-Major} {P2|Nampaga Dit Siaka Berthé}, {T2|director} of the {O9|Directorate of Information and Public Relations of the Armed Forces} ({O9|DIRPA}), adding that {P1|Sogoba-Kanté}'s men had lost nobody.

(Reporting by Kadiatou Simaga in {L1|Bamako}; editing by Neil Harcastle)
---
rank P1 R1
rank P2 R2
title P1 T1
title P2 T2
post P1 O6 T1 status=current
post P2 O9 T2 status=current
commands P1 X2
part_of O3 O4
part_of O6 O7
partner O5 O1 kind=information status=current
based O5 L3
within L6 L7
kind X1 strike
on X1 2026-03-08
at X1 L2
took_part O1 X1 role=organiser
took_part O3 X1 role=target
took_part O5 X1 role=supporter
killed X1 21
kind X2 operation
on X2 2026-03-09
at X2 L2
took_part O6 X2 role=organiser
seized X2 motorcycles 13 motorcycles
seized X2 "machine guns" 2 guns
seized X2 ammunition 1150 rounds
kind X3 attack
on X3 2026-03-07
at X3 L4
at X3 L5
took_part O3 X3 role=organiser
killed X3 4
wounded X3 9
kind X4 strike
on X4 2026-03-01
at X4 L6
assert X4 denied
distinct O3 O8
distinct P1 P2
not_person "Alhousseini Ag Bazo"
not_person "Kadiatou Simaga" "Neil Harcastle"
not_person "Bambara Maoudé" "N'Tillit"
