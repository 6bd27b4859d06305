# language: en
# published: 2021-02-10
# style: radio transcript

[JINGLE]

PRESENTER: Thirteen minutes past eight, good morning. With us on the line from {L1|Kanilai}, {R1|Captain} {P1|Omar Lamin Sanyang-Bojang}, {T1|public relations officer} of the {O1|Gambia Armed Forces}. {R1|Captain}, the people of {L2|Foni} woke up to {X1|gunfire} on {D1|Sunday}. What was it?

{P1|SANYANG-BOJANG}: Timber. A truck of rosewood refused to halt at our post, that's {D1|Sunday} around five, and soldiers of the {O2|1st Infantry Battalion} {X1|fired} in the air. The driver ran. His two apprentices were {X1|caught}. {Q1|Sixty-two logs}, all {X1|impounded}. Nobody was hurt, let me say it slowly: nobody.

PRESENTER: A listener in {L3|Bwiam} tells us the {O3|ECOWAS Mission in The Gambia} did the {X1|shooting}.

{P1|SANYANG-BOJANG}: No, no. {O3|ECOMIG} was not there. The {O3|ECOMIG} people, Senegalese mostly, have their camp and we have ours. We do {X2|patrol} together, every week; the last time was {D2|4 February}, {L4|Sibanor} to {L1|Kanilai}.

PRESENTER: And who commands your men now? We heard of a change.

{P1|SANYANG-BOJANG}: Correct. {R2|Major} {P2|Kaddijatou Jarju-Manneh} took over {O2~|the battalion} on the {D3|first of this month}. {P2~|She} was {T3|number two} to {R3|Lt. Colonel} {P3|Saikou Fatty-Drammeh}, who's gone to {O4|Defence Headquarters} in {L5|Banjul} to be {T2|director of training}. {P3~|He} left her a good house, as we say.

PRESENTER: One more. {R4|Superintendent} {P4|Lamin Sanyang} of the {O5|Police Intervention Unit} told another station that you and he planned the {X1|operation}.

{P1|SANYANG-BOJANG}: (laughs) My namesake is a fine man, but the {O5|PIU} came only the {D4|day after}, on {D4|Monday}, to {X3|escort} the logs to {L6|Kanifing}. They did that well, I thank them. The planning was soldiers alone.

PRESENTER: {R1|Captain}, thank you. Weather after this.
---
rank P1 R1
rank P2 R2
rank P3 R3
rank P4 R4
title P1 T1
title P2 T3
title P3 T2
post P1 O1 T1 status=current
post P2 O2 start=2021-02-01 status=current
post P2 O2 T3 end=2021-02-01 status=former
post P3 O2 end=2021-02-01 status=former
post P3 O4 T2 status=current
post P4 O5 status=current
reports_to P2 P3
based O4 L5
kind X1 seizure
on X1 2021-02-07
at X1 L2
arrests X1 2
seized X1 rosewood 62 logs
took_part O2 X1 role=organiser
kind X2 patrol
on X2 2021-02-04
at X2 L4
at X2 L1
took_part O1 X2 role=organiser
took_part O3 X2 role=organiser
partner O1 O3 kind=joint_operation status=current
kind X3 delivery
on X3 2021-02-08
at X3 L6
took_part O5 X3 role=organiser
partner O5 O2 kind=support status=current
distinct P1 P4
distinct O2 O5
not_person "Foni" "Bwiam" "Kanilai" "Sibanor"
