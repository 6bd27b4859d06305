# language: fr
# published: 2023-12-14
# style: interview

LE GRAND ENTRETIEN
{P1|Alseny Bangoura Soumah} : « Le {L1|Fouta} n'est plus un simple couloir »

Depuis un an, le {R1|commissaire divisionnaire} {P1|Alseny Bangoura Soumah} dirige l'{O1|Office central antidrogue} ({O1|OCAD}). {P1~|Il} nous a reçus dans son bureau de {L2|Kipé}.

On a beaucoup parlé de {L3|Labé} ce mois-ci. Que s'est-il passé au juste ?
— Deux choses, qu'on mélange. Le {D1|2 décembre}, notre {O2|antenne de Labé} a {X1|mis la main} sur {Q1|47 kg} de kush, dans un garage. {Q2|Trois jeunes gens} sont en prison. C'est le {R2|lieutenant} {P2|Thierno Saïdou Bah} qui menait l'équipe. Et puis le {D2|8}, à {L4|Koundara}, la douane a {X2|trouvé} {Q3|12 kg} d'ecstasy dans un taxi-brousse. Là, nous n'y sommes pour rien.

Vous êtes rattachés à la {O3|Présidence} ?
— Non. On relève du {O4|Secrétariat général à la Présidence chargé des services spéciaux}, lui seul. {P3~|Mon chef}, c'est le {R3|général} {P3|Sékou Amadou Traoré Keïta}, qui en est le {T1|secrétaire général}.

Et vos partenaires ?
— La {O5|DEA} nous {X3|forme} : {Q4|onze agents} à {L5|Accra}, en {D3|octobre}. La {O6|Police judiciaire portugaise} nous donne des renseignements sur les mules. La {O7|DGSN} marocaine, rien encore, contrairement à ce que j'ai lu.

Un regret ?
— {L6|Kamsar}. Le {D4|21 juin}, notre {X4|perquisition} a été un fiasco. Renseignement éventé, {Q5|un collègue} blessé par balle, zéro gramme. Mon {T2|adjoint} d'alors, le {R4|commissaire} {P4|Mory Condé Kaba}, commandait ; {P4~|il} a demandé lui-même sa mutation à la {O8|Direction centrale de la police judiciaire}.

Vous partez bientôt ?
— Demandez-le au {R3|général} {P3|Keïta}.
---
rank P1 R1
post P1 O1 start=2022-12 status=current
based O1 L2
kind X1 seizure
on X1 2023-12-02
at X1 L3
arrests X1 3
seized X1 kush 47 kg
took_part O2 X1 role=organiser
commands P2 X1
part_of O2 O1
based O2 L3
rank P2 R2
post P2 O2 status=current
kind X2 seizure
on X2 2023-12-08
at X2 L4
seized X2 ecstasy 12 kg
part_of O1 O4
rank P3 R3
title P3 T1
post P3 O4 T1 status=current
reports_to P1 P3
partner O5 O1 kind=training status=current
kind X3 training
on X3 2023-10
at X3 L5
took_part O5 X3 role=organiser
took_part O1 X3 role=beneficiary
partner O6 O1 kind=information status=current
partner O7 O1 kind=cooperation status=denied
kind X4 raid
on X4 2023-06-21
at X4 L6
wounded X4 1
took_part O1 X4 role=organiser
commands P4 X4
rank P4 R4
title P4 T2
post P4 O1 T2 status=former
post P4 O8 status=current
reports_to P4 P1
distinct O6 O8
distinct O3 O4
