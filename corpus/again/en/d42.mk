# language: en
# published: 2023-07-12
# style: INTERPOL press release

{L1|OUAGADOUGOU}, {L2|Burkina Faso} – {O1|INTERPOL}-coordinated {X1|checks} at bus stations, gold sites and markets have led to the {X1|rescue} of {Q1|72 potential victims} of trafficking, 19 of them children.

{X1|Operation Barkuy II} ({D1|19–30 June}), run by the {O2|National Central Bureau} ({O2|NCB}) in {L1|Ouagadougou} with the {O3|Direction de la police judiciaire} ({O3|Judicial Police Directorate}), deployed {Q2|180 officers} around {L3|Houndé}, {L4|Batié} and the border post of {L5|Dakola}. {Q3|Fourteen people} were {X1|arrested}.

"The nets were small and many; we needed many small teams," said {R1|Principal Commissioner} {P1|Safiatou Korbéogo-Lengani}, {T1|Head} of the {O2|NCB}.

Highlights
• At {L3|Houndé}, on {D2|21 June}, officers of the {O4|Gendarmerie Company of the Tuy} {X2|freed} {Q4|31 workers} from a closed pit. The manager, a 52-year-old man identified as Z.N., fled.
• At {L5|Dakola}, on {D3|27 June}, {Q5|6 kg} of mercury and {Q6|XOF 11 million} were {X3|seized}. The {O5|Ghana Police Service}, across the line, was alerted the same hour.
• The {O6|Directorate for the Protection of Children} took in the {Q7|19 minors}.

Prior to the {X1|operation}, officers attended a {X4|training course} by {O1|INTERPOL} and the {O7|International Organization for Migration} ({O7|IOM}) in {L6|Koudougou}, {D4|22–26 May}. Funding was provided by the {O8|German Federal Foreign Office}.

{R2|Commissaire} {P2|Hyacinthe Boureima Pooda}, who led the field teams, now goes to {L7|Lyon}, where he will join the {O9|Vulnerable Communities Unit} of {O1|INTERPOL}'s {O10|General Secretariat} in {D5|September}. {P1|Korbéogo-Lengani} will be without a {T2|deputy} until then.
---
kind X1 operation
on X1 2023-06-19/2023-06-30
at X1 L3
at X1 L4
at X1 L5
arrests X1 14
freed X1 72
took_part O1 X1 role=supporter
took_part O2 X1 role=organiser
took_part O3 X1 role=participant
took_part O6 X1 role=supporter
commands P2 X1
partner O2 O3 kind=joint_operation status=current
based O2 L1
within L1 L2
rank P1 R1
title P1 T1
post P1 O2 T1 status=current
kind X2 operation
on X2 2023-06-21
at X2 L3
freed X2 31
took_part O4 X2 role=organiser
kind X3 seizure
on X3 2023-06-27
at X3 L5
seized X3 mercury 6 kg
seized X3 cash 11000000 XOF
partner O2 O5 kind=information status=current
kind X4 training
on X4 2023-05-22/2023-05-26
at X4 L6
took_part O1 X4 role=organiser
took_part O7 X4 role=organiser
took_part O8 X4 role=supporter
partner O8 O1 kind=funding status=current
rank P2 R2
title P2 T2
post P2 O2 T2 status=former
reports_to P2 P1
post P2 O9 start=2023-09 status=future
part_of O9 O10
part_of O10 O1
based O10 L7
not_person "Z.N."
