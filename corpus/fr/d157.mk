# language: fr
# published: 2022-03-17
# style: local_newspaper

{O1|GARDE NATIONALE ET NOMADE} : un {P1~|nouveau chef} à {L1|Abéché}

Le {O2|Groupement n° 5} de la {O1|Garde Nationale et Nomade du Tchad} ({O1|GNNT}) a depuis {D1|mardi 15 mars} un nouveau {T1|commandant}. Le {R1|Colonel} {P1|Saleh Adoum Bichara} a {X1|pris ses fonctions} à {L1|Abéché}, chef-lieu du {L2|Ouaddaï}, à l'issue d'une {X1|cérémonie d'installation} à laquelle ont pris part les autorités civiles et militaires de la province.

La {X1|cérémonie} était placée sous le patronage du {T2|Directeur Général} de la {O1|GNNT}, le {R2|Général de division} {P2|Youssouf Tahir Goukouni}, venu spécialement de {L3|N'Djaména}. C'est {P2~|lui} qui a remis l'étendard. « Je vous confie une frontière », a-t-il dit à {P1~|son subordonné}. Le {T3|commandant} sortant, le {R3|Général de brigade} {P3|Abdelkerim Moustapha Hissène}, a été affecté à la {O3|Force mixte Tchad-Soudan} comme {T4|chef d'état-major}.

{P3~|Ce dernier} a dressé le bilan de ses deux années. Il a cité la {X2|bataille} d'{L4|Adré}, le {D2|11 novembre 2020}, où ses hommes ont {X2|mis en déroute} une colonne de coupeurs de route : {Q1|dix-neuf bandits} tués contre {Q2|deux gardes}, {Q3|trois Toyota} {X2|prises}. Il a aussi cité l'{X3|interception}, en {D3|juillet 2021} à {L5|Biltine}, de {Q4|650 kg} de tramadol, menée avec la {O4|Brigade mobile des douanes}.

{P1|Saleh Adoum Bichara} vient du {O5|Groupement n° 2}, à {L6|Mongo}, dont {P1~|il} était le {T5|commandant en second}. Son nouvel {T6|adjoint} est le {R4|Commandant} {P4|Zenaba Kosso Gali}.

Avant de quitter la ville, le {R2|Général} {P2|Goukouni} a {X4|visité} le centre de santé du {O2|Groupement n° 5}, que soutient le {O6|Comité international de la Croix-Rouge} ({O6|CICR}).
---
part_of O2 O1
based O2 L1
within L1 L2
kind X1 handover
on X1 2022-03-15
at X1 L1
took_part P1 X1 role=participant
took_part P2 X1 role=official
took_part P3 X1 role=participant
rank P1 R1
title P1 T1
post P1 O2 T1 start=2022-03-15 status=current
rank P2 R2
title P2 T2
post P2 O1 T2 status=current
reports_to P1 P2
rank P3 R3
title P3 T3
post P3 O2 T3 end=2022-03-15 status=former
title P3 T4
post P3 O3 T4 status=current
kind X2 clash
on X2 2020-11-11
at X2 L4
killed X2 19
killed X2 2
seized X2 Toyota 3 Toyota
commands P3 X2
took_part O2 X2 role=participant
kind X3 seizure
on X3 2021-07
at X3 L5
seized X3 tramadol 650 kg
took_part O2 X3 role=participant
took_part O4 X3 role=participant
partner O2 O4 kind=joint_operation status=ended
title P1 T5
post P1 O5 T5 end=2022-03-15 status=former
based O5 L6
rank P4 R4
title P4 T6
post P4 O2 T6 status=current
reports_to P4 P1
kind X4 visit
at X4 L1
took_part P2 X4 role=official
partner O6 O2 kind=support status=current
distinct O2 O5
