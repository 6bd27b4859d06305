# language: fr
# published: 2023-06-30
# style: court_ruling

{O1|COUR D'APPEL DE BAMAKO}
{O2|CHAMBRE D'ACCUSATION} – Arrêt n°118 du {D1|29 juin 2023} (extraits)

Considérant que, par {X1|descente} effectuée le {D2|3 février 2022} au domicile de T. O., à {L1|Baco-Djicoroni}, la {O3|Brigade d'investigations judiciaires} ({O3|BIJ}) a {X1|découvert} {Q1|quatorze passeports} vierges, {Q2|6 800 dollars}, {Q3|vingt-deux tampons} humides et {Q4|un ordinateur} ; que l'{X1|opération} était dirigée par le {R1|commissaire divisionnaire} {P1|Papa Moussa Koulibaly}, alors {T1|chef} de ladite {O3~|brigade} ;

Considérant que l'appelant tient le procès-verbal pour nul, au motif qu'il porte la signature de {P2|Moussa Coulibaly}, {R2|inspecteur}, lequel n'appartenait pas à la {O3|BIJ} mais au {O4|commissariat du 11e Arrondissement} ; que toutefois l'{P2~|intéressé} y était détaché depuis {D3|décembre 2021}, ainsi qu'en atteste la lettre du {R3|contrôleur général} {P3|Aïssata Yoro Dembaga}, {T3|directrice} de la {O5|police judiciaire} ;

Considérant qu'il est encore soutenu que {Q5|deux policiers} auraient, le {D4|5 février}, {X2|frappé} T. O. dans les locaux du {O4~|commissariat} ; que {P1|Koulibaly} le nie ; que l'expertise du docteur F. D. ne relève aucune trace ;

Considérant que l'{X3|arrestation} de la nommée R. K., le {D5|11 mars 2022} à {L2|Kidal}, par un détachement de la {O6|MINUSMA}, n'a donné lieu à aucune remise aux autorités maliennes ; que la convention par laquelle la {O6~|Mission} prêtait concours au {O7|Pôle judiciaire spécialisé} a expiré le {D6|30 novembre 2022} et n'a pas été renouvelée ;

PAR CES MOTIFS, la {O2~|Chambre} rejette l'appel ; ordonne que T. O. soit {X4|jugé} par la {O8|Cour d'assises} à sa prochaine session.

Ainsi fait sous la présidence de Mme {P4|Ramatoulaye Konaré Touré}, {T4|présidente}, en présence de M. {P5|Moussa dit Balla Coulibaly}, {T5|avocat général}.
---
part_of O2 O1
kind X1 raid
on X1 2022-02-03
at X1 L1
took_part O3 X1 role=organiser
commands P1 X1
seized X1 passeports 14 passeports
seized X1 argent 6800 dollars
seized X1 tampons 22 tampons
seized X1 ordinateur 1 ordinateur
rank P1 R1
title P1 T1
post P1 O3 T1 status=former
rank P2 R2
post P2 O4 status=former
post P2 O3 start=2021-12 status=former
distinct P1 P2
distinct P2 P5
distinct P1 P5
rank P3 R3
title P3 T3
post P3 O5 T3 status=current
kind X2 crime
on X2 2022-02-05
assert X2 alleged
kind X3 arrest
on X3 2022-03-11
at X3 L2
arrests X3 1
took_part O6 X3 role=organiser
partner O6 O7 kind=support status=ended
kind X4 trial
assert X4 planned
took_part O8 X4 role=organiser
title P4 T4
post P4 O2 T4 status=current
title P5 T5
post P5 O1 T5 status=current
not_person "T. O." "R. K." "F. D."
