# language: en
# published: 2021-06-18
# style: Nigerien agency, English service

Cooperation: {L1|Germany} {X1|gives} {Q1|15 vehicles} to the {O1|National Guard}

{L2|NIAMEY}, {D1|18 June} – The {O1|National Guard of Niger} ({O1|GNN}) {D2|yesterday} {X1|received} {Q1|fifteen Land Cruiser pick-ups}, {Q2|two water tankers} and {Q3|200 helmets} from the {O2|Embassy of Germany}. The {X1|ceremony} took place at the {L3|Garba Hassane barracks} in {L2|Niamey}.

The keys were {X1|presented} by the German {T1|chargé d'affaires}, {P1|Torsten Wehmeier}, to the {T2|Minister of the Interior}, {P2|Laouan Maïnassara Sidi}, who gave them at once to the {T3|High Commander} of the {O1|GNN}, {R1|Colonel-Major} {P3|Harouna Djibo Tahirou}.

Mr {P1|Wehmeier} said the vehicles would go to three units: the {O3|Tillabéri Squadron}, the {O4|Téra Squadron} and the {O5|Multipurpose Squadron of Banibangou}. They are all part of {O1~|the Guard} and have been without transport since {D3|March}, when the {O5~|Banibangou unit} lost {Q4|four cars} in an {X2|ambush} at {L4|Sinegodar} ({D4|21 March}, {Q5|five guards} killed).

{R1|Colonel-Major} {P3|Djibo} thanked {L1|Germany} and recalled the role of {O6|EUCAP Sahel Niger}, which trains the drivers and mechanics of {O1~|his corps} at {L5|Agadez}. From {D5|24 May to 4 June}, {Q6|twenty-two of them} {X3|trained} there under {R2|Captain} {P4|Mariama Bizo}, {T4|head} of the {O7|Technical Service} of the {O1|GNN}.

A second lot of {Q7|ten vehicles} is to be {X4|delivered} in {D6|October}, this time for the {O8|National Police}. It will be paid for by the {O9|European Union}.

The {T5|Governor} of {L6|Tillabéri}, the {T6|commander} of the {O3|Tillabéri Squadron}, {R2|Captain} {P5|Seyni Garba Moumouni}, and several religious leaders were present.
---
rank P3 R1
rank P4 R2
rank P5 R2
title P1 T1
title P2 T2
title P3 T3
title P4 T4
title P5 T6
post P1 O2 T1 status=current
post P3 O1 T3 status=current
post P4 O7 T4 status=current
post P5 O3 T6 status=current
part_of O3 O1
part_of O4 O1
part_of O5 O1
part_of O7 O1
partner O2 O1 kind=equipment status=current
partner O6 O1 kind=training status=current
partner O9 O8 kind=funding status=planned
commands P4 X3
within L3 L2
kind X1 delivery
on X1 2021-06-17
at X1 L3
at X1 L2
took_part O2 X1 role=organiser
took_part O1 X1 role=beneficiary
took_part O3 X1 role=beneficiary
took_part O4 X1 role=beneficiary
took_part O5 X1 role=beneficiary
took_part P1 X1 role=official
took_part P2 X1 role=official
took_part P3 X1 role=official
took_part P5 X1 role=participant
kind X2 attack
on X2 2021-03-21
at X2 L4
took_part O5 X2 role=target
killed X2 5
kind X3 training
on X3 2021-05-24/2021-06-04
at X3 L5
took_part O6 X3 role=organiser
took_part O1 X3 role=beneficiary
kind X4 delivery
on X4 2021-10
assert X4 planned
took_part O8 X4 role=beneficiary
took_part O9 X4 role=supporter
distinct P4 P5
distinct O3 O4
not_person "Garba Hassane barracks" "Garba Hassane"
not_person "Sinegodar" "Banibangou"
