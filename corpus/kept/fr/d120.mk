# language: fr
# published: 2021-10-20
# style: order_of_command

{O1|MINISTÈRE DES ARMÉES, DES ANCIENS COMBATTANTS ET DES VICTIMES DE GUERRE}
{O2|ÉTAT-MAJOR GÉNÉRAL DES ARMÉES} — {O3|ÉTAT-MAJOR DE L'ARMÉE DE TERRE}
ORDRE PARTICULIER N° 118, {L1|N'Djaména}, {D1|20 octobre 2021}

Objet : organisation du commandement pour l'{X1|opération Bouclier du Salamat}

Article 1. – À compter du {D2|25 octobre 2021}, l'{X1|opération} susvisée se déroule dans la {L2|province du Salamat}, avec effort sur l'axe {L3|Am Timan} – {L4|Haraze Mangueigne}.

Article 2. – Le {R1|général de division} {P1|Ahmat Abakar Nouri}, {T1|commandant} de la {O4|zone de défense n° 9}, en assume la responsabilité devant le {T2|chef d'état-major} de l'{O11|armée de Terre}, le {R2|général de corps d'armée} {P2|Issa Barkaï Kellei}.

Article 3. – Sont mis à la disposition du {R1|général} {P1|Abakar Nouri} :
a) le {O5|3e groupement d'intervention rapide}, aux ordres du {R3|colonel} {P3|Djimtoloum Rimtebaye} ;
b) à l'intérieur de ce {O5~|groupement}, l'{O6|escadron de reconnaissance n° 31}, confié au {R4|capitaine} {P4|Hassan Youssouf Ali-Bey}, qui n'obéit qu'au {R3|colonel} {P3|Rimtebaye} ;
c) pour emploi, la {O7|compagnie mobile de gendarmerie d'Am Timan}, qui demeure organiquement subordonnée à la {O8|légion de gendarmerie n° 7} du {R5|lieutenant-colonel} {P5|Ngarasta Modobé}.

Article 4. – Le soutien en carburant est fourni par la {O9|Société des hydrocarbures du Tchad}, aux termes de la convention qui la lie à l'{O11|armée de Terre} depuis le {D3|1er septembre}. La coopération de cette {O11~|armée} avec les {O10|Forces armées centrafricaines}, suspendue depuis l'{X2|accrochage} de {L5|Koumogo} du {D4|17 juin}, où {Q1|trois militaires} tchadiens avaient péri, n'est pas rétablie.

Article 5. – Sont abrogées les dispositions de l'ordre n° 64, en particulier celles qui désignaient le {R6|général de brigade} {P6|Abakar Nour Ahmat} comme responsable ; {P6~|celui-ci} reçoit une autre affectation.

Le {T3|Major général des armées}
{R7|Général de division} {P7|Kaldjim Ngarhodo Béral}
---
kind X1 operation
on X1 2021-10-25
at X1 L2
at X1 L3
at X1 L4
assert X1 planned
commands P1 X1
rank P1 R1
title P1 T1
post P1 O4 T1 status=current
reports_to P1 P2
rank P2 R2
title P2 T2
post P2 O11 T2 status=current
rank P3 R3
post P3 O5 status=current
reports_to P3 P1
rank P4 R4
post P4 O6 status=current
reports_to P4 P3
part_of O6 O5
took_part O4 X1 role=organiser
took_part O5 X1 role=participant
took_part O6 X1 role=participant
took_part O7 X1 role=participant
part_of O7 O8
rank P5 R5
post P5 O8 status=current
took_part O9 X1 role=supporter
partner O9 O11 kind=support status=current
kind X2 clash
on X2 2021-06-17
at X2 L5
killed X2 3
partner O11 O10 kind=cooperation status=ended
rank P6 R6
distinct P1 P6
title P7 T3
rank P7 R7
post P7 O2 T3 status=current
within L3 L2
within L4 L2
not_person "Bouclier du Salamat"
