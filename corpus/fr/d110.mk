# language: fr
# published: 2024-01-24
# style: annual_report

{O1|HAUTE AUTORITÉ CHARGÉE DE LA COORDINATION DE LA SÉCURITÉ MARITIME} ({O1|HASSMAR})
Rapport d'activité {D1|2023} – Synthèse à l'intention de la presse

Mot du {T1|secrétaire général}. « Jamais la mer n'avait autant rendu, ni autant pris », écrit le {R1|contre-amiral} {P1|Babacar Sidy Faye}, qui cédera son fauteuil le {D2|1er mars} au {R2|capitaine de vaisseau} {P2|Ibrahima Sorry Mané}, aujourd'hui {T2|commandant} de la {O2|Base navale de Dakar}.

Chiffres. – {Q1|2 214 candidats} à la migration secourus ; {Q2|4,9 tonnes} de stupéfiants interceptées ; {Q3|31 chalutiers} déroutés.

Trois faits.
a) {X1|Visite} du vraquier « Lady Tamsin », {D3|11 et 12 décembre}, au large de {L1|Mbour} : {Q4|1,46 tonne} de cocaïne {X1|saisie}, {Q6|dix marins} {X1|interpellés}. Le patrouilleur « Fouladou » de la {O3|Marine nationale} était renseigné par le {O4|MAOC-N}, centre européen sis à {L2|Lisbonne}.
b) {X2|Naufrage} de {L3|Palmarin}, {D4|mai} : bilan jamais arrêté. L'allégation d'un retard des secours, portée par un collectif, a été écartée par l'enquête de la {O5|Gendarmerie maritime}.
c) {X3|Exercice} « {X3|Xam-Xam} », {D5|9 juin}, {L4|Foundiougne}. Le {O6|Commando de surveillance portuaire} et la {O7|Brigade nationale des sapeurs-pompiers} ({O7|BNSP}) y jouèrent ensemble un abordage. Un plongeur y fut légèrement blessé.

Moyens. L'{O8|Union européenne}, par son programme {O9|SWAIMS}, a doté la {O1~|Haute Autorité} de {Q5|cinq embarcations} semi-rigides. S'agissant du centre régional de {L5|Ziguinchor}, la construction, promise par la {O10|Coopération turque}, n'a pas débuté. Il est faux, cependant, qu'elle ait été abandonnée.

Ressources humaines. Le {T3|chef} de la {O11|division Études et Planification}, {P3|Marème Soda Ndoye}, {R3|administratrice des Affaires maritimes}, a rejoint {L6|Abuja} en {D6|octobre} au titre de la {O12|CEDEAO}. {P3~|Elle} n'est pas remplacée.
---
title P1 T1
rank P1 R1
post P1 O1 T1 end=2024-03-01 status=current
rank P2 R2
title P2 T2
post P2 O2 T2 status=current
post P2 O1 T1 start=2024-03-01 status=future
kind X1 seizure
on X1 2023-12-11/2023-12-12
at X1 L1
arrests X1 10
seized X1 cocaïne 1.46 tonne
took_part O3 X1 role=organiser
took_part O4 X1 role=supporter
partner O4 O3 kind=information status=current
based O4 L2
kind X2 other
on X2 2023-05
at X2 L3
kind X3 exercise
on X3 2023-06-09
at X3 L4
wounded X3 1
took_part O6 X3 role=participant
took_part O7 X3 role=participant
partner O6 O7 kind=joint_operation status=ended
partner O8 O1 kind=equipment status=current
partner O9 O1 kind=equipment status=current
part_of O9 O8
partner O10 O1 kind=funding status=planned
title P3 T3
rank P3 R3
post P3 O11 T3 end=2023-10 status=former
post P3 O12 start=2023-10 status=current
part_of O11 O1
not_person "Lady Tamsin"
