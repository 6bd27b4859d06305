# language: en
# published: 2022-04-25
# style: local press

{L1|San Pedro}: {Q1|nearly two tonnes} of cocaine, and a lot of questions

It is an affair that will make noise. On the {D1|night of Thursday to Friday}, in {L1|San Pedro}, agents of the {O1|Directorate of Narcotics and Drugs Police} ({O1|DPSD}) {X1|seized} {Q2|1.56 tons} of cocaine in a villa of the {L2|Balmer} district. {Q3|Five persons}, two of them foreigners, were {X1|arrested} the {D1|same night}.

{R1|Commissaire divisionnaire} {P1|Adjoua Rosemonde Kassi-Bléhiri}, {T1|director} of the {O1|DPSD}, gave details on {D2|Sunday} in {L3|Abidjan}: it was a {X1|raid} in stages, prepared for a year with the {O2|United Nations Office on Drugs and Crime} and the {O3|Drug Enforcement Administration} ({O3|DEA}). The last {X2|stage}, in {L4|Koumassi}, brought {Q4|411 kilograms} more and two more {X2|arrests}.

The {D3|following day} the {T2|public prosecutor} announced that a gendarmerie officer, D.G., had been {X3|questioned} on {D4|Saturday} at {L5|Camp Agban}. Was he part of the network? "At this stage nothing shows it," said {P2|Oulaye Franck-Olivier Méambly}, {T2|public prosecutor} at the {O4|Abidjan Court}. The {O5|High Command of the Gendarmerie} declined to comment. A rumour gave {R2|Colonel} {P3|Honoré Zadi Bailly}, {T3|commander} of the {O6|6th Gendarmerie Legion}, as suspended; the {O5|High Command} says that this is false and that he remains at his post.

The {O7|San Pedro Gendarmerie Company}, which belongs to the {O6|6th Gendarmerie Legion}, had lent {Q5|two vehicles} for the {X1|raid}.

The shipment is said to have come from {L6|Brazil} aboard a cargo ship. Its name is known to the investigators, but Ms {P1|Kassi-Bléhiri} would not give it.
---
within L2 L1
rank P1 R1
title P1 T1
post P1 O1 T1 status=current
title P2 T2
post P2 O4 T2 status=current
rank P3 R2
title P3 T3
post P3 O6 T3 status=current
part_of O7 O6
kind X1 raid
on X1 2022-04-21/2022-04-22
at X1 L2
at X1 L1
arrests X1 5
seized X1 cocaine 1.56 tons
took_part O1 X1 role=organiser
took_part O2 X1 role=supporter
took_part O3 X1 role=supporter
took_part O7 X1 role=supporter
partner O1 O2 kind=joint_operation status=current
partner O1 O3 kind=joint_operation status=current
partner O7 O1 kind=equipment status=current
kind X2 raid
at X2 L4
arrests X2 2
seized X2 cocaine 411 kilograms
took_part O1 X2 role=organiser
kind X3 other
on X3 2022-04-23
at X3 L5
not_person "D.G." "Balmer" "Camp Agban"
