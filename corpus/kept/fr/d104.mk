# language: fr
# published: 2022-05-14
# style: decree

DÉCRET LU À LA TÉLÉVISION NATIONALE, {D1|vendredi 13 mai 2022}, 20 h 45

Le {T0|Président de la Transition}, Décrète :

Art. 1er. Les cadres dont les prénoms et noms suivent sont nommés dans les fonctions ci-après au {O1|Ministère délégué à la Défense nationale} :

1. {T1|Directeur général} du {O2|Service de santé des armées} : {R1|Médecin-Colonel} {P1|Hadja Mariama Sona KEÏTA}, confirmée ;
2. {T2|Gouverneur militaire} de {L1|N'Zérékoré} : {R2|Colonel} {P2|Zézé Lambert KOLIÉ}, précédemment {T3|commandant} de la {O3|4e Région militaire} ;
3. {T3|Commandant} de la {O3|4e Région militaire}, à {L1|N'Zérékoré} : {R3|Lieutenant-colonel} {P3|Thierno Amadou BARRY 2}, précédemment {T4|commandant en second} du {O4|Bataillon d'infanterie de Macenta}, en remplacement du {P2~|précité} ;
4. {T5|Chef de corps} du {O5|Bataillon du quartier général}, {L2|Camp Almamy Samory Touré} : {R4|Commandant} {P4|Thierno Amadou BARRY 1}.

Art. 2. À la {O6|Gendarmerie nationale}, {T6|Chef d'état-major} : {R5|Colonel} {P5|Ansoumane Balla dit Fodé CONDÉ}. {T7|Adjoint} : {R6|Chef d'escadron} {P6|Pépé Gaspard ONIVOGUI}, cumulativement avec ses fonctions de {T8|commandant} du {O7|Groupement des interventions spéciales} ({O7|GIS}).

Art. 3. La {O8|Compagnie de sécurité routière de Kaloum} est rattachée au {O9|Escadron mobile n° 1}. Elle est commandée, par {T9|intérim}, par l'{R7|Adjudant-chef} {P7|Kerfalla SYLLA}.

Art. 4. Il est mis fin aux fonctions de {P8|Kerfalla Kindy SYLLA}, {R8|Colonel}, ancien {T6|Chef d'état-major} de la {O6|Gendarmerie nationale}, mis en cause dans le dossier du {X1|pillage} du dépôt de {L3|Kissosso} ({D2|janvier 2022}), et en attente de son {X2|procès}.

Art. 5. Le présent décret, qui prend effet à compter de sa date de signature, sera enregistré et publié au Journal officiel de la République.

{L4|Conakry}, le {D3|12 mai 2022}
---
rank P1 R1
title P1 T1
post P1 O2 T1 status=current
part_of O2 O1
rank P2 R2
title P2 T2
title P2 T3
post P2 O3 T3 end=2022-05-12 status=former
rank P3 R3
title P3 T3
post P3 O3 T3 start=2022-05-12 status=current
title P3 T4
post P3 O4 T4 end=2022-05-12 status=former
based O3 L1
part_of O3 O1
distinct P3 P4
rank P4 R4
title P4 T5
post P4 O5 T5 start=2022-05-12 status=current
based O5 L2
part_of O5 O1
rank P5 R5
title P5 T6
post P5 O6 T6 start=2022-05-12 status=current
rank P6 R6
title P6 T7
post P6 O6 T7 start=2022-05-12 status=current
title P6 T8
post P6 O7 T8 status=current
reports_to P6 P5
part_of O8 O9
rank P7 R7
title P7 T9
post P7 O8 T9 status=current
rank P8 R8
title P8 T6
post P8 O6 T6 end=2022-05-12 status=former
distinct P7 P8
kind X1 crime
on X1 2022-01
at X1 L3
kind X2 trial
assert X2 planned
took_part P8 X2 role=participant
not_person "Almamy Samory Touré" "Camp Almamy Samory Touré"
