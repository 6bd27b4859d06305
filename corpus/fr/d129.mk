# language: fr
# published: 2026-04-17
# style: handover

{O5|Garde de sécurité pénitentiaire} : le bâton passe à {L1|Bobo-Dioulasso}

C'est sous un hangar, faute de place d'armes, que la {O1|Direction régionale de la Garde de sécurité pénitentiaire des Hauts-Bassins} a {X1|changé de patron}, {D1|mercredi 15 avril}. Le {R1|Contrôleur de sécurité pénitentiaire} {P1|Boureima Lankouandé} s'en va ; l'{R2|Inspecteur} {P2|Clémence Wendyida Ilboudo} arrive.

Du partant, on a tout dit : trois ans et quatre mois de service ici, deux émeutes évitées de justesse, une {X2|mutinerie} bien réelle, celle du {D2|22 août 2024}, qui avait fait {Q1|deux morts} parmi les détenus de la {O2|Maison d'arrêt et de correction de Bobo-Dioulasso} ({O2|MACB}). Il dirigera dès {D3|lundi} la {O3|Prison de haute sécurité de Ouagadougou}.

De la nouvelle {T1|directrice régionale}, on sait moins. Juriste, 44 ans, elle a d'abord été {T2|greffière} au {O4|Tribunal de grande instance de Banfora}, avant d'intégrer la {O5|Garde de sécurité pénitentiaire} ({O5|GSP}) en {D4|2009} ; elle y a monté une à une les marches, jusqu'à l'{O6|École nationale de la Garde de sécurité pénitentiaire}, dont elle assurait la {T3|direction des études} depuis {D5|2021}.

Le {T4|directeur général} de la {O5|GSP}, l'{R3|Inspecteur divisionnaire} {P3|Hyacinthe Bationo-Kaboré}, présidait la {X1|cérémonie}. À l'installée, il a fixé trois chantiers : la fouille, le cahier des visites et la ferme de {L3|Baporo}, que l'{O7|Ordre de Malte} soutenait et que la {O8|Coopération suisse} reprendra. « Vous me direz chaque vendredi où vous en êtes », lui a-t-il lancé. La {O1~|direction régionale} est un démembrement de la {O5|GSP}, institution paramilitaire du ressort du {O9|ministère de la Justice}.
---
kind X1 handover
on X1 2026-04-15
at X1 L1
took_part P1 X1 role=participant
took_part P2 X1 role=participant
took_part P3 X1 role=official
rank P1 R1
post P1 O1 end=2026-04-15 status=former
post P1 O3 start=2026-04-20 status=future
rank P2 R2
title P2 T1
post P2 O1 T1 start=2026-04-15 status=current
title P2 T2
post P2 O4 T2 status=former
title P2 T3
post P2 O6 T3 start=2021 end=2026-04 status=former
kind X2 other
on X2 2024-08-22
took_part O2 X2 role=target
killed X2 2
title P3 T4
rank P3 R3
post P3 O5 T4 status=current
reports_to P2 P3
part_of O1 O5
part_of O5 O9
partner O7 O5 kind=support status=ended
partner O8 O5 kind=support status=planned
