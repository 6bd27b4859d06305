# language: fr
# published: 2023-09-21
# style: obituary

NÉCROLOGIE
Le {R1|colonel-major} {P1|Tiraogo Ernest Nabaloum} n'est plus

La nouvelle est tombée {D1|mardi soir} à {L1|Koudougou}, où il s'était retiré. {P1|Tiraogo Ernest Nabaloum}, 67 ans, ancien {T1|chef d'état-major} de la {O1|Gendarmerie nationale burkinabè}, s'est éteint des suites d'une longue maladie.

Fils d'un garde forestier de {L2|Léo}, il entre en {D2|1979} au {O2|Prytanée militaire du Kadiogo}. {R2|Sous-lieutenant}, il commande le {O3|peloton mobile de Gaoua}. Vient {L3|Fada N'Gourma} et, en {D3|1996}, la {O4|3e Région de gendarmerie}, dont il est le {T2|commandant} jusqu'en {D4|2001}. Le {T3|procureur} d'alors, {P2|Zalissa Bamogo Traoré}, se souvient d'un officier « qui relisait trois fois ses procès-verbaux et quatre fois ceux des autres ».

Sa plus belle affaire porte une date, le {D5|12 octobre 1998} : ce matin-là, à {L4|Kompienga}, il {X1|surprend} avec {Q1|dix-sept gendarmes} une bande de coupeurs de route ; {Q2|onze arrestations}, {Q3|deux morts} chez les malfaiteurs, aucun dans ses rangs. Ses hommes venaient d'être {X2|formés} à {L5|Abengourou} par la {O5|Gendarmerie ivoirienne}.

De {D6|2006 à 2011}, à la tête de la {O1~|maison}, il a pour {T5|adjoint} le {R3|colonel} {P3|Oumarou Dramane Sanou-Ky}, et pour supérieur le {T4|chef d'état-major général des armées}, le {R4|général} {P4|Honorat Yaméogo-Tapsoba}. Il obtient de l'{O6|Agence luxembourgeoise pour la coopération} les camions que le budget refusait ; il ouvre l'{O7|École nationale des sous-officiers de gendarmerie} aux stagiaires de la {O8|Gendarmerie béninoise}. Retraité, il conseille deux ans la {O9|Fondation Hirondelle}. Une polémique l'accusa d'y avoir fait entrer son neveu {P5|Ernest Nabaloum}, {R5|adjudant} à la {O10|Brigade ville de Koudougou}. Il en riait.

Les {X3|obsèques} auront lieu {D7|samedi} au {L6|cimetière de Dassasgho}.
---
rank P1 R1
rank P1 R2
title P1 T1
title P1 T2
post P1 O1 T1 start=2006 end=2011 status=former
post P1 O3 status=former
post P1 O4 T2 start=1996 end=2001 status=former
post P1 O9 status=former
title P2 T3
kind X1 raid
on X1 1998-10-12
at X1 L4
arrests X1 11
killed X1 2
commands P1 X1
kind X2 training
at X2 L5
took_part O5 X2 role=organiser
took_part O4 X2 role=beneficiary
partner O5 O4 kind=training status=ended
rank P3 R3
title P3 T5
post P3 O1 T5 status=former
reports_to P3 P1
title P4 T4
rank P4 R4
reports_to P1 P4
partner O6 O1 kind=equipment status=ended
partner O7 O8 kind=training status=ended
rank P5 R5
post P5 O10 status=current
distinct P1 P5
kind X3 ceremony
on X3 2023-09-23
at X3 L6
assert X3 planned
not_person "Hirondelle"
