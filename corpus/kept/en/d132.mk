# language: en
# published: 2024-07-24
# style: court report

At the {L1|Nouadhibou} assizes, a boat without a name

By Mohamed Lemine Ould Taya-Diop

The {O1|Criminal Court of Nouadhibou} {X1|sat} until dusk on {D1|Tuesday}, the second day of the {X1|trial} of {Q5|nine men} accused over the {Q1|1.27 tonnes} of cannabis resin {X2|found} on a vessel {D6|last September}, and over {Q6|four passengers} who drowned. The main defendant, Saleck Ould Mbareck, kept his eyes on the floor.

First to the bar: {R1|Captain} {P1|Yahya Ould Sidi Moctar-Nah} of the {O2|Mauritanian Coast Guard} ({O2|Garde-côtes mauritaniennes}, {O2|GCM}). He told how, in the night of {D2|19 to 20 September 2023}, his launch {X2|stopped} the vessel {Q2|14 miles} off {L2|Cap Timiris}. He had {Q3|six sailors} with him. The position had been radioed by a plane of the Spanish {O3|Guardia Civil}, which has had a detachment at {L1|Nouadhibou} since {D3|2006}. "Without the plane we would still be looking."

Was the {O4|National Navy} there? No, said {P1~|the captain}. A frigate was nearby; it never answered. The lawyer for the {O4|Navy}, which is a civil party, objected: no call was logged.

Then came {R2|Commissioner} {P2|Zeinebou Mint Ely Salem}, {T2|deputy head} of the {O5|Office for Combating Migrant Smuggling} and once {P3|Dah Ould Abdel Jelil}'s pupil at the {O6|National Police School}. {P3|Abdel Jelil}, who founded {O5~|that office} and is today {T3|adviser} at the {O7|Ministry of the Interior}, had {X3|searched} a villa in {L3|Cansado} on {D4|22 September}: {Q4|MRU 2,350,000} in a freezer, and the log-book.

{P2|Mint Ely Salem} denied having received instructions from {L4|Nouakchott} to spare the owner of the villa. "I take orders from the {T4|prosecutor}, and he is sitting here." He was: {P4|Cheikh Ahmedou Ould Bouh}, who will plead on {D5|Thursday}.

The {O8|International Organization for Migration} ({O8|IOM}), which pays the interpreters of {O1~|the court}, has asked for the hearings to be published.
---
rank P1 R1
rank P2 R2
title P2 T2
title P3 T3
title P4 T4
post P1 O2 status=current
post P2 O5 T2 status=current
post P3 O7 T3 status=current
post P3 O5 status=former
post P3 O6 status=former
reports_to P2 P4
partner O3 O2 kind=information status=current
partner O8 O1 kind=funding status=current
kind X1 trial
on X1 2024-07-22/2024-07-23
at X1 L1
took_part O1 X1 role=organiser
took_part O4 X1 role=participant
took_part P1 X1 role=participant
took_part P2 X1 role=participant
took_part P4 X1 role=official
kind X2 seizure
on X2 2023-09-19/2023-09-20
at X2 L2
took_part O2 X2 role=organiser
took_part O3 X2 role=supporter
commands P1 X2
seized X2 "cannabis resin" 1.27 tonnes
kind X3 raid
on X3 2023-09-22
at X3 L3
took_part P3 X3 role=organiser
seized X3 cash 2350000 MRU
distinct P2 P3
distinct O2 O4
not_person "Saleck Ould Mbareck"
not_person "Mohamed Lemine Ould Taya-Diop"
