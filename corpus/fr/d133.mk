# language: fr
# published: 2022-12-11
# style: workshop_report

{O1|COMMISSION DU BASSIN DU LAC TCHAD}
Compte rendu sommaire de l'{X1|atelier} sur le traitement des ex-associés
{L1|Maroua} ({L2|Cameroun}), du {D1|6 au 9 décembre 2022}

1. Participation. Outre la {O1|CBLT}, puissance invitante, ont pris place autour de la table la {O2|Force multinationale mixte} ({O2|FMM}), organe militaire de la {O1~|Commission}, le {O3|Comité national de désarmement, de démobilisation et de réintégration camerounais} ({O3|CNDDR}) et la {O4|Coordination nationale du DDR tchadienne}. Le {O5|PNUD} avait avancé à la {O1|CBLT} les frais de mission ; l'{O6|Organisation internationale pour les migrations} assurait l'interprétation.

2. Ouverture. {D2|Mardi}, le {T1|gouverneur} de l'{L3|Extrême-Nord}, {P1|Saïdou Oumarou Bladi}, a souhaité la bienvenue. Le {R1|général de brigade} {P2|Djekoré Allaramadji}, {T2|commandant adjoint} de la {O2|FMM}, représentait le {T3|commandant} de la {O2~|Force}, le {R2|général de division} {P3|Umar Shehu Gashaka}, retenu à {L4|N'Djaména}.

3. Constats.
   3.1. {Q1|Trois mille deux cent quarante personnes} se sont rendues au {L2|Cameroun} depuis {D3|2018}.
   3.2. La {O4~|Coordination} tchadienne ne transmet plus ses listes au {O3|CNDDR} depuis l'{X2|incident} de {L5|Blangoua}, le {D4|14 avril}, lors duquel {Q2|cinq repentis} escortés par la {O7|brigade de gendarmerie de Blangoua} avaient été {X2|enlevés} par des hommes en armes.
   3.3. Le {R3|lieutenant-colonel} {P4|Abba Kaka Mallam}, {T4|chef} de la {O11|cellule J2} de la {O2|FMM}, qui relève du {R1|général} {P2|Allaramadji}, propose un fichier unique.

4. Recommandations. (a) Conclure avant {D5|mars 2023} une convention {O1|CBLT}–{O8|UNICEF} sur les mineurs. (b) Confier à la {O9|Commission de l'Union africaine}, déjà bailleur de la {O2|FMM}, l'entretien du centre de {L6|Mora}, où le {O3|CNDDR} a son antenne.

5. Clôture. {D6|Vendredi}, {Q3|quarante et un participants} ont {X3|visité} le centre de {L6|Mora}, sous escorte du {O10|BIR}. Rapporteure : {P5|Ngaba Solkem Rachel}, {T5|juriste} à la {O1|CBLT}.
---
kind X1 workshop
on X1 2022-12-06/2022-12-09
at X1 L1
within L1 L2
took_part O1 X1 role=organiser
took_part O2 X1 role=participant
took_part O3 X1 role=participant
took_part O4 X1 role=participant
took_part O5 X1 role=supporter
took_part O6 X1 role=supporter
took_part P1 X1 role=official
took_part P2 X1 role=participant
part_of O2 O1
partner O5 O1 kind=funding status=ended
title P1 T1
rank P2 R1
title P2 T2
post P2 O2 T2 status=current
reports_to P2 P3
rank P3 R2
title P3 T3
post P3 O2 T3 status=current
partner O4 O3 kind=information status=ended
kind X2 attack
on X2 2022-04-14
at X2 L5
took_part O7 X2 role=target
rank P4 R3
title P4 T4
part_of O11 O2
post P4 O11 T4 status=current
reports_to P4 P2
partner O1 O8 kind=agreement status=planned
partner O9 O2 kind=funding status=current
kind X3 visit
on X3 2022-12-09
at X3 L6
took_part O10 X3 role=supporter
title P5 T5
post P5 O1 T5 status=current
took_part P5 X1 role=participant
