# language: en
# published: 2025-11-14
# style: press release

FOR IMMEDIATE RELEASE – {O1|Senegalese Navy}, {O2|public relations bureau}
{L1|Dakar}, {D1|14 November 2025}

TWENTY-TWO DAYS AT SEA: THE "{O3|NIANI}" IS BACK

The patrol vessel {O3|Niani} berthed this {D2|Friday} at {L2|Admiral Faye Gassama Naval Base} after a {X1|patrol} in the {L10|Gulf of Guinea} begun on {D3|24 October}. Her {T1|captain}, {R1|Commander} {P1|Mamadou Bassirou Diémé-Sarr}, reported on the quay to {R2|Rear Admiral} {P2|Abdoul Karim Ndour Lo}, {T2|Chief of Staff} of the {O1|Senegalese Navy}.

What she did:

* {D4|27 October}, off {L3|Freetown}: {X2|boarding}, with the {O4|Sierra Leone Maritime Wing}, of a trawler fishing without a licence ({Q1|38 tons} of catch confiscated);
* {D5|2 to 5 November}, {L4|Abidjan}: first-aid {X3|training} for {Q2|25 divers} of the {O5|Ivorian Navy};
* {D6|9 November}: {X4|exercise} with {L5|Portugal}'s patrol ship {O6|Setúbal}, led from {L6|Yaoundé} by the {O7|Interregional Coordination Centre} ({O7|Centre interrégional de coordination}, {O7|CIC}).

The planned {X5|call} at {L7|Conakry} did not take place. It has nothing to do with any disagreement between the {O1|Senegalese Navy} and the {O8|Navy of Guinea}; the two exchange data daily through the {O9|Multinational Maritime Coordination Centre of Zone G} in {L8|Praia}.

The {O3|Niani} belongs to the {O10|High Seas Flotilla}, which {R3|Captain (Navy)} {P3|Aïssatou Bineta Faye-Mendy} has directed since {D7|January}. She is the {O1|Navy}'s first woman in such a post, having commanded the {O11|Kédougou} from {D8|2021} to {D9|2023}. {P1|Diémé-Sarr} was her {T3|first officer} there.

The two missiles seen off {L9|Cayar} on {D10|30 September}, and much commented on, were part of a test {X6|firing} announced to mariners. No one was hurt.

Next sailing: {D11|8 December}. Mission: confidential.
---
rank P1 R1
rank P2 R2
rank P3 R3
title P1 T1
title P1 T3
title P2 T2
post P1 O3 T1 status=current
post P1 O11 T3 status=former
post P2 O1 T2 status=current
post P3 O10 start=2025-01 status=current
post P3 O11 start=2021 end=2023 status=former
reports_to P1 P2
reports_to P1 P3
commands P1 X1
part_of O2 O1
part_of O3 O10
part_of O10 O1
based O7 L6
based O9 L8
partner O3 O4 kind=joint_operation status=current
partner O3 O5 kind=training status=current
partner O3 O6 kind=joint_operation status=current
partner O7 O3 kind=joint_operation status=current
partner O1 O8 kind=information status=current
kind X1 patrol
at X1 L10
on X1 2025-10-24/2025-11-14
took_part O3 X1 role=organiser
kind X2 raid
on X2 2025-10-27
at X2 L3
took_part O3 X2 role=organiser
took_part O4 X2 role=organiser
seized X2 fish 38 tons
kind X3 training
on X3 2025-11-02/2025-11-05
at X3 L4
took_part O3 X3 role=organiser
took_part O5 X3 role=participant
kind X4 exercise
on X4 2025-11-09
took_part O3 X4 role=participant
took_part O6 X4 role=participant
took_part O7 X4 role=organiser
kind X5 visit
at X5 L7
assert X5 denied
kind X6 exercise
on X6 2025-09-30
at X6 L9
distinct P1 P3
distinct O3 O11
not_person "Admiral Faye Gassama Naval Base" "Admiral Faye Gassama" "Faye Gassama"
not_person "Kédougou" "Niani"
