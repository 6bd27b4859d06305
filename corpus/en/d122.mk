# language: en
# published: 2022-07-05
# style: researchers' brief

Camels, pick-ups and paperwork: the desert companies of the {O1|National Guard}

KEY POINTS
▪ The camel units (unités méharistes) are popular and cheap, but nobody is sure whose they are.
▪ Donors fund them twice, or not at all.

On paper the ladder is simple. At the bottom stands the {O2|Méhariste Company of Araouane}: {Q1|86 men}, {Q2|40 camels}, led by {R1|Lieutenant} {P1|Sidi Mohamed Ould Baddy-Lahmar}. One rung up, the {O3|Timbuktu Méhariste Grouping} directs that company and the {O4|Méhariste Company of Ber}; its {T1|commander}, {R2|Squadron Leader} {P2|Attaye Ag Inkinane}, in turn receives instructions from {R3|Colonel} {P3|Bakoroba Sinayoko}, {T2|head of operations} of the {O1|National Guard}. At the top of the ladder we find the {O5|Ministry of Security and Civil Protection}, on which the {O1~|Guard} depends for its budget, though not for its use in war.

Practice is another matter. When {O2~|the Araouane company} {X1|intercepted} {Q3|two lorries} with {Q4|3,480 kg} of cannabis resin at {L1|Foum Elba} on {D1|12 February}, {P1|Ould Baddy-Lahmar} rang neither {P2|Ag Inkinane} nor {L2|Bamako}. He rang the {O6|Coordination of Azawad Movements} ({O6|CMA}), whose fighters had {X1|blocked} the track on the northern side. The load was {X2|burned} at {L3|Timbuktu} {D2|five days later}, in front of a judge.

Money follows the same crooked path. {O7|EUTM Mali} taught {O4~|the Ber men} to drive in {D3|2020}; the {O8|Danish Demining Group} gave {O2~|those of Araouane} first-aid kits. Neither knew of the other. A project by which the {O9|Embassy of the Netherlands} would have bought saddles for both came to nothing in {D4|2021}.

If, as is rumoured, the ministry for the army takes the camel units over {D5|next year}, {P3|Sinayoko} would lose them and {P2|Ag Inkinane}, a former deserter who came back in {D6|2014}, might well be the first to go.

About the authors: M. Okafor-Lindqvist and T. Sissoko-Verne study local security.
---
rank P1 R1
rank P2 R2
rank P3 R3
title P2 T1
title P3 T2
post P1 O2 status=current
post P2 O3 T1 status=current
post P3 O1 T2 status=current
reports_to P1 P2
reports_to P2 P3
part_of O2 O3
part_of O4 O3
part_of O3 O1
part_of O1 O5
partner O6 O2 kind=support status=current
partner O7 O4 kind=training status=ended
partner O8 O2 kind=equipment status=current
partner O9 O2 kind=equipment status=denied
partner O9 O4 kind=equipment status=denied
kind X1 seizure
on X1 2022-02-12
at X1 L1
took_part O2 X1 role=organiser
took_part O6 X1 role=supporter
took_part P1 X1 role=participant
seized X1 lorries 2 lorries
seized X1 "cannabis resin" 3480 kg
kind X2 destruction
on X2 2022-02-17
at X2 L3
distinct O2 O4
distinct P2 P3
not_person "M. Okafor-Lindqvist" "T. Sissoko-Verne"
not_person "Foum Elba"
