# language: fr
# published: 2026-04-10
# style: agenda

SÉCURITÉ : CE QUI VOUS ATTEND LA {D9|SEMAINE PROCHAINE}

{D1|LUNDI 13 AVRIL}. La {O1|Direction générale de la Protection civile} {X1|lance} à {L1|Bougouni} une campagne sur les feux de brousse. Le {T1|directeur général adjoint}, l'{R1|inspecteur général} {P1|Seybou Hassane Démé}, fera le déplacement. Il était {D2|lundi dernier} à {L2|Yanfolila} pour réceptionner le {X2|don} de {Q1|trois motopompes} consenti à ses services par la {O2|Croix-Rouge malienne}.

{D3|MARDI 14}. Devant le {O3|Tribunal militaire de Bamako}, {X3|procès} de l'adjudant Z. D. et de {Q3|six co-accusés}, poursuivis pour la {X4|disparition} de {Q2|dix-sept mitrailleuses} du {L3|camp Soundiata Keïta} de {L4|Kati}, en {D4|novembre 2024}. Les {X3|débats} seront dirigés par le {R2|magistrat-colonel} {P2|Amadou Lamine Fané}.

{D5|MERCREDI 15}. {X5|Signature}, sauf nouveau report, d'une convention entre l'{O4|Agence nationale de la sécurité de l'État} ({O4|ANSE}) et l'{O5|Autorité malienne de régulation des télécommunications} ({O5|AMRTP}). Le texte prévoit que la seconde mette ses relevés à la disposition de la première.

{D6|JEUDI 16}. À {L5|Markala}, {X6|passation} entre le {R3|commandant} {P3|Lamine Amadou Fané}, {T3|chef} du {O6|Détachement fluvial}, et {P4~|sa remplaçante}, le {R4|capitaine} {P4|Rabiatou Alousseyni}. {P3~|Le premier}, nommé {T5|sous-directeur} à la {O7|Direction centrale du Génie}, y remplace le {R5|lieutenant-colonel} {P5|Bakaïna Maha}, décédé en {D7|février}.

{D8|VENDREDI 17}. Pas de {X7|prise d'armes} à {L6|Ségou}, contrairement à ce que nous annoncions : la {X7|cérémonie} est annulée.

SANS DATE. La {X8|relève} du {O8|2e Bataillon de forces spéciales} à {L7|Gossi} pourrait intervenir avant {D10|dimanche}, avec l'appui de l'{O9|Africa Corps}. Le {O10|Poste de commandement de théâtre Est}, interrogé, ne dit ni oui ni non.
---
kind X1 other
on X1 2026-04-13
at X1 L1
assert X1 planned
took_part O1 X1 role=organiser
took_part P1 X1 role=official
rank P1 R1
title P1 T1
post P1 O1 T1 status=current
kind X2 delivery
on X2 2026-04-06
at X2 L2
took_part O2 X2 role=organiser
took_part O1 X2 role=beneficiary
took_part P1 X2 role=official
partner O2 O1 kind=equipment status=current
kind X3 trial
on X3 2026-04-14
assert X3 planned
took_part O3 X3 role=organiser
commands P2 X3
rank P2 R2
post P2 O3 status=current
distinct P2 P3
kind X4 crime
on X4 2024-11
at X4 L3
at X4 L4
within L3 L4
kind X5 signing
on X5 2026-04-15
assert X5 planned
took_part O4 X5 role=participant
took_part O5 X5 role=participant
partner O5 O4 kind=information status=planned
kind X6 handover
on X6 2026-04-16
at X6 L5
assert X6 planned
took_part P3 X6 role=participant
took_part P4 X6 role=participant
rank P3 R3
title P3 T3
post P3 O6 T3 end=2026-04-16 status=current
title P3 T5
post P3 O7 T5 start=2026-04-16 status=future
rank P4 R4
post P4 O6 T3 start=2026-04-16 status=future
rank P5 R5
post P5 O7 T5 end=2026-02 status=former
kind X7 ceremony
on X7 2026-04-17
at X7 L6
assert X7 denied
kind X8 other
at X8 L7
assert X8 planned
took_part O8 X8 role=participant
took_part O9 X8 role=supporter
partner O9 O8 kind=support status=planned
not_person "Z. D." "Soundiata Keïta" "camp Soundiata Keïta"
