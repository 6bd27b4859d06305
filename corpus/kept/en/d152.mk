# language: en
# published: 2023-05-29
# style: Ghanaian state news agency

{L1|Tamale}, {D1|May 29}, {O1|GNA} – Security agencies in the northern part of the country have been asked to share what they know before, and not after, an incident.

{R1|Brigadier General} {P1|Kwabena Adu-Sarpong}, {T1|General Officer Commanding} ({T1|GOC}) of the {O2|Northern Command} of the {O3|Ghana Armed Forces} ({O3|GAF}), said this when he {X1|closed} a five-day {X1|workshop} on early warning in {L1|Tamale} on {D2|Friday}. It brought together {Q1|45 participants} from the {O2~|command}, the {O4|Ghana Police Service}, the {O5|Ghana Immigration Service} and the {O6|National Intelligence Bureau}.

The {X1|workshop} was organised by the {O7|Kofi Annan International Peacekeeping Training Centre} ({O7|KAIPTC}) with funds from the {O8|Government of Norway}.

{P1~|The GOC} cited the {X2|ambush} of {D3|May 17} at {L2|Widana}, near {L3|Pusiga}, in which gunmen killed an immigration officer and wounded {Q2|two others}. A {X3|joint patrol} of soldiers of the {O9|11 Mechanised Battalion} and the {O4|Ghana Police Service} went out the {D4|following day} and {X3|arrested} {Q3|four persons}; a pump-action gun and {Q4|38 cartridges} were also {X3|retrieved}. "My men had heard rumours on the {D6|15th}. Nobody called the {O5|Immigration Service}," he said.

{R2|Superintendent} {P2|Hajara Seidu Fuseini}, of the {O10|Upper East Regional Police Command}, who spoke for the participants, asked for a common radio channel. The {T2|Commandant} of the {O7|KAIPTC}, {R3|Major General} {P3|Emmanuel Nii Lante Okine}, was represented by {P4|Yaa Serwaa Ampofo}, {T3|course director}.

The {O9|11 Mechanised Battalion} is one of the units under the {O2|Northern Command}. A second {X4|session} has been fixed for {L4|Bolgatanga} in {D5|August}.
---
rank P1 R1
rank P2 R2
rank P3 R3
title P1 T1
title P3 T2
title P4 T3
post P1 O2 T1 status=current
post P2 O10 status=current
post P3 O7 T2 status=current
post P4 O7 T3 status=current
part_of O2 O3
part_of O9 O2
partner O8 O7 kind=funding status=current
partner O9 O4 kind=joint_operation status=current
partner O7 O2 kind=training status=current
partner O7 O4 kind=training status=current
partner O7 O5 kind=training status=current
partner O7 O6 kind=training status=current
kind X1 workshop
on X1 2023-05-22/2023-05-26
at X1 L1
took_part O7 X1 role=organiser
took_part O8 X1 role=supporter
took_part O2 X1 role=participant
took_part O4 X1 role=participant
took_part O5 X1 role=participant
took_part O6 X1 role=participant
took_part P1 X1 role=official
took_part P2 X1 role=participant
took_part P4 X1 role=official
kind X2 attack
on X2 2023-05-17
at X2 L2
took_part O5 X2 role=target
killed X2 1
wounded X2 2
kind X3 patrol
on X3 2023-05-18
took_part O9 X3 role=organiser
took_part O4 X3 role=participant
arrests X3 4
seized X3 "pump-action gun" 1 gun
seized X3 cartridges 38 cartridges
kind X4 workshop
on X4 2023-08
at X4 L4
assert X4 planned
distinct P1 P3
distinct O2 O10
not_person "Kofi Annan International Peacekeeping Training Centre" "Kofi Annan"
not_person "Widana"
