# language: fr
# published: 2020-02-27
# style: embassy_release

{O1|AMBASSADE D'ESPAGNE EN MAURITANIE}
Note à la presse

{L1|Nouadhibou}, le {D1|27 février 2020} – Un hangar neuf, {Q1|deux moteurs} d'avion et {Q2|36 gilets} de survie : voici ce que l'{T1|ambassadrice}, S.E. Mme {P1|Inmaculada Ferrándiz Ortuño}, a {X1|remis} {D1|aujourd'hui} à la {O2|Délégation à la surveillance des pêches et au contrôle en mer}, en présence du {T2|wali} de {L2|Dakhlet Nouadhibou}, M. {P2|Mohamed El Mehdi Ould Khattri}.

Le {X1|don} complète un premier effort. Voilà treize ans, un détachement de la {O3|Guardia Civil} prenait ses quartiers dans le port. Il y est toujours. Ses {Q3|vingt-cinq agents} embarquent, deux jours sur trois, avec les marins mauritaniens de la {O4|Direction régionale maritime}, que dirige le {R3|capitaine de corvette} {P3|Ely Cheikh Ould Daddah Ould Sidina}.

En retour, le {R4|capitaine} {P4|Aurelio Tejedor Lamas}, {T4|chef} du {O3~|détachement} espagnol, sera {X2|décoré} en {D2|avril} dans l'ordre du Mérite national. Son {T5|second}, {P5|Begoña Arriaga}, {R5|lieutenante}, l'a remplacé à la {X1|cérémonie} : {P4~|il} accompagnait le {D3|même jour} à {L3|Las Palmas} un {X3|stage} de {Q4|huit gendarmes}, premier du genre, organisé par l'agence {O5|Frontex}.

L'{O1~|Ambassade} tient enfin à préciser qu'aucune {X4|interception} n'a eu lieu le {D4|19 février} au large du {L4|cap Blanc}, quoi qu'en ait dit un portail d'information. La pirogue décrite est celle que la {O6|Marine nationale} avait {X5|secourue}, {D5|deux semaines auparavant}, avec à son bord {Q5|soixante-douze personnes}. {Q6|Deux d'entre elles}, dont une mineure, I. D., sont décédées à l'{O7|hôpital espagnol de Nouadhibou}. Le second responsable du voyage, un certain « Vieux Mbodj », serait en fuite.

Contact : service de presse
---
title P1 T1
post P1 O1 T1 status=current
title P2 T2
kind X1 delivery
on X1 2020-02-27
at X1 L1
took_part O1 X1 role=organiser
took_part O2 X1 role=beneficiary
took_part P1 X1 role=official
took_part P2 X1 role=official
took_part P5 X1 role=participant
partner O1 O2 kind=equipment status=current
partner O3 O4 kind=joint_operation status=current
rank P3 R3
post P3 O4 status=current
rank P4 R4
title P4 T4
post P4 O3 T4 status=current
reports_to P5 P4
title P5 T5
rank P5 R5
post P5 O3 T5 status=current
kind X2 ceremony
on X2 2020-04
assert X2 planned
took_part P4 X2 role=beneficiary
kind X3 training
on X3 2020-02-27
at X3 L3
took_part O5 X3 role=organiser
took_part P4 X3 role=participant
kind X4 operation
on X4 2020-02-19
at X4 L4
assert X4 denied
kind X5 operation
on X5 2020-02-05
took_part O6 X5 role=organiser
not_person "I. D." "Vieux Mbodj"
