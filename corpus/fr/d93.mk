# language: fr
# published: 2023-10-27
# style: local_press

{L1|KOUTIALA} – {P1~|L'adjudante} arrive, l'orage aussi

Il pleuvait si fort {D1|mercredi} que la {X1|passation} s'est tenue sous le hangar à vélos. Qu'importe : la {O1|brigade territoriale de Koutiala} a une nouvelle {T5|patronne}. L'{R1|adjudante-cheffe} {P1|Safiatou Zié Berthé} y relève l'{R2|adjudant-major} {P2|N'Golo dit Papa Sogodogo}, qui s'en va à {L2|Yorosso} diriger la {O2|brigade des recherches}.

« Prenez soin du registre, il est à jour », a soufflé le partant à {P1~|celle} qui fut, entre {D2|2016 et 2018}, sa {T1|greffière} à la {O3|brigade fluviale de Mopti}. Le {T2|commandant} de la {O4|compagnie de gendarmerie de Koutiala}, le {R3|capitaine} {P3|Jérôme Zan Goïta}, présidait. Étaient là le {T3|préfet}, M. {P4|Yacouba Hassimi Dicko}, et le {T4|procureur} près le {O5|tribunal d'instance de Koutiala}, {P5|Kadidia Bah}.

La {P1~|cheffe de brigade} n'a pas attendu. {D3|Jeudi}, une {X2|patrouille} partie sous ses ordres vers {L3|Molobala} a {X2|intercepté} un tricycle : {Q1|84 kg} de cannabis, {Q2|19 cartouches} de calibre 12, {Q3|1 215 000 francs} en petites coupures. Le conducteur, D. T., et son apprenti, âgé de quinze ans, ont été {X2|interpellés} puis conduits à la {O1~|brigade}. Un troisième homme a fui.

{P2|Sogodogo} laisse un bon souvenir, une seule ombre au tableau : l'{X3|évasion} de {Q4|deux détenus}, en {D4|mars}, que l'on impute à une serrure. L'{O6|inspection de la Gendarmerie} aurait ouvert une enquête ; {P3|Goïta} ne confirme ni n'infirme. {P1~|Elle}, en tout cas, a déjà fait changer la serrure.

À {L2|Yorosso}, la {O2|brigade des recherches} n'existe encore que sur le papier. Elle sera logée par la mairie jusqu'à la construction de ses locaux.
---
kind X1 handover
on X1 2023-10-25
at X1 L1
took_part P1 X1 role=participant
took_part P2 X1 role=participant
took_part P3 X1 role=official
took_part P4 X1 role=official
took_part P5 X1 role=official
rank P1 R1
title P1 T5
post P1 O1 T5 start=2023-10-25 status=current
title P1 T1
post P1 O3 T1 start=2016 end=2018 status=former
reports_to P1 P2
post P2 O3 start=2016 end=2018 status=former
distinct O1 O4
rank P2 R2
post P2 O1 end=2023-10-25 status=former
post P2 O2 status=future
based O2 L2
rank P3 R3
title P3 T2
post P3 O4 T2 status=current
title P4 T3
title P5 T4
post P5 O5 T4 status=current
kind X2 patrol
on X2 2023-10-26
at X2 L3
commands P1 X2
took_part O1 X2 role=organiser
arrests X2 2
seized X2 cannabis 84 kg
seized X2 cartouches 19 cartouches
seized X2 argent 1215000 FCFA
kind X3 other
on X3 2023-03
based O1 L1
not_person "D. T."
