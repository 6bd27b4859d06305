# language: fr
# published: 2024-06-25
# style: wire

Le {T1|chef d'état-major} de la {O1|Garde nationale} en {X1|visite} à {L1|Nouadhibou}

{L1|Nouadhibou}, {D1|25 juin 2024} ({O9|AMI}) – Le {T1|chef d'état-major} de la {O1|Garde nationale}, le {R1|général} {P1|Sidi Mohamed Ould Vaida}, a {X1|visité} {D2|lundi} les installations du {O2|Groupement régional n° 3} de {O1~|ce corps}, à {L1|Nouadhibou}. {P1~|Il} a été accueilli à son arrivée par le {T2|wali} de {L2|Dakhlet Nouadhibou}, {P2|Mohamed Lemine Ould Ebnou Oumar}, et par le {T3|commandant} du {O2~|groupement}, le {R2|colonel} {P3|Yahya Ould Cheikh Ely}.

Le {R1|général} a suivi un exposé sur la lutte contre l'émigration clandestine. De {D3|janvier} à {D4|mai}, le {O2~|groupement}, la {O3|Garde-côtes mauritanienne} ({O3|GCM}) et la {O4|Guardia Civil} espagnole ont mené ensemble {Q1|64 patrouilles} en mer. La dernière {X2|patrouille}, dans la {D5|nuit du 19 au 20 juin}, a permis d'{X2|intercepter} au large du {L3|cap Blanc} une pirogue partie de {L4|Bakau} : {Q2|181 migrants} ont été {X2|secourus} et {Q3|quatre passeurs} {X2|arrêtés}. La {X2|sortie} était conduite par le {R3|capitaine} {P4|Aminetou Mint Sid'Ahmed}, de la {O3|GCM}.

L'accord qui lie la {O3|GCM} et la {O4|Guardia Civil} remonte à {D6|2006}. L'{O5|Union européenne} finance le carburant, a précisé le {R2|colonel} {P3|Ould Cheikh Ely}.

Dans l'après-midi, le {T1|chef d'état-major} a {X3|inauguré} au quartier {L5|Numerowatt} un poste de santé équipé par le {O6|Croissant-Rouge mauritanien}. {D7|Mercredi}, {P1~|il} poursuivra sa {X4|tournée} à {L6|Zouerate}, siège du {O7|Groupement régional n° 5} de la {O1|Garde nationale}, dont le {T4|commandant}, le {R4|lieutenant-colonel} {P5|Brahim Vall Ould Deddah}, est à la retraite à compter du {D8|1er juillet}.
---
rank P1 R1
title P1 T1
post P1 O1 T1 status=current
kind X1 visit
on X1 2024-06-24
at X1 L1
took_part P1 X1 role=official
took_part P2 X1 role=official
took_part P3 X1 role=participant
took_part O2 X1 role=beneficiary
title P2 T2
rank P3 R2
title P3 T3
post P3 O2 T3 status=current
part_of O2 O1
part_of O7 O1
based O2 L1
based O7 L6
kind X2 patrol
on X2 2024-06-19/2024-06-20
at X2 L3
arrests X2 4
commands P4 X2
took_part O2 X2 role=participant
took_part O3 X2 role=participant
took_part O4 X2 role=participant
partner O2 O3 kind=joint_operation status=current
partner O3 O4 kind=joint_operation status=current
partner O2 O4 kind=joint_operation status=current
partner O3 O4 kind=agreement status=current
partner O5 O3 kind=funding status=current
rank P4 R3
post P4 O3 status=current
kind X3 ceremony
on X3 2024-06-24
at X3 L5
took_part P1 X3 role=official
took_part O6 X3 role=supporter
partner O6 O1 kind=equipment status=current
kind X4 visit
on X4 2024-06-26
at X4 L6
assert X4 planned
took_part P1 X4 role=official
rank P5 R4
title P5 T4
post P5 O7 T4 end=2024-07-01 status=current
distinct O2 O7
