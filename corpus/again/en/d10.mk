# language: en
# published: 2025-01-20
# style: yearly figures

{O1|OCS}: {D1|2024} in figures

The {O1|Central Office for Narcotics} ({O1|OCS}) presented its yearly report to the press on {D2|Friday} at its seat in {L1|Hamdallaye ACI 2000}, a district of {L2|Bamako}.

Over the whole of {D1|2024}, the seven branches of {O1~|the Office} opened {Q1|402 cases} and referred {Q2|518 people} to the courts. They {X1|took off the market} {Q3|12.6 tons} of cannabis, {Q4|41 kg} of cocaine and {Q5|1,350,000 tablets} of opioids. In {D3|2023} the figures were {Q6|9.8 tons}, {Q7|17 kg} and {Q8|870,000 tablets}.

{R1|Magistrate Colonel} {P1|Hamma Demba Guindo}, {T1|Director General} of the {O1|OCS}, singled out two cases.

The first: on {D4|11 May 2024} the {O2|Sikasso branch} of the {O1|OCS}, led by {R2|Captain of Police} {P2|Kadia Zan Mallé}, {X2|raided} a warehouse in {L3|Zégoua}, on the Ivorian border. {Q9|Five people} were {X2|arrested} and {Q10|2,7 tons} of cannabis bricks {X2|seized}. The {X2|raid} was prepared with the {O3|Directorate of Narcotics and Drugs Police} ({O3|DPSD}) of {L4|Côte d'Ivoire}, which passed on the number plates.

The second: in the {D5|night of 3 to 4 October 2024}, the {O4|Kayes branch} and the {O5|Gendarmerie Research Section of Kayes} {X3|stopped} a lorry at {L5|Diboli}. Under the flour lay {Q11|26 kg} of cocaine. The driver fled; nobody has been arrested so far, and {R1|Colonel} {P1|Guindo} would not confirm that the cargo was bound for {L6|Nouakchott}.

{P1|Guindo} thanked the {O6|German Agency for International Cooperation} ({O6|GIZ}), which paid for the new laboratory of the {O1|OCS}, and regretted the end of the {O7|EUCAP Sahel Mali} courses, from which {Q12|60 of his agents} had benefited until {D3|2023}.

Regions

- {L7|Ségou}: the {O8|Ségou branch} of the {O1|OCS}, opened {D6|last March} and led by {R3|Lieutenant of Police} {P3|Bourama Nantégué}, shares the premises of the {O9|Regional Directorate of Customs}.
- {L8|Mopti}: {Q13|38 cases}; the {O10|Mopti branch} and the {O11|National Guard} man the {L9|Sévaré} checkpoint together.
- {L10|Gao}: the {O12|Gao branch}, closed since {D7|2022}, will reopen {D8|this year}.

The {T2|deputy} of {P1|Guindo}, {R4|Controller of Customs} {P4|Sira Moussoudougou Keïta-Diop}, then commented on the table region by region.
---
rank P1 R1
title P1 T1
post P1 O1 T1 status=current
based O1 L1
within L1 L2
rank P2 R2
post P2 O2 status=current
commands P2 X2
rank P3 R3
post P3 O8 status=current
rank P4 R4
title P4 T2
post P4 O1 T2 status=current
reports_to P4 P1
part_of O2 O1
part_of O4 O1
part_of O8 O1
part_of O10 O1
part_of O12 O1
kind X1 seizure
on X1 2024
seized X1 cannabis 12.6 tons
seized X1 cocaine 41 kg
seized X1 opioids 1350000 tablets
took_part O1 X1 role=organiser
kind X2 raid
on X2 2024-05-11
at X2 L3
arrests X2 5
seized X2 cannabis 2.7 tons
took_part O2 X2 role=organiser
took_part O3 X2 role=supporter
partner O3 O1 kind=information status=current
kind X3 seizure
on X3 2024-10-03/2024-10-04
at X3 L5
seized X3 cocaine 26 kg
took_part O4 X3 role=organiser
took_part O5 X3 role=organiser
partner O4 O5 kind=joint_operation status=current
partner O6 O1 kind=funding status=current
partner O7 O1 kind=training status=ended
partner O9 O8 kind=hosting status=current
partner O10 O11 kind=joint_operation status=current
