# language: fr
# published: 2023-09-12
# style: local_newspaper

{L1|Abobo} et {L2|Yopougon} {X1|ratissés} : {Q1|203 individus} {X1|interpellés}

La {O1|Préfecture de police d'Abidjan} a remis ça. Dans la {D1|nuit de vendredi à samedi}, de 22 heures à 4 heures du matin, ses éléments ont {X1|passé au peigne fin} les fumoirs d'{L1|Abobo} et de {L2|Yopougon}. {Q1|Deux cent trois personnes}, dont {Q2|dix-neuf mineurs}, ont été {X1|conduites} au poste. Les policiers ont {X1|saisi} {Q3|6,4 kg} de cannabis, {Q4|1 150 comprimés} de tramadol et {Q5|vingt-sept machettes}.

La {X1|descente} était commandée par le {R1|commissaire divisionnaire} {P1|Kouassi Aimé Tanoh}, {T1|chef} du {O2|District de police d'Abobo}. Sur le terrain, le {O3|Centre de coordination des décisions opérationnelles} ({O3|CCDO}) et la {O4|Brigade anti-émeute} ({O4|BAE}) fournissaient le gros de la troupe.

Tout ne s'est pas passé sans casse. A {L3|Sagbé}, quartier d'{L1|Abobo}, un groupe de « microbes » a {X2|attaqué} à l'arme blanche l'équipage du {O3|CCDO} vers 2 heures. Le {R2|sergent-chef} {P2|Brou Yannick Adjoumani} a été blessé au bras. {Q6|Quatre agresseurs} ont été {X2|maîtrisés}.

« Nous continuerons, quartier par quartier », a promis le {R1|divisionnaire} {P1|Tanoh}, qui rend compte au {T2|préfet de police}, le {R3|contrôleur général} {P3|Sié Ollo Kambou}.

La semaine d'avant, dans la {D2|nuit du 1er au 2 septembre}, une {X3|opération} du même genre à {L4|Port-Bouët}, menée par la {O5|BAE Sud} du {R4|commissaire principal} {P4|Gnahoré Eve Digbeu}, avait donné {Q7|88 interpellations}. Les cas des {Q2|mineurs} seront suivis par la {O6|Direction de la Protection judiciaire de l'enfance}, que soutient l'{O7|UNICEF}. Le nommé « Zéguen », présenté comme le chef de gang, court toujours.
---
kind X1 raid
on X1 2023-09-08/2023-09-09
at X1 L1
at X1 L2
arrests X1 203
seized X1 cannabis 6.4 kg
seized X1 tramadol 1150 comprimés
seized X1 machettes 27 machettes
commands P1 X1
took_part O1 X1 role=organiser
took_part O2 X1 role=participant
took_part O3 X1 role=participant
took_part O4 X1 role=participant
partner O3 O4 kind=joint_operation status=ended
rank P1 R1
title P1 T1
post P1 O2 T1 status=current
part_of O2 O1
kind X2 attack
on X2 2023-09-09
at X2 L3
within L3 L1
wounded X2 1
arrests X2 4
took_part O3 X2 role=target
took_part P2 X2 role=target
rank P2 R2
post P2 O3 status=current
reports_to P1 P3
rank P3 R3
title P3 T2
post P3 O1 T2 status=current
kind X3 raid
on X3 2023-09-01/2023-09-02
at X3 L4
arrests X3 88
took_part O5 X3 role=organiser
commands P4 X3
rank P4 R4
post P4 O5 status=current
partner O7 O6 kind=support status=current
distinct O4 O5
not_person "Zéguen"
