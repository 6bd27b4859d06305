# language: en
# published: 2025-08-14
# style: weekly operations bulletin

{O1|DEFENCE HEADQUARTERS}
{O2|DIRECTORATE OF DEFENCE MEDIA OPERATIONS}
{L1|ABUJA}

TROOPS' ACTIVITIES, {D1|7 – 13 AUGUST 2025}

NORTH EAST. Within the week, {O3|Operation HADIN KAI} kept the pressure on {O4|ISWAP} cells along the {L2|Alau} axis. On {D2|8 August}, men of the {O5|115 Task Force Battalion}, an element of {O6|28 Task Force Brigade}, {X1|ambushed} a foraging party of {O4~|the group} near {L3|Yimirshika}, in {L4|Hawul LGA} of {L5|Borno State}. {Q1|Four terrorists} were neutralised; {Q2|three AK-47 rifles} and {Q3|12 bicycles} were {X1|recovered}. {D3|Two days later}, the same troops {X2|picked up} a logistics supplier at {L6|Mubi} with {Q4|N1.75 million} on him.

NORTH WEST. {O7|Operation FANSAN YAMMA}, in conjunction with the {O8|Air Component}, {X3|struck} a camp at {L7|Dutsen Gwari} on {D4|11 August}. The bodies are still being counted. Following the {X3|strike}, ground troops of {O9|17 Brigade}, {L8|Katsina}, {X3|freed} {Q5|19 captives}, nine of them children.

SOUTH SOUTH. {O10|Operation DELTA SAFE} {X4|raided} {L9|Obuzor} on {D5|12 August} and put 14 illegal refining sites out of use. Items {X4|confiscated} include {Q7|83,400 litres} of stolen crude and {Q8|9,150 litres} of automotive gas oil. {Q9|One soldier} sustained burns.

PERSONALITIES. {R1|Brigadier General} {P1|Danjuma Lawal Katagum} assumed command of {O6|28 Task Force Brigade}, with headquarters at {L10|Chibok}, on {D6|13 August}. {P1~|He} relieved {R2|Col} {P2|Etim Okon Bassey-Duke}, who had been acting.

The {T1|Director}, {O2|Defence Media Operations}, {R3|Major General} {P3|Sunday Agbo Ogwuche}, dismissed as fiction the claim that {O5|115 Task Force Battalion} had {X5|shelled} a market at {L11|Kwajaffa}. {P3|Ogwuche} thanked the {O11|Civilian Joint Task Force} for tips that led to the {D2|8 August} {X1|ambush}.
---
rank P1 R1
rank P2 R2
rank P3 R3
title P3 T1
post P3 O2 T1 status=current
post P1 O6 start=2025-08-13 status=current
post P2 O6 end=2025-08-13 status=former
part_of O2 O1
part_of O5 O6
based O1 L1
based O6 L10
based O9 L8
within L3 L4
within L4 L5
kind X1 attack
on X1 2025-08-08
at X1 L3
killed X1 4
seized X1 "AK-47 rifles" 3 rifles
seized X1 bicycles 12 bicycles
took_part O5 X1 role=organiser
took_part O4 X1 role=target
took_part O11 X1 role=supporter
partner O11 O5 kind=information status=current
kind X2 arrest
on X2 2025-08-10
at X2 L6
arrests X2 1
seized X2 cash 1750000 N
took_part O5 X2 role=organiser
kind X3 strike
on X3 2025-08-11
at X3 L7
freed X3 19
took_part O7 X3 role=organiser
took_part O8 X3 role=organiser
took_part O9 X3 role=participant
partner O7 O8 kind=joint_operation status=current
kind X4 raid
on X4 2025-08-12
at X4 L9
wounded X4 1
seized X4 "stolen crude" 83400 litres
seized X4 "automotive gas oil" 9150 litres
took_part O10 X4 role=organiser
kind X5 attack
at X5 L11
assert X5 denied
took_part O5 X5 role=organiser
distinct P1 P2
distinct O3 O7
not_person "Yimirshika" "Dutsen Gwari" "Kwajaffa" "Obuzor"
