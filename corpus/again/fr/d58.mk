# language: fr
# published: 2025-11-14
# style: press_release

{O1|Police nationale du Burkina Faso}
{O2|Service régional de la police judiciaire des Hauts-Bassins}

{L1|BOBO-DIOULASSO} : ILS VENDAIENT DES « LAISSEZ-PASSER » DE L'ARMEE

De faux cachets. Une plastifieuse. Et {Q1|quarante-quatre cartes} barrées du drapeau national, à {Q2|15 000 F} l'unité : c'est tout un petit commerce que le {O2|SRPJ} a {X1|mis au jour} dans le quartier {L2|Sarfalao} {D1|avant-hier 12 novembre}.

{Q3|Trois individus}, un infographe et deux frères, ont été {X1|conduits au poste}. Les premiers éléments, recueillis par l'équipe de l'{R1|Officier de police} {P1|Inoussa Ladari}, mènent jusqu'à {L3|Banfora}, où une seconde {X2|interpellation} est intervenue le {D2|lendemain} grâce au {O4|Commissariat central de police} de cette ville. Contrairement à ce qui s'est dit, le {O5|Groupement de sécurité et d'intervention} n'y est pour rien ; c'est la {O6|Direction de la sécurité militaire} qui a confirmé le faux.

Le {T1|chef} du {O2~|service}, {R2|Commissaire principal} {P2|Sanata Bintou Kaboré-Dah}, met en garde. L'{O7|Etat-major général des armées} ne délivre AUCUN laissez-passer payant. Elle remercie le {T2|procureur du Faso} près le {O8|TGI Bobo-Dioulasso}, {P3|Hyacinthe Nébié}, pour sa célérité.

Deux autres affaires, en bref. Primo, une {X3|patrouille} du {O9|Commissariat de Dô} a {X3|retrouvé} {D3|mardi} {Q4|six vélomoteurs} volés. Secundo, M. {P4|Romuald Dah}, {R3|assistant de police} au {O9|Commissariat de Dô}, a restitué à sa propriétaire un sac contenant {Q5|1 175 000 F CFA}. Bravo à lui (aucun lien de parenté avec la {R2|commissaire} {P2|Kaboré-Dah}, on nous pose la question 🙂).

Ensemble, sécurisons le {L4|Faso} ! Numéros verts : 17 – 16 – 1010.
---
part_of O2 O1
kind X1 arrest
on X1 2025-11-12
at X1 L2
within L2 L1
arrests X1 3
seized X1 cartes 44 cartes
took_part O2 X1 role=organiser
took_part O6 X1 role=supporter
rank P1 R1
post P1 O2 status=current
kind X2 arrest
on X2 2025-11-13
at X2 L3
arrests X2 1
took_part O4 X2 role=organiser
based O4 L3
partner O4 O2 kind=support status=current
partner O6 O2 kind=information status=current
rank P2 R2
title P2 T1
post P2 O2 T1 status=current
title P3 T2
post P3 O8 T2 status=current
kind X3 patrol
on X3 2025-11-11
took_part O9 X3 role=organiser
seized X3 vélomoteurs 6 vélomoteurs
rank P4 R3
post P4 O9 status=current
distinct P2 P4
