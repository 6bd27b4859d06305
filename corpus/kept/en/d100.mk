# language: en
# published: 2020-06-13
# style: magazine portrait

The Quiet Bridge-Builder

She does not slam doors. At {L1|Teshie}, cadets say, one hears {R1|Wing Commander} {P1|Adwoa Pokuaa Nimako-Danso} only when she laughs. Forty-four, left-handed, a pilot's daughter from {L2|Akropong}, in the {L3|Eastern Region}, she has been, since {D1|October 2019}, the first woman to run the training wing of the {O1|Ghana Military Academy}.

Her road there was no straight runway. In {D2|2004} {P1~|she} joined the {O2|Air Force Base} at {L4|Takoradi} as {R2|Flying Officer}; in {D3|2011}, a {T1|logistics officer} with the {O3|United Nations Mission in Liberia} ({O3|UNMIL}), she got {Q1|three hundred sacks} of rice over a broken bridge. "That was {P2|Kojo}'s idea," she insists. {P2|Kojo} is {R3|Commodore} {P2|Kojo Ebo Hagan-Mills}, then her superior in the mission, now {T2|Flag Officer Commanding} at the {O4|Western Naval Command}.

The chapter she prefers to skip: {D4|12 September 2016}. A helicopter of {O2~|the base} {X1|crashed} during a {X1|drill} off {L5|Axim} and {Q2|two airmen} drowned. A newspaper claimed that {P1|Nimako-Danso} had {X2|signed} the flight order. An inquiry found the opposite, and the paper said sorry on page eleven.

What next? The {O5|Danish Armed Forces} are helping {O1~|the academy} with simulators, and a {X3|workshop} for women officers of the {O6|ECOWAS Standby Force} will be held in {L6|Accra} {D5|next February}, if the virus lets us. Her boss, {R4|Brigadier-General} {P3|Yaw Fosu Asiedu-Badu}, {T3|Commandant} of the {O1~|Academy}, would like to keep her. There is gossip that the {O7|Ministry of Defence} wants her in its planning office. She shrugs at it. "A bridge," says {P1|Adwoa Pokuaa}, "stays where it is."
---
rank P1 R1
rank P1 R2
rank P2 R3
rank P3 R4
title P1 T1
title P2 T2
title P3 T3
post P1 O1 start=2019-10 status=current
post P1 O2 start=2004 status=former
post P1 O3 T1 status=former
post P2 O3 status=former
post P2 O4 T2 status=current
post P3 O1 T3 status=current
reports_to P1 P2
reports_to P1 P3
based O2 L4
within L2 L3
kind X1 exercise
on X1 2016-09-12
at X1 L5
killed X1 2
took_part O2 X1 role=organiser
kind X2 signing
took_part P1 X2 role=participant
assert X2 denied
kind X3 workshop
on X3 2021-02
at X3 L6
took_part O6 X3 role=beneficiary
assert X3 planned
partner O5 O1 kind=equipment status=current
distinct P1 P2
distinct P1 P3
not_person "Teshie" "Akropong" "Axim"
