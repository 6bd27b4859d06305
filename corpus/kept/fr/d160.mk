# language: fr
# published: 2025-07-28
# style: chronology

UN MOIS SUR LE {L1|PLATEAU DOGON}

Retour sur quatre semaines de violences et d'opérations dans la {L2|région de Bandiagara}.

{D1|1er juillet}. Des hommes de la {O1|Katiba Macina} {X1|attaquent} le village de {L3|Diallassagou}. {Q1|Neuf civils} sont tués. Aucune force ne se trouvait sur place.

{D2|3 juillet}. {X9|Arrivée} à {L4|Bankass} d'une compagnie du {O2|Bataillon autonome des forces spéciales} ({O2|BAFS}), venue renforcer la {O3|Garde nationale}. À sa tête, le {R1|capitaine} {P1|Ousmane Bréhima Guindo}.

{D3|Nuit du 6 au 7}. Les {O2~|renforts} {X2|tombent sur} les assaillants de {L3|Diallassagou} à {L5|Sokoura}. {Q2|Onze terroristes} abattus, {Q3|un soldat} tué, {Q4|trente têtes de bétail} {X2|reprises}. {P1|Guindo}, blessé à l'épaule, refuse l'évacuation.

{D4|11 juillet}. {X3|Rencontre} à {L6|Bandiagara} entre le {T1|gouverneur}, le {R2|général de brigade} {P2|Sidy Lamine Kodio}, et les notables. L'ONG {O4|Faso Kanu} paie les frais de route. La {O5|MINUSMA}, partie depuis {D5|2023}, n'est évidemment plus là pour cela.

{D6|15 juillet}. Un drone de l'{O6|Armée de l'air} {X4|frappe} un campement à {L7|Baye}. Bilan non communiqué.

{D7|19 juillet}. {X5|Sabotage} du {L8|pont de Parou}. {D11|Trois jours après}, les sapeurs du {O7|34e Régiment du génie}, que commande le {R3|colonel} {P3|Mariam Aguibou Tall}, l'ont {X6|remis en état}.

{D8|24 juillet}. Le {O8|Service d'investigation judiciaire de Mopti} {X7|arrête} à {L9|Sévaré} {Q5|deux logisticiens} présumés de la {O1|Katiba Macina}. {Q6|4 200 litres} de carburant sont {X7|saisis} chez eux.

{D9|Samedi dernier}. Fin du commandement intérimaire : le {R4|lieutenant-colonel} {P4|Adama Nouhoum Togo} {X8|s'installe} à {L6|Bandiagara} comme {T2|chef} du {O9|Sous-secteur 4}, dont dépend désormais la compagnie du {O2|BAFS}. {P1|Guindo}, qui assurait l'{T3|intérim} depuis le {D10|10}, devient son {T4|adjoint opérations}. Le {O9~|sous-secteur} appartient au {O10|Secteur Centre}.
---
kind X1 attack
on X1 2025-07-01
at X1 L3
killed X1 9
took_part O1 X1 role=organiser
within L3 L2
rank P1 R1
post P1 O2 status=current
partner O2 O3 kind=support status=current
kind X2 clash
on X2 2025-07-06/2025-07-07
at X2 L5
killed X2 11
killed X2 1
wounded X2 1
seized X2 bétail 30 têtes
took_part O2 X2 role=participant
took_part O1 X2 role=opponent
commands P1 X2
kind X3 meeting
on X3 2025-07-11
at X3 L6
took_part P2 X3 role=official
took_part O4 X3 role=supporter
rank P2 R2
title P2 T1
kind X4 strike
on X4 2025-07-15
at X4 L7
took_part O6 X4 role=organiser
kind X5 crime
on X5 2025-07-19
at X5 L8
kind X6 other
on X6 2025-07-22
at X6 L8
took_part O7 X6 role=organiser
rank P3 R3
post P3 O7 status=current
kind X7 arrest
on X7 2025-07-24
at X7 L9
arrests X7 2
seized X7 carburant 4200 litres
took_part O8 X7 role=organiser
took_part O1 X7 role=target
kind X8 handover
on X8 2025-07-26
at X8 L6
took_part P4 X8 role=participant
rank P4 R4
title P4 T2
post P4 O9 T2 start=2025-07-26 status=current
title P1 T3
post P1 O9 T3 start=2025-07-10 end=2025-07-26 status=former
title P1 T4
post P1 O9 T4 start=2025-07-26 status=current
reports_to P1 P4
part_of O9 O10
based O9 L6
kind X9 other
on X9 2025-07-03
at X9 L4
took_part O2 X9 role=participant
