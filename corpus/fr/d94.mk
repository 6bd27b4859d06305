# language: fr
# published: 2021-03-22
# style: ocr_scan

REPUBLlQUE DU {L1|MALI}
{O1|MINISTERE DE LA SECURlTE ET DE LA PR0TECTION CIVILE}
{O2|DIRECTlON GENERALE DE LA POLICE NATIONALE}
N° 0 317 /MSPC-DGPN-DPFM

{L2|Bamako}, le {D1|22 rnars 2021}

NOTE DE SERVlCE

Le {T1|Directeur Général} de la {O3|Police Nationaie} porte à la connaissance des chefs de service les mouvernents ci-après, pour compter du {D2|1er avril 2O21} :

1. {R1|Commissaire Divisionnaire} {P1|Mamoutou Bréhima SIS SOKO}, mle 1127, du {O4|Comrnissariat du 9ème Arrondissement}, est affecté en qualité de {T2|Directeur Régional Adjoint} à la {O5|Direction Régionale de la Police de Ségou} ;
2. {R2|Cornmissaire Principal} {P2|Djénèba Sékou DIALL0}, mle 1390, remplace {P1~|le précédent} au {O4|Commissariat du 9ème Arrondissement} ;
3. {R3|Lieutenant de Pol.} {P3|Ibrahim Ag AKLlNINE}, mle 2844, {T3|chef de poste} à {L3|Labbézanga}, est mis à la dispositlon de la {O6|Direction de la Police des Frontières} ({O6|DPF}) ;
4. {R4|Contrôleur Gal} {P4|Lassina BIRAMA CISSE}, est maintenu dans ses fonctions de {T4|Chef d'Etat-Major} du {O7|Groupement Mobile de Sécurité} ({O7|GMS}).

{P4~|L'intéressé} visé au point 4 demeure l'autorité de {P5|Tidiani Fousseyni KONE}, {R5|Commissaire Principal}, {T5|commandant} de la {O8|Compagnie d'lntervention de Sikasso}.

Il est rappelé que l'{X1|atelier} sur les fraudes documentaires, organisé par la {O6|D.P.F.} avec le concours de l'{O9|Agence frança1se de coopération Civipol}, se tiendra du {D3|6 au 9 avril 2O21} dans la {L5|salle Cdt Balla Konaré} de l'{O10|Ecole Nationale de Poiice}. {Q1|Dix-huit a-gents} y prendront part.

Les rnissions d'{X2|escorte} entre {L4|Gao} et {L3|Labbézanga}, suspendues depuis le {D4|ll mars}, ne sont pas concernées.

P. le {T1|Directeur Général} et P.O.
Le {T6|Directeur du Personnel}, {R6|Inspecteur GénéraI} {P6|Youssouf Nfaly BAGAYOK0}

AMPLlATIONS : {O1|MSPC}, {O6|DPF}, {O7|GMS}, Archives.
---
part_of O2 O1
rank P1 R1
post P1 O4 end=2021-04-01 status=current
title P1 T2
post P1 O5 T2 start=2021-04-01 status=future
rank P2 R2
post P2 O4 start=2021-04-01 status=future
rank P3 R3
title P3 T3
post P3 O6 start=2021-04-01 status=future
rank P4 R4
title P4 T4
post P4 O7 T4 status=current
reports_to P5 P4
rank P5 R5
title P5 T5
post P5 O8 T5 status=current
kind X1 workshop
on X1 2021-04-06/2021-04-09
at X1 L5
assert X1 planned
took_part O6 X1 role=organiser
took_part O9 X1 role=supporter
partner O9 O6 kind=support status=planned
took_part O10 X1 role=supporter
kind X2 patrol
at X2 L4
at X2 L3
rank P6 R6
title P6 T6
post P6 O2 T6 status=current
not_person "Balla Konaré" "Cdt Balla Konaré"
