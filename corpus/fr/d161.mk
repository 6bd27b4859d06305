# language: fr
# published: 2019-11-22
# style: ngo_news

{L1|Dosso} : policiers, gardes et juges sur les mêmes bancs

« Avant, le procureur voyait arriver un prévenu sans une seule pièce dans le dossier », se souvient {P1|Hadiza Boubacar Maïga}, {T1|substitut du procureur} au {O1|tribunal de grande instance de Dosso}. Est-ce fini ? Elle veut le croire.

Du {D1|11 au 15 novembre}, {Q1|trente-deux agents} de la {O2|Police nationale}, de la {O3|Garde nationale} et de la justice ont suivi à {L1|Dosso} une {X1|formation} sur la chaîne pénale. Elle était organisée par la {O4|Haute Autorité à la Consolidation de la Paix} ({O4|HACP}) et l'ONG {O5|Avocats sans frontières}, sur un financement de l'{O6|ambassade des Pays-Bas}. Le {R1|commissaire} {P2|Tahirou Issa Wonkoye}, du {O7|Service central de lutte contre le terrorisme} ({O7|SCLCT}), a animé le module sur la scène de crime.

La semaine a failli être interrompue. Le {D2|mercredi}, vers midi, des individus à moto ont {X2|enlevé} {Q2|deux commerçants} à {L2|Falmey}, au sud de {L1|Dosso}. Une partie des stagiaires a quitté la salle. Dès le soir, une équipe du {O8|Commissariat de Gaya}, guidée par des pisteurs de la {O9|brigade des Eaux et Forêts}, {X3|libérait} les otages à {L3|Sambera} et {X3|arrêtait} {Q3|trois ravisseurs}. « On a appliqué le cours », plaisante le {R2|commissaire principal} {P3|Zeinabou Kimba Saley}, qui commandait la {X3|manœuvre} et qui est le {T2|chef} du {O8~|commissariat}.

Le {T3|directeur régional} de la {O2|Police nationale}, le {R3|contrôleur général} {P4|Maazou Abdou Garé}, a {X4|remis} les attestations le {D3|vendredi}, avec le {T4|secrétaire permanent} de la {O4|HACP}, {P5|Alkassoum Ag Rhissa}. {P3|Zeinabou Kimba Saley} est sous {P4~|ses} ordres.

Prochain {X5|rendez-vous} à {L4|Tahoua}, en {D4|janvier}.
---
title P1 T1
post P1 O1 T1 status=current
kind X1 training
on X1 2019-11-11/2019-11-15
at X1 L1
took_part O4 X1 role=organiser
took_part O5 X1 role=organiser
took_part O6 X1 role=supporter
took_part O2 X1 role=beneficiary
took_part O3 X1 role=beneficiary
took_part O7 X1 role=participant
took_part P2 X1 role=participant
partner O4 O5 kind=training status=current
partner O6 O4 kind=funding status=current
partner O4 O2 kind=training status=current
partner O4 O3 kind=training status=current
partner O5 O2 kind=training status=current
partner O5 O3 kind=training status=current
rank P2 R1
post P2 O7 status=current
kind X2 crime
on X2 2019-11-13
at X2 L2
kind X3 raid
on X3 2019-11-13
at X3 L3
arrests X3 3
freed X3 2
took_part O8 X3 role=organiser
took_part O9 X3 role=supporter
partner O9 O8 kind=joint_operation status=ended
commands P3 X3
rank P3 R2
title P3 T2
post P3 O8 T2 status=current
title P4 T3
rank P4 R3
post P4 O2 T3 status=current
reports_to P3 P4
part_of O8 O2
title P5 T4
post P5 O4 T4 status=current
kind X4 ceremony
on X4 2019-11-15
at X4 L1
took_part P4 X4 role=official
took_part P5 X4 role=official
kind X5 training
on X5 2020-01
at X5 L4
assert X5 planned
