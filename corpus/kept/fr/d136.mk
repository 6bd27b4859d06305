# language: fr
# published: 2026-06-01
# style: hearing

{O1|ASSEMBLÉE NATIONALE} — {O2|Commission de la Défense et de la Sécurité}
Compte rendu n° 31. {X1|Audition} du {D1|jeudi 28 mai 2026}, à {L1|Dakar}
Ordre du jour : les moyens de l'{O3|Office central de répression du trafic illicite des stupéfiants} ({O3|OCRTIS})

La {T1|présidente}, Mme {P1|Ndèye Arame Thiobane}. – Monsieur le {T2|directeur}, on vous écoute.

M. {P2|Babacar Ngagne Séne}, {R1|commissaire divisionnaire}, {T2|directeur} de l'{O3|OCRTIS}. – Merci. Je serai bref. L'{O3~|Office} compte {Q1|cent soixante-deux agents}, pour sept antennes. Celle de {L2|Kédougou} ferme un jour sur deux. En {D2|2025} nous avons néanmoins {X2|saisi} {Q2|3 tonnes} de cocaïne et {Q3|11,8 tonnes} de chanvre, et {X2|déféré} {Q4|1 604 personnes}.

M. {P3|Moustapha Diatta Lô}. – Qui paie ?

M. {P2|Séne}. – L'État, à 80 %. Le reste vient d'{O4|Enabel}, par une convention qui expire en {D3|décembre}, et des scanners, eux, de la {O5|Douane chinoise}.

M. {P3|Lô}. – Et la {O6|Drug Enforcement Administration} ? Je lis dans un journal qu'elle aurait ses bureaux chez vous !

M. {P2|Séne}. – Elle ne les a pas. Elle nous renseigne, c'est tout. L'{X3|affaire} de {L3|Ngaparou}, le {D4|7 janvier}, {Q5|513 kg} de cocaïne {X3|trouvés} dans une villa, {Q6|cinq interpellés} : le renseignement était d'elle, la {X3|perquisition} de la {O7|brigade d'intervention} de l'{O3|OCRTIS}, dirigée ce jour-là par la {R2|lieutenante} {P4|Sokhna Anta Mbow}.

Mme {P1|Thiobane}. – De qui dépendez-vous, en définitive ?

M. {P2|Séne}. – Du {T3|directeur} de la {O10|Police judiciaire}, le {R3|contrôleur général} {P5|Alioune Diagne Ndour} ; et la {O10|Police judiciaire}, de la {O8|Direction générale de la Police nationale}. La fusion avec le {O9|Comité interministériel de lutte contre la drogue}, nous la souhaitons ; elle n'est pas décidée.

(L'{X1|audition} est levée à 12 h 40. La {O2~|commission} se {X4|rendra} à {L2|Kédougou} le {D5|16 juin}.)
---
part_of O2 O1
kind X1 meeting
on X1 2026-05-28
at X1 L1
took_part O2 X1 role=organiser
took_part P1 X1 role=official
took_part P2 X1 role=participant
took_part P3 X1 role=participant
title P1 T1
post P1 O2 T1 status=current
rank P2 R1
title P2 T2
post P2 O3 T2 status=current
kind X2 seizure
on X2 2025
arrests X2 1604
seized X2 cocaïne 3 tonnes
seized X2 chanvre 11.8 tonnes
took_part O3 X2 role=organiser
partner O4 O3 kind=funding status=current
partner O5 O3 kind=equipment status=current
partner O6 O3 kind=information status=current
kind X3 raid
on X3 2026-01-07
at X3 L3
arrests X3 5
seized X3 cocaïne 513 kg
took_part O7 X3 role=organiser
took_part O6 X3 role=supporter
partner O3 O6 kind=hosting status=denied
commands P4 X3
part_of O7 O3
rank P4 R2
title P5 T3
post P5 O10 T3 status=current
part_of O3 O10
part_of O10 O8
rank P5 R3
reports_to P2 P5
kind X4 visit
on X4 2026-06-16
at X4 L2
assert X4 planned
took_part O2 X4 role=participant
distinct O3 O9
