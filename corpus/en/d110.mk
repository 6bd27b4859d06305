# language: en
# published: 2019-10-18
# style: speech as delivered

Remarks by the {T1|Base Commander}, {O1|Sierra Leone Navy}, on the {X1|commissioning} of two patrol boats
{L1|Murray Town}, {L2|Freetown}, {D1|17 October 2019} (check against delivery)

Excellencies, colleagues, mothers of my sailors,

I am {R1|Commander} {P1|Sahr Emmanuel Kamanda}. My own mother sold fish on the beach behind you, so do not ask me to be short about the sea.

These boats are a gift. The {O2|People's Liberation Army Navy} gave the hulls, the {O3|International Maritime Organization} gave the radios, and the {O4|Royal Navy}, through the {O5|International Security Advisory Team} ({O5|ISAT}), has been teaching our crews since {D2|May}. To {R2|Lt Cdr} {P2|Rupert Haslingden} of {O5|ISAT}: our knots are now straight.

Why do we need them? Let me give you three dates. {D3|11 February}: a trawler {X2|cut} the nets of forty families off {L3|Shenge}, and we watched. {D4|6 July}: with a borrowed launch, {R3|Lieutenant} {P3|Hawanatu Jusu-Sheriff} and {Q4|nine ratings}, together with inspectors of the {O6|Ministry of Fisheries and Marine Resources}, {X3|boarded} the Hai Long 8 near the {L4|Turtle Islands}; {Q1|seventeen crew} {X3|detained}, {Q2|28 tonnes} of snapper {X3|confiscated}. {D5|Last Sunday}: a {X4|rescue} at {L5|Tombo}, {Q3|thirty-one} souls pulled out, four lost.

I read that my predecessor, {R1|Commander} {P4|Ibrahim Sorie Bangura}, was sent to {L6|Lungi} because he took fish from the Hai Long. He left in {D6|June}, before she was ever {X3|boarded}! {P4~|He} is now {T2|Director of Operations} at the {O7|Joint Maritime Committee}, to whom I send my returns each Friday.

If {O8|Parliament} votes the fuel, {P3|Jusu-Sheriff} will take the first boat on a {X5|patrol} to {L7|Sulima} {D7|next month}. If it does not, we shall at least be well painted.

I thank you.
---
rank P1 R1
rank P2 R2
rank P3 R3
rank P4 R1
title P1 T1
title P4 T2
title P4 T1
post P1 O1 T1 status=current
post P2 O5 status=current
post P3 O1 status=current
post P4 O1 T1 end=2019-06 status=former
post P4 O7 T2 status=current
within L1 L2
partner O2 O1 kind=equipment status=current
partner O3 O1 kind=equipment status=current
partner O4 O1 kind=training status=current
partner O5 O1 kind=training status=current
partner O1 O7 kind=information status=current
partner O1 O6 kind=joint_operation status=current
kind X1 ceremony
on X1 2019-10-17
at X1 L1
at X1 L2
took_part P1 X1 role=official
took_part P2 X1 role=participant
took_part O1 X1 role=beneficiary
kind X2 crime
on X2 2019-02-11
at X2 L3
kind X3 seizure
on X3 2019-07-06
at X3 L4
arrests X3 17
seized X3 snapper 28 tonnes
commands P3 X3
took_part O1 X3 role=organiser
took_part O6 X3 role=organiser
kind X4 operation
on X4 2019-10-13
at X4 L5
freed X4 31
killed X4 4
took_part O1 X4 role=organiser
kind X5 patrol
on X5 2019-11
at X5 L7
commands P3 X5
took_part O1 X5 role=organiser
assert X5 planned
distinct P1 P4
distinct O1 O2
distinct O1 O4
not_person "Hai Long" "Murray Town" "Shenge" "Tombo" "Sulima"
