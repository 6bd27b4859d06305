# language: en
# published: 2020-02-14
# style: radio news bulletin, Chad

Good evening. These are the headlines this {D1|Friday}.

{O4~|The army} is counting its dead after the {X1|attack} on {L1|Tchoukoutalia}. {Q1|Eight soldiers} lost their lives and {Q2|nineteen} were wounded there before dawn on {D2|Wednesday}, when fighters of {O2|Boko Haram} came out of the reeds in {Q4|six canoes}. A military source gives {Q3|33 dead} on the other side.

The post is manned by the {O3|4th Lake Battalion} of the {O4|Chadian National Army}. Its {T1|commander}, {R1|Commandant} {P1|Ousmane Adoum Haggar}, was hit in the leg. {P1~|He} was flown to {L2|N'Djamena} with {Q10|eleven} of his men. {R2|Captain} {P2|Kalia Mahamat Nour}, {T2|second-in-command}, is in charge of {O3~|the battalion} until further notice.

{D3|Yesterday} it was the turn of the {O5|Multinational Joint Task Force}, the {O5|MNJTF}. Troops of its {O6|Sector 2}, which is based at {L3|Baga Sola}, {X2|crossed} to the islands with a company from {O7|Sector 4}, that is to say from {L4|Niger}. Two camps were burned at {L5|Kaïga Kindjiria} and {Q5|twelve women and children} {X2|freed}. {Q6|Four fighters} were {X2|captured}. The {X2|sweep} was led by {R3|General} {P3|Djouma Bichara Kallé}, who commands {O6|Sector 2} and under whom {R1|Commandant} {P1|Adoum Haggar} has served for a year.

Still with the lake. The {O8|Governor's Office} in {L6|Bol} has {X3|received} {Q7|900 mattresses} from {O9|IOM} for families who fled {L1|Tchoukoutalia}. They came in on {D4|Tuesday}, before the {X1|attack}, for others who had fled before them.

In a moment the price of millet. But first, a {X4|road check} which went well: at {L7|Massakory} {D5|this morning} the {O10|Customs Mobile Brigade} {X4|found} {Q8|312 kilos} of tramadol under sacks of natron. {Q9|Two} {X4|arrests}.
---
rank P1 R1
rank P2 R2
rank P3 R3
title P1 T1
title P2 T2
post P1 O3 T1 status=current
post P2 O3 T2 status=current
post P3 O6 status=current
reports_to P1 P3
reports_to P2 P1
commands P3 X2
part_of O3 O4
part_of O6 O5
part_of O7 O5
partner O6 O7 kind=joint_operation status=current
based O3 L1
based O6 L3
based O8 L6
partner O9 O8 kind=support status=current
kind X1 attack
on X1 2020-02-12
at X1 L1
took_part O2 X1 role=organiser
took_part O3 X1 role=target
took_part P1 X1 role=target
killed X1 8
killed X1 33
wounded X1 19
kind X2 operation
on X2 2020-02-13
at X2 L5
took_part O5 X2 role=organiser
took_part O6 X2 role=organiser
took_part O7 X2 role=participant
freed X2 12
arrests X2 4
kind X3 delivery
on X3 2020-02-11
at X3 L6
took_part O9 X3 role=organiser
took_part O8 X3 role=beneficiary
kind X4 seizure
on X4 2020-02-14
at X4 L7
took_part O10 X4 role=organiser
arrests X4 2
seized X4 tramadol 312 kilos
distinct P1 P2
distinct P1 P3
distinct O3 O6
distinct O6 O7
not_person "Kaïga Kindjiria" "Baga Sola"
