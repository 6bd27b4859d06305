# language: fr
# published: 2024-05-30
# style: embassy_release

{O1|Ambassade de la République fédérale d'Allemagne à Abidjan}

Quand la {O2|Bundespolizei} passe le témoin à {L1|Jacqueville}

{D1|Mardi après-midi}, sur le pas de tir flambant neuf de l'{O3|Académie internationale de lutte contre le terrorisme} ({O3|AILCT}), dix-huit visages fatigués et souriants : ceux des premiers instructeurs de l'{O4|Unité d'intervention de la Gendarmerie nationale} ({O4|UIGN}) à pouvoir, seuls, enseigner la fouille d'un avion. Deux ans qu'ils y travaillaient. La {X1|remise des brevets} a été placée sous la présidence conjointe de l'{T1|ambassadeur}, {P1|Joachim Westerkamp}, et du {T2|directeur} de l'{O3|AILCT}, le {R1|général de brigade} {P2|Lassiné Doumouya-Kéita}.

Ce que notre {O1~|ambassade} a apporté, en clair :

  | Nature | Bénéficiaire | Montant |
  | Construction du pas de tir | {O3|AILCT} | {Q1|1,1 million d'euros} |
  | Optiques, casques ({Q2|86 lots}) | {O4|UIGN} | {Q3|340 000 euros} |
  | {X2|Stage} à {L3|Lübeck}, {D2|juin 2023} | {O4|UIGN} | pris en charge |

L'{O3|AILCT} héberge par ailleurs, depuis le {D3|1er mars}, un bureau de la {O2|Bundespolizei}, celle-là même qui a dispensé le {X2|stage} de {L3|Lübeck}. Il est dirigé par le {R2|Polizeihauptkommissar} {P3|Henning Osterloh}, lequel dépend de l'{T3|attaché de sécurité intérieure} de l'{O1~|ambassade}, {P4|Svenja Prokop}.

Mise au point. On a pu lire que notre {O1~|ambassade} finançait la {O6|Cellule nationale de traitement des informations financières}. Cela n'est pas exact. On a pu lire aussi que l'{O4|UIGN} quittait la tutelle du {O7|Commandement supérieur de la Gendarmerie} pour celle du {O8|Conseil national de sécurité}. Cela ne nous regarde pas, mais le {R1|général} {P2|Doumouya-Kéita} nous assure que non.
---
kind X1 ceremony
on X1 2024-05-28
at X1 L1
took_part P1 X1 role=official
took_part P2 X1 role=official
took_part O4 X1 role=beneficiary
took_part O3 X1 role=organiser
title P1 T1
post P1 O1 T1 status=current
title P2 T2
rank P2 R1
post P2 O3 T2 status=current
partner O1 O3 kind=funding status=ended
partner O1 O4 kind=equipment status=ended
partner O2 O4 kind=training status=ended
kind X2 training
on X2 2023-06
at X2 L3
took_part O2 X2 role=organiser
took_part O1 X2 role=supporter
took_part O4 X2 role=beneficiary
partner O3 O2 kind=hosting status=current
rank P3 R2
post P3 O2 status=current
reports_to P3 P4
title P4 T3
post P4 O1 T3 status=current
partner O1 O6 kind=funding status=denied
part_of O4 O7
