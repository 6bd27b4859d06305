# language: fr
# published: 2023-02-10
# style: handover

{O1|GARDE NATIONALE DU NIGER} – {X1|Passation de service} au {O2|Groupement de Zinder}

{X1|Prise d'armes} solennelle, ce {D1|vendredi 10 février 2023}, au camp de la {O1|Garde nationale} de {L1|Zinder}. Sous la présidence du {T1|Haut commandant} de la {O1|Garde nationale du Niger} ({O1|GNN}), le {R1|Général de brigade} {P1|Sahirou Bako Maïdaji}, le {R2|Chef d'escadron} {P2|Ousmane Elhadji Kaché} a pris le commandement du {O2|Groupement régional de la Garde nationale de Zinder} des mains du {R3|Lieutenant-colonel} {P3|Halilou Assoumane Gado}, appelé à faire valoir ses droits à la retraite après trente-deux ans de carrière.

{P2~|Le nouveau commandant} est né à {L2|Tessaoua}. Il a été successivement {T2|adjoint au chef} de la {O3|Compagnie d'intervention et de sécurité de Diffa} ({D2|2015-2018}), {T3|observateur militaire} de la {O4|MINUSCA} à {L3|Bria} ({D3|2019}) puis {T4|directeur des études} au {O5|Centre d'instruction de la Garde nationale de Koira Tégui}.

Dans son allocution, le {R3|Lieutenant-Colonel} {P3|Gado} a dit sa fierté d'avoir conduit, en {D4|août 2021}, la {X2|traque} des ravisseurs du {T5|maire} de {L4|Gouré}, {X2|opération} au terme de laquelle {Q1|huit otages} furent {X2|libérés} sains et saufs près de {L5|Kellé}. Le {R1|Général} {P1|Maïdaji}, rappelant que son filleul « sait d'où il vient », l'a exhorté à renforcer la coopération avec la {O6|Gendarmerie nationale} et avec la {O7|Force multinationale mixte}.

La {X1|cérémonie} s'est achevée par un défilé auquel ont pris part {Q2|cent vingt gardes} et la fanfare de la {O8|Zone de défense n°3}.
---
rank P1 R1
title P1 T1
post P1 O1 T1 status=current
rank P2 R2
post P2 O2 start=2023-02-10 status=current
rank P3 R3
post P3 O2 end=2023-02-10 status=former
title P2 T2
post P2 O3 T2 start=2015 end=2018 status=former
title P2 T3
post P2 O4 T3 start=2019 status=former
title P2 T4
post P2 O5 T4 status=former
part_of O2 O1
kind X1 handover
on X1 2023-02-10
at X1 L1
took_part P1 X1 role=official
took_part P2 X1 role=participant
took_part P3 X1 role=participant
took_part O2 X1 role=participant
took_part O8 X1 role=participant
kind X2 operation
on X2 2021-08
at X2 L5
freed X2 8
commands P3 X2
partner O2 O6 kind=cooperation status=current
partner O2 O7 kind=cooperation status=current
