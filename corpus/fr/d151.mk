# language: fr
# published: 2025-04-29
# style: wire

Frontière {L1|Niger}-{L2|Nigeria} : des soldats des deux pays {X1|patrouillent} côte à côte

{L3|Maradi}, {D1|29 avril} ({O8|ANP}) – Une {X1|patrouille mixte} a été effectuée du {D2|24 au 26 avril} le long de la bande frontalière, entre {L4|Dan Issa} et {L5|Gabi}, dans la {L6|région de Maradi}, par la {O1|Force Farautar Bushiya} et la {O2|8e Division} de l'{O3|armée nigériane}, apprend-on du {O4|commandement de la Zone de défense n° 3}.

Environ {Q1|160 hommes} y ont participé. Côté nigérien, ils étaient dirigés par le {R1|Capitaine} {P1|Laouali Mamane Bako}, {T1|commandant} de la {O5|52e Compagnie spéciale d'intervention} ; côté nigérian, par le {R2|Major} {P2|Aminu Danladi Gusau}. Au {D3|deuxième jour}, les militaires ont {X2|surpris}, à la lisière de la {L7|forêt de Baban Rafi}, une bande armée qui convoyait du bétail volé. {Q2|Six bandits} ont été abattus, {Q3|un soldat} nigérian est blessé. {Q4|Deux cent quinze bœufs} et {Q5|cinq AK-47} ont été {X2|récupérés} et {Q6|onze otages}, des femmes de {L8|Jibia}, {X2|libérées}.

Les animaux ont été {X3|restitués} {D4|dimanche} à leurs propriétaires, à {L4|Dan Issa}, par le {T2|préfet} de {L9|Madarounfa}, {P3|Rabiou Sani Dogo}.

Le {T3|commandant} de la {O4~|zone}, le {R3|Colonel-major} {P4|Ide Seyni Hamani}, dont dépend la {O1|Force Farautar Bushiya}, a {X4|reçu} {D5|lundi} à {L3|Maradi} son homologue de {L10|Sokoto}, le {R4|Major General} {P5|Ibrahim Okon Etim}, {T4|commandant} de la {O2|8e Division}. Les deux officiers sont convenus d'un échange quotidien de renseignements. Ils n'ont pas évoqué la {O6|Force multinationale mixte}, que le {L1|Niger} a quittée en {D6|mars}.
---
kind X1 patrol
on X1 2025-04-24/2025-04-26
at X1 L4
at X1 L5
at X1 L6
within L4 L6
within L5 L6
took_part O1 X1 role=participant
took_part O2 X1 role=participant
took_part O5 X1 role=participant
commands P1 X1
commands P2 X1
partner O1 O2 kind=joint_operation status=ended
part_of O2 O3
part_of O1 O4
based O2 L10
rank P1 R1
title P1 T1
post P1 O5 T1 status=current
rank P2 R2
kind X2 clash
on X2 2025-04-25
at X2 L7
killed X2 6
wounded X2 1
freed X2 11
seized X2 bœufs 215 bœufs
seized X2 AK-47 5 fusils
took_part O1 X2 role=participant
took_part O2 X2 role=participant
kind X3 delivery
on X3 2025-04-27
at X3 L4
took_part P3 X3 role=official
title P3 T2
kind X4 meeting
on X4 2025-04-28
at X4 L3
took_part P4 X4 role=organiser
took_part P5 X4 role=participant
rank P4 R3
title P4 T3
post P4 O4 T3 status=current
rank P5 R4
title P5 T4
post P5 O2 T4 status=current
distinct O1 O6
partner O4 O2 kind=agreement status=current
