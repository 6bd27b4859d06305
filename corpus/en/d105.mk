# language: en
# published: 2022-01-23
# style: interview

"The river is my third battalion"

{R1|Brigadier General} {P1|Ebiere Timinipre Ogoriba} commands the {O1|16 Brigade} in {L1|Yenagoa}. Between two phone calls she received our newspaper in an office that smells of fresh paint.

{R1|General}, six months here. Surprises?
How quiet bad news is. Nobody reports a kidnap by boat; you learn it from a missing engine.

You have two battalions only, the {O2|5 Battalion} and the {O3|343 Artillery Regiment}...
Both mine, yes, under {O4|6 Division}, {L2|Port Harcourt}. The river is my third. And the {O5|Nigerian Navy} lends me boats from {O6|NNS SOROH}.

Let's talk about {D1|9 January}. People say there was a {X4|massacre} at {L3|Azuzuama}.
People weren't there. We {X1|went in} at four with the sailors. Sea robbers fired, we fired. {Q1|Three} of theirs died, {Q5|one soldier} of mine lost a leg, {Q2|eight hostages} walked home, {Q3|two speedboats} and {Q4|five pump-action guns} are in my store. A {X4|massacre} is another thing, and there was none.

And {D2|last December}, at {L4|Nembe}?
That {X2|raid} was the {O7|Joint Task Force}'s, {O7|Operation Delta Safe}, not ours. I sent an ambulance.

You succeeded {R1|Brigadier General} {P2|Haruna Bala Gashua}. Did he leave you his files?
And his driver! He's {T1|Director of Policy} at {O9|Army Headquarters} now. I also had {R2|Lieutenant Colonel} {P3|Segun Olatunde Gbadamosi} as {T2|brigade major} till {D3|Christmas}. Now it's {R3|Major} {P4|Blessing Tonye Ogoriba}.

A relation?
My late husband's niece. She got the job before I came; please print that.

It's rumoured you are going to the {O10|Multinational Joint Task Force}.
I read it in your own paper. No signal has reached me. In {D4|March} I'm hosting an {X3|exercise} with the {O11|Nigeria Police Force} at {L5|Sagbama}. That's as far as my diary goes.
---
rank P1 R1
rank P2 R1
rank P3 R2
rank P4 R3
title P2 T1
title P3 T2
title P4 T2
post P1 O1 status=current
post P2 O1 status=former
post P2 O9 T1 status=current
post P3 O1 T2 end=2021-12 status=former
post P4 O1 T2 status=current
reports_to P3 P1
reports_to P4 P1
part_of O2 O1
part_of O3 O1
part_of O1 O4
part_of O6 O5
based O1 L1
based O4 L2
commands P1 X1
partner O5 O1 kind=equipment status=current
partner O5 O1 kind=joint_operation status=current
partner O1 O7 kind=support status=current
kind X1 raid
on X1 2022-01-09
at X1 L3
killed X1 3
wounded X1 1
freed X1 8
seized X1 speedboats 2 speedboats
seized X1 "pump-action guns" 5 guns
took_part O1 X1 role=organiser
took_part O5 X1 role=participant
kind X2 raid
on X2 2021-12
at X2 L4
took_part O7 X2 role=organiser
took_part O1 X2 role=supporter
kind X3 exercise
on X3 2022-03
at X3 L5
took_part O1 X3 role=organiser
took_part O11 X3 role=participant
assert X3 planned
kind X4 attack
on X4 2022-01-09
at X4 L3
assert X4 denied
distinct P1 P4
distinct O2 O3
not_person "Azuzuama" "Nembe" "Sagbama"
