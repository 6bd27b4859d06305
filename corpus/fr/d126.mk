# language: fr
# published: 2025-11-19
# style: eu_press_release

{O1|Délégation de l'Union européenne au Togo} / Presse et information

SÛRETÉ EN MER : FIN DE PARTIE POUR LES « MULES » ?

Réunis {D1|hier} à {L1|Lomé} pour le quatrième et dernier {X1|comité de pilotage}, les acteurs du projet {O2|SEACOP VI} ont dressé un constat encourageant. Financé par l'{O3|Union européenne} ({Q1|3,75 millions d'euros}) et exécuté par {O4|Expertise France}, le {O2~|projet} aura permis au {L2|Togo} de créer sa première {O5|Unité conjointe d'interception maritime}, que le {O6|Haut Conseil pour la mer} compte parmi ses services.

Premier résultat : {Q2|vingt-deux officiers} de cette {O5~|unité} ont été {X2|formés} à la fouille de navires par la {O7|Guarda Nacional Republicana} portugaise, à {L3|Setúbal}, au {D2|printemps}. Deuxième résultat, le {D3|6 octobre}, au large d'{L4|Aného}, l'{O5~|unité} a {X3|arraisonné} le cargo MV Santa Dorina avec le renfort du patrouilleur {O8|Oti} de la {O9|Marine nationale}. L'{X3|abordage} était conduit par le {R1|capitaine de corvette} {P1|Yao Dodzi Amegnran} ; {Q3|sept marins} ont été retenus et {Q4|642 kg} de cocaïne {X3|découverts} dans les ballasts.

Dans son intervention, la {T1|cheffe de la coopération} de la {O1~|Délégation}, {P2|Marjolein van der Aalst}, a rappelé qu'« un projet s'achève mais qu'un port reste ». Son homologue togolais, le {T2|préfet maritime}, le {R2|capitaine de vaisseau} {P3|Atsu Komlan Fiagbé}, à qui {P1|Amegnran} fait rapport, a annoncé que l'{O10|ambassade des Pays-Bas} prendrait en charge l'entretien des embarcations à partir de {D4|2026}. L'agence {O11|Frontex}, citée par plusieurs médias, n'intervient à aucun titre dans le projet.

Prochaine étape : un {X4|exercice} régional à {L5|Tema} en {D5|février prochain}, où l'{O5~|unité} s'entraînera aux côtés de la {O12|Ghana Navy}.
---
kind X1 meeting
on X1 2025-11-18
at X1 L1
took_part P2 X1 role=participant
took_part P3 X1 role=participant
took_part O1 X1 role=participant
partner O3 O2 kind=funding status=current
partner O4 O2 kind=support status=current
part_of O5 O6
partner O2 O5 kind=support status=current
kind X2 training
on X2 2025
at X2 L3
took_part O7 X2 role=organiser
took_part O5 X2 role=beneficiary
partner O7 O5 kind=training status=ended
kind X3 seizure
on X3 2025-10-06
at X3 L4
took_part O5 X3 role=organiser
took_part O8 X3 role=supporter
part_of O8 O9
partner O8 O5 kind=joint_operation status=ended
commands P1 X3
arrests X3 7
seized X3 cocaïne 642 kg
rank P1 R1
title P2 T1
post P2 O1 T1 status=current
rank P3 R2
title P3 T2
reports_to P1 P3
partner O10 O5 kind=support status=planned
partner O11 O2 kind=cooperation status=denied
kind X4 exercise
on X4 2026-02
at X4 L5
assert X4 planned
took_part O5 X4 role=participant
took_part O12 X4 role=participant
partner O5 O12 kind=joint_operation status=planned
not_person "Santa Dorina"
