# language: fr
# published: 2023-02-16
# style: scanned_minutes

PR0CES-VERBAL DE REUNlON

L'an deux mil vingt-trois et le {D1|quinze février}, à neuf heures, le {O1|Comité régional de défense} s'est {X1|réuni} à {L1|Kayes}, dans la {L2|salle Dialla Sissoko} du gouvernorat.

Présents : {P1|Bengaly Samba Soukho}, {R1|colonel-major}, {T1|gouverneur}, {T9|président} ; {P2|Fily Mady Camara dit Bill}, {R2|cornmissaire principal} ; {P3|Cheick Tidiane Niakaté}, {R3|chef d'escadron} ; {P4|Marie-Louise Sangaré}, {R4|inspectrice des Douanes} ; {P5|Demba Konaté}, {R5|capitaine}. Excusé : le {T6|maire}.

Point 1 – Suite des {X2|heurts} de {L3|Sadiola}. Le {P3~|chef d'escadron}, qui commande la {O2|Légion de gendarrnerie de Kayes}, rappelle que les {D2|28 et 29 janvier} des orpailleurs s'en sont pris au poste de la société minière ; {Q4|trois d'entre eux} sont morts, {Q5|sept gendarmes} sont contusionnés. Une {X3|opération de bouclage} menée par la {O2|Légion}, le {D3|2 février}, a permis d'{X3|arrêter} {Q1|vingt-deux personnes}. Mme {P4|Sangaré} fait observer que ses agents, appelés en renfort, y ont {X3|saisi} {Q2|65O grammes} de mercure et {Q3|huit détecteurs}.

Point 2 – Frontière. M. {P2|Camara}, {T2|directeur régional} de la {O3|Police nationale}, indique que le {O4|commissariat spécial de Diboli} correspond chaque semaine avec le {O5|commissariat sénégalais de Kidira}. Chacun transmet à l'autre sa liste de véhicules volés. La pratique remonte à {D4|2021} ; aucun texte ne la fonde.

Polnt 3 – Rumeurs. Le {P5~|capitaine}, {T5|chef} de l'{O6|antenne de la Sécurité militaire}, infirme l'{X4|infiltration} de combattants à {L4|Kéniéba}. Il tient pour plausible, sans plus, que la {O7|Katiba Macina} ait {X6|prélevé} la zakat, en {D5|décembre}, à {L5|Guémoukouraba}.

Point 4 – Divers. Le {P1~|président} annonce la {X5|visite}, le {D6|3 mars}, du {T7|directeur général} de la {O8|Gendarmerie natlonale}, puis le départ de {P3|Niakaté}, admis à l'{O9|École de guerre}. {P3~|Celui-ci} laissera la {O2~|Légion} à {P6~|son second}, {P6|Demba Konaté}, {R6|capitaine} lui aussi et homonyme du précédent.

La {X1|séance} est levée à 11 h 4O.
Le {T8|secrétaire de séance}, {P7|Hamala Dramé}
---
kind X1 meeting
on X1 2023-02-15
at X1 L2
at X1 L1
within L2 L1
took_part O1 X1 role=organiser
took_part P1 X1 role=official
took_part P2 X1 role=participant
took_part P3 X1 role=participant
took_part P4 X1 role=participant
took_part P5 X1 role=participant
took_part P7 X1 role=participant
rank P1 R1
title P1 T1
title P1 T9
post P1 O1 T9 status=current
rank P2 R2
title P2 T2
post P2 O3 T2 status=current
rank P3 R3
post P3 O2 status=current
post P3 O9 status=future
rank P4 R4
kind X2 clash
on X2 2023-01-28/2023-01-29
at X2 L3
killed X2 3
wounded X2 7
kind X3 operation
on X3 2023-02-02
arrests X3 22
seized X3 mercure 650 grammes
seized X3 détecteurs 8 détecteurs
took_part O2 X3 role=organiser
partner O4 O5 kind=information status=current
distinct O4 O5
rank P5 R5
title P5 T5
post P5 O6 T5 status=current
kind X4 attack
at X4 L4
assert X4 denied
kind X6 crime
on X6 2022-12
at X6 L5
took_part O7 X6 role=organiser
assert X6 alleged
kind X5 visit
on X5 2023-03-03
assert X5 planned
rank P6 R6
post P6 O2 status=current
reports_to P6 P3
distinct P5 P6
title P7 T8
not_person "Dialla Sissoko" "salle Dialla Sissoko"
