# language: en
# published: 2022-11-18
# style: UN mission web page

{L1|Gao}: reading a crime scene before the wind does

{D1|18 November 2022} – Sand covers footprints in minutes. That was the first lesson of a {X1|course} on forensic evidence which closed {D2|yesterday} in {L1|Gao}, and which {Q1|42 officers} of the {O1|Malian National Police} and {Q2|18 gendarmes} had followed since {D3|7 November}.

The teachers were from {O2|United Nations Police} ({O2|UNPOL}), the police component of the {O3|United Nations Multidimensional Integrated Stabilization Mission in Mali} ({O3|MINUSMA}). Nothing, however, could have been taught without tools. Those came from {L2|Ottawa}: {Q3|twelve fingerprint kits} and {Q4|four cameras}, which the {O4|Embassy of Canada} {X2|offered} to the {O5|Technical and Scientific Police} ({O5|PTS}), one of the central services of the {O1|National Police}.

"We used to send everything to {L3|Bamako}," recalls {R1|Police Commissioner} {P1|Fadimata Zeïnabou Alhassane}, who has run the {O6|Gao criminal investigation brigade} since {D4|March 2021}. "By the time an answer came, the suspect was home again."

At the closing {X3|ceremony}, on {D2|Thursday}, {R2|Colonel} {P2|Bertrand Kossi Amouzou-Dzaka}, of {L4|Togo}, {T1|head} of {O2|UNPOL} for the {L5|Gao region}, gave {P1|Alhassane} the certificates for her team. He answers to the {T2|Police Commissioner} of {O3|MINUSMA}, {R3|General} {P3|Ghislaine Roumegoux-Tardieu}, who could not fly in because of the weather.

What next? Two new posts, at {L6|Ansongo} and {L7|Ménaka}, are to be fitted out by {O3|MINUSMA} in {D5|2023} for the {O1|National Police}. A third, promised for {L8|Bourem} {D6|last year}, was never built; the contractor has gone, and so has the agreement that {O2|UNPOL} had with the {O7|Directorate General of the Gendarmerie} on shared patrols, which lapsed in {D7|June}.

Photo: {O3|MINUSMA}/Gideon Mutasa
---
rank P1 R1
rank P2 R2
rank P3 R3
title P2 T1
title P3 T2
post P1 O6 start=2021-03 status=current
post P2 O2 T1 status=current
post P3 O3 T2 status=current
reports_to P2 P3
part_of O2 O3
part_of O5 O1
partner O2 O1 kind=training status=current
partner O4 O5 kind=equipment status=current
partner O3 O1 kind=equipment status=planned
partner O2 O7 kind=agreement status=ended
kind X1 training
on X1 2022-11-07/2022-11-17
at X1 L1
took_part O2 X1 role=organiser
took_part O1 X1 role=participant
took_part O4 X1 role=supporter
kind X3 ceremony
on X3 2022-11-17
at X3 L1
took_part P1 X3 role=participant
took_part P2 X3 role=official
kind X2 delivery
took_part O4 X2 role=organiser
took_part O5 X2 role=beneficiary
distinct O2 O1
distinct P2 P3
not_person "Gideon Mutasa"
