# language: fr
# published: 2023-08-12
# style: magazine_portrait

La dame du fleuve

Sur son bureau de {L1|Ziguinchor}, ni drapeau ni diplôme : un gilet de sauvetage. « Je l'avais sur moi la {D1|nuit du 14 mai 2016} », dit-elle. Cette nuit-là, le {R1|sous-lieutenant} {P1|Khady Bessine Tendeng} {X1|fouillait} pirogue après pirogue à l'embouchure du {L2|Saloum} ; on y trouva {Q1|deux tonnes} de chanvre et un cadavre. {P1~|Elle} avait vingt-six ans.

Fille d'un piroguier d'{L3|Elinkine}, formée à l'{O1|École des officiers de la gendarmerie de Ouakam}, la {R2|capitaine} {P1|Tendeng} commande depuis {D2|novembre dernier} la {O2|Brigade fluviale et maritime de Ziguinchor}. Son supérieur, le {R3|colonel} {P2|Landing Pierre Sané}, {T2|commandant} de la {O3|Légion Sud}, l'avait eue sous ses ordres à {L4|Kolda} : « Une tête dure. J'en voulais une. » L'homme qu'{P1~|elle} a remplacé, {P3|Mor Talla Niasse}, est désormais {T3|instructeur} au {O4|Centre de formation aux techniques de la lutte antiterroriste de Thiès}.

Des adversaires ? {P1~|Elle} les nomme sans trembler : coupeurs de bois, trafiquants, et ces « gens du maquis » dont le {O5|Mouvement des forces démocratiques de Casamance} ({O5|MFDC}) jure qu'ils ne sont pas des siens. En {D3|mars}, à {L5|Kafountine}, ses hommes ont {X2|essuyé} des rafales ; {Q2|deux blessés}. On lui prête une {X3|riposte} disproportionnée, qui aurait tué un pêcheur. {P1~|Elle} soutient que pas un coup n'est parti de son bord. L'enquête suit son cours.

La {O6|Royal Navy} lui a promis {Q3|deux embarcations} rapides pour {D4|2024}. En attendant, {P1~|la capitaine} patrouille avec la {O7|Marine nationale}, deux nuits par semaine, sur un chalutier saisi. Sa cousine, {P4|Khady Tendeng}, {R4|gardien de la paix} à {L6|Bignona}, reçoit parfois ses convocations. Elles en rient.
---
rank P1 R2
rank P1 R1
kind X1 seizure
on X1 2016-05-14
at X1 L2
seized X1 chanvre 2 tonnes
took_part P1 X1 role=participant
post P1 O1 status=former
post P1 O2 start=2022-11 status=current
based O2 L1
reports_to P1 P2
rank P2 R3
title P2 T2
post P2 O3 T2 status=current
post P3 O2 end=2022-11 status=former
title P3 T3
post P3 O4 T3 status=current
kind X2 attack
on X2 2023-03
at X2 L5
wounded X2 2
took_part O2 X2 role=target
kind X3 crime
on X3 2023-03
at X3 L5
killed X3 1
assert X3 alleged
took_part O2 X3 role=organiser
partner O6 O2 kind=equipment status=planned
partner O2 O7 kind=joint_operation status=current
rank P4 R4
distinct P1 P4
