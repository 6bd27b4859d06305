# language: fr
# published: 2023-11-16
# style: un_press_release

COMMUNIQUÉ DE PRESSE
L'{O1|Office des Nations Unies contre la drogue et le crime} {X1|équipe} les enquêteurs ivoiriens

{L1|Abidjan}, le {D1|16 novembre 2023} — Six stations d'analyse numérique, {Q1|quatre véhicules} et {Q2|trente tablettes} : tel est le contenu du lot {X1|remis} ce {D1|jour} par l'{O1|ONUDC} à l'{O2|Unité de lutte contre la criminalité transnationale organisée} ({O2|UCT}) de {L2|Côte d'Ivoire}. L'achat, d'un montant de {Q3|218,4 millions de FCFA}, a été pris en charge par l'{O3|Agence danoise de développement international} à travers le {O4|Programme régional pour l'Afrique de l'Ouest}, que l'{O1|ONUDC} met en œuvre depuis {L3|Dakar}.

La {X1|réception} s'est déroulée au siège de l'{O2|UCT}, à {L4|Cocody}. Y assistaient le {T1|directeur de cabinet} du {O5|ministère de l'Intérieur et de la Sécurité}, le {R1|préfet hors grade} {P1|Benoît Koffi Allangba}, et l'{T2|ambassadrice} du {L5|Danemark}, {P2|Karen Møller Holst}.

« Nos magistrats parlaient, nos policiers écrivaient à la main », a confié le {R2|commissaire divisionnaire} {P3|Affoué Solange N'Dri}, {T3|coordonnatrice} de l'{O2|UCT}, entité que le décret de {D2|2014} place sous la tutelle dudit {O5~|ministère}.

La collaboration ne s'arrête pas au matériel. Entre {D3|février et septembre}, des experts de l'{O6|Agence nationale de la criminalité britannique} ({O6|NCA}) ont animé trois {X2|sessions} sur la cryptomonnaie, auxquelles {Q4|cinquante-sept enquêteurs} de l'{O2|UCT} ont pris part. Une convention entre l'{O2|UCT} et la {O7|Cellule nationale de traitement des informations financières} ({O7|CENTIF}) sera {X3|signée} en {D4|janvier 2024}. Quant au logement d'un officier de liaison de la {O6|NCA} dans les locaux de l'{O2|UCT}, il a pris fin en {D5|juin}, au terme de deux années.

Contact : {P4|Yasmine Ba-Loukou}, {T4|chargée de communication}, {O1|ONUDC}
---
kind X1 delivery
on X1 2023-11-16
at X1 L4
took_part O1 X1 role=organiser
took_part O2 X1 role=beneficiary
took_part O3 X1 role=supporter
took_part P1 X1 role=official
took_part P2 X1 role=official
part_of O4 O1
based O4 L3
based O2 L4
title P1 T1
rank P1 R1
post P1 O5 T1 status=current
title P2 T2
title P3 T3
rank P3 R2
post P3 O2 T3 status=current
part_of O2 O5
partner O1 O2 kind=equipment status=current
partner O3 O4 kind=funding status=current
kind X2 training
on X2 2023-02/2023-09
took_part O6 X2 role=organiser
took_part O2 X2 role=beneficiary
partner O6 O2 kind=training status=ended
kind X3 signing
on X3 2024-01
assert X3 planned
took_part O2 X3 role=participant
took_part O7 X3 role=participant
partner O2 O7 kind=agreement status=planned
partner O2 O6 kind=hosting status=ended
title P4 T4
post P4 O1 T4 status=current
