# language: en
# published: 2019-10-22
# style: newspaper obituary

{R1|Brigadier} (Rtd) {P1|Sahr Tamba Yillia}, {D10|1951–2019}

He used to say that he had been shot at by three rebel movements and audited by four governments, and that the auditors were worse. {R1|Brigadier} {P1|Sahr Tamba Yillia}, who died at {L1|34 Military Hospital} in {L2|Freetown} on {D1|14 October} after a short illness, was 68.

Born in {L3|Koidu}, in {L4|Kono District}, {P1|Yillia} joined the army in {D2|1971} and was commissioned in {D3|1978}. As a {R2|Major} he led the company which held {L5|Daru barracks} in {D4|April 1991}, when fighters of the {O1|Revolutionary United Front} ({O1|RUF}) {X1|attacked} it for five days; {Q1|eleven soldiers} and, it is believed, {Q2|more than forty rebels} died. The {X1|siege} made his name. From {D5|2003} to {D6|2006} he commanded {O2|4 Infantry Brigade} at {L6|Teko}, {L7|Makeni}. {P2|Komba Sorie Fofanah}, then {T1|second-in-command} of {O2~|the brigade} and now a {R3|Major General}, was his pupil; {D11|today} the pupil is {T2|Chief of the Defence Staff} of the {O3|Republic of Sierra Leone Armed Forces} ({O3|RSLAF}).

In {D5|2003} too, he worked with {O4|IMATT}, the British-led training team, to bring former rebels into {O2~|the brigade}. His last post was in {L8|Sudan}, as {T3|deputy sector commander} of {O5|UNAMID} at {L9|Nyala}, until {D7|2010}. There, on {D8|7 May 2009}, he {X2|obtained} without a shot the {X2|release} of {Q3|four aid workers} held in {L10|Kass}.

He will be {X3|buried} on {D9|Friday} in {L3|Koidu} with full honours. {P2|Fofanah} is to read the tribute. {P1~|The Brigadier} leaves a wife, {R4|Assistant Superintendent of Police} {P3|Finda Yillia}, of the {O6|Kono Division} of the {O7|Sierra Leone Police}, and five children.
---
rank P1 R1
rank P1 R2
rank P2 R3
rank P3 R4
title P1 T3
title P2 T1
title P2 T2
post P1 O2 start=2003 end=2006 status=former
post P1 O5 T3 end=2010 status=former
post P2 O2 T1 status=former
post P2 O3 T2 status=current
post P3 O6 status=current
reports_to P2 P1
part_of O6 O7
based O2 L6
based O2 L7
partner O4 O2 kind=training status=ended
within L1 L2
within L3 L4
within L6 L7
within L9 L8
kind X1 attack
on X1 1991-04
at X1 L5
took_part O1 X1 role=organiser
took_part P1 X1 role=target
killed X1 11
killed X1 40
kind X2 operation
on X2 2009-05-07
at X2 L10
commands P1 X2
freed X2 4
kind X3 ceremony
on X3 2019-10-25
at X3 L3
assert X3 planned
took_part P2 X3 role=official
distinct P1 P3
distinct O2 O3
not_person "Teko" "Daru"
