# language: fr
# published: 2025-04-12
# style: wire_handover

{L1|Kaya}/{O1|1re Région de gendarmerie} : le {R1|lieutenant-colonel} {P1|Hamidou Sawadogo Balima} aux commandes

{L1|Kaya}, {D1|11 avril 2025} ({O9|AIB}) - Le {R1|lieutenant-colonel} {P1|Hamidou Sawadogo Balima} a été {X1|installé} ce {D1|vendredi} dans ses fonctions de {T1|commandant} de la {O1|1re Région de gendarmerie}, à {L1|Kaya}. {P1~|Il} remplace le {R2|colonel} {P2|Pascaline Nikièma Oubda}, en poste depuis {D2|septembre 2022} et appelée à l'{O2|Etat-major de la gendarmerie nationale} comme {T2|chef} de la {O11|division des opérations}.

La {X1|cérémonie} s'est tenue au {L2|camp Naaba Baongo}. Elle a été présidée par le {T3|chef d'état-major adjoint} de la {O3|gendarmerie nationale}, le {R3|colonel-major} {P3|Omer Zida Tapsoba}, devant le {T4|gouverneur} de la {L3|région du Centre-Nord}, {P4|Blaise Ouédraogo Kaboré}.

« Je n'ai rien fait seule », a dit {P2~|la commandante sortante}, qui a salué ses partenaires, le {O4|Groupement des sapeurs de l'Est} et les {O5|Volontaires pour la défense de la patrie} ({O5|VDP}) de {L4|Barsalogho}. Avec {O5~|ces derniers}, la {O1~|Région} a {X2|repoussé} une {X2|attaque} le {D3|20 janvier dernier} à {L5|Foubé}. {Q1|Trois gendarmes} et {Q2|deux VDP} y avaient perdu la vie ; {Q3|vingt-six assaillants} avaient été abattus.

{P1~|Le nouveau patron} était jusque-là {T5|commandant} de l'{O6|Escadron mobile de Fada}. {P1~|Il} aura pour {T6|adjoint} le {R4|chef d'escadron} {P5|Issouf Traoré Kindo}. Sous {P1~|ses} ordres sont placées quatre compagnies, dont la {O7|Compagnie de gendarmerie de Kaya} du {R5|capitaine} {P6|Edith Sanou Zongo}.

Dès {D4|lundi}, {P1|Balima} se {X3|rendra} à {L6|Pissila}, où la {O10|Brigade territoriale de Pissila} a été {X4|rouverte} le {D5|2 avril} grâce à un financement de la {O8|Coopération luxembourgeoise}.
---
rank P1 R1
title P1 T1
post P1 O1 T1 start=2025-04-11 status=current
title P1 T5
post P1 O6 T5 status=former
rank P2 R2
post P2 O1 T1 start=2022-09 end=2025-04-11 status=former
title P2 T1
title P2 T2
post P2 O11 T2 status=future
part_of O11 O2
part_of O2 O3
part_of O1 O3
based O1 L1
kind X1 handover
on X1 2025-04-11
at X1 L2
at X1 L1
within L2 L1
took_part P1 X1 role=participant
took_part P2 X1 role=participant
took_part P3 X1 role=official
took_part P4 X1 role=official
rank P3 R3
title P3 T3
post P3 O3 T3 status=current
title P4 T4
kind X2 attack
on X2 2025-01-20
at X2 L5
took_part O1 X2 role=target
took_part O5 X2 role=participant
killed X2 3
killed X2 2
killed X2 26
partner O1 O5 kind=joint_operation status=current
partner O4 O1 kind=cooperation status=current
rank P5 R4
title P5 T6
post P5 O1 T6 status=current
reports_to P5 P1
part_of O7 O1
based O7 L1
rank P6 R5
post P6 O7 status=current
reports_to P6 P1
kind X3 visit
on X3 2025-04-14
at X3 L6
assert X3 planned
took_part P1 X3 role=official
kind X4 other
on X4 2025-04-02
at X4 L6
not_person "Naaba Baongo"
partner O8 O10 kind=funding status=current
