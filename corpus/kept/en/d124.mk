# language: en
# published: 2022-11-14
# style: wire

{L1|KAYA}, {L2|Burkina Faso}, {D1|Nov 14} - Two convoys, one {X1|ambush}, and {P1~|a regimental commander} nobody can find: the road to {L3|Djibo} took another heavy toll {D2|last week}.

The first convoy, {X4|escorted} by the {O1|1st Rapid Intervention Battalion} ({O1|1st BIR}) and members of the {O2|Volunteers for the Defence of the Homeland} ({O2|VDP}), left {L4|Kongoussi} on {D3|Tuesday} and got through. The second did not. On {D4|Thursday}, {Q1|62 trucks} guarded by the {O3|14th Inter-Arms Regiment} alone were {X1|caught} in a hollow near {L5|Namissiguia}. {Q2|Twenty-three soldiers} were killed, according to a hospital source in {L1|Kaya}; the army speaks of {Q3|16}.

Fighters loyal to {O4|Ansarul Islam} {X1|opened fire} first, said a driver, Ousmane Belem, who played dead for six hours. They were gone by nightfall with {Q4|nine} of the trucks.

French aircraft from {O5|Task Force Sabre} flew over twice, a diplomat said, but were not asked to shoot. The {O6|Armed Forces General Staff} ({O6|EMGA}) flatly denied having sought their help.

Missing since then is {R1|Major} {P1|Relwindé Aimé Nikiéma-Tiao}, {T1|commander} of the {O3|14th Regiment}. {P2|Djénéba Lamizana-Coulidiati}, {T2|governor} of the {L6|Centre-Nord region}, told reporters on {D5|Sunday} that {P1~|he} was "alive, in good spirits, and with his men". His superior, {R2|Colonel} {P3|Sibiri Noaga Zerbo}, who commands the {O7|1st Military Region}, would only say that {R3|Captain} {P4|Karim Ky} was acting in {P1~|the major}'s place.

In a separate {X2|incident} on {D6|Saturday} at {L7|Silmangué}, on the {L1|Kaya}-{L9|Dori} axis, {Q5|three volunteers} of the {O2|VDP} were wounded by a mine. And earlier on {D7|Monday}, in {L10|Ouagadougou}, police {X3|dispersed} a few dozen wives of soldiers who had blocked the gate of {L11|Camp Guillaume Ouédraogo}.

(Writing by Aïda Nebie)
---
rank P1 R1
rank P3 R2
rank P4 R3
title P1 T1
title P2 T2
post P1 O3 T1 status=current
post P3 O7 status=current
post P4 O3 status=current
reports_to P1 P3
within L1 L2
within L11 L10
partner O1 O2 kind=joint_operation status=current
partner O5 O6 kind=support status=denied
kind X1 attack
on X1 2022-11-10
at X1 L5
took_part O3 X1 role=target
took_part O4 X1 role=organiser
killed X1 23
killed X1 16
kind X2 attack
on X2 2022-11-12
at X2 L7
took_part O2 X2 role=target
wounded X2 3
kind X3 other
on X3 2022-11-14
at X3 L10
at X3 L11
kind X4 patrol
on X4 2022-11-08
at X4 L4
took_part O1 X4 role=organiser
took_part O2 X4 role=participant
distinct P1 P4
distinct O1 O3
not_person "Ousmane Belem" "Aïda Nebie"
not_person "Camp Guillaume Ouédraogo" "Guillaume Ouédraogo"
