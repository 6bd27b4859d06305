# language: fr
# published: 2021-12-07
# style: radio

{O1|Radio Mauritanie}, journal de 13 heures, {D1|mardi 7 décembre 2021} (transcription)

LE PRÉSENTATEUR. – Retour à {L1|Nouakchott}, où le {O2|Collège de défense du G5 Sahel} a ouvert ses portes, pour la quatrième fois, à une promotion venue de cinq pays. Sur place, notre reporter. Qui étaient les officiels, Aminetou ?

LA REPORTER. – C'est le {T1|ministre de la Défense} qui était attendu ; finalement c'est le {T2|secrétaire général} du {O3|ministère de la Défense}, le {R2|général} {P2|Wane Abdoul Birane Thiam}, qui a présidé la {X1|cérémonie} {D2|hier matin}. À sa gauche, le {T3|commandant} du {O2~|collège}, le {R3|général de brigade} {P3|Sidi Yahya Ould Limam}, et puis une dame, {P4|Solveig Nordahl-Aune}, qui est la {T4|représentante} de l'{O4|OTAN}. L'{O4|OTAN}, hein, qui paie depuis {D3|2019} les professeurs invités.

LE PRÉSENTATEUR. – Et le nombre de stagiaires ?

LA REPORTER. – {Q1|Quarante-six}. {Q2|Neuf Mauritaniens}, dont le {R5|commandant} {P5|Zeinebou Mint Sidi El Moctar}, de la {O5|Gendarmerie nationale} ; {P5~|elle} est la première femme admise. Son mari, {P6|Sidi El Moctar Ould Nagi}, est {T6|pilote} à la {O6|base aérienne d'Atar}. Les stagiaires {X2|visiteront} {L2|Bassiknou} en {D4|février}, si les conditions le permettent.

LE PRÉSENTATEUR. – À propos de {L2|Bassiknou}… on a parlé d'un {X3|enlèvement} ?

LA REPORTER. – Oui, on en a beaucoup parlé {D5|dimanche} : {Q3|deux ingénieurs} auraient été {X3|emmenés} vers le {L3|Mali}. Le {O3~|ministère} dit non, ils étaient en panne. Ils ont d'ailleurs été {X4|retrouvés} {D6|lundi} soir par le {O7|Groupement spécial d'intervention n° 2} ({O7|GSI 2}), sains et saufs, à {L4|Douenkara}. C'est le {R7|lieutenant-colonel} {P7|Ahmed Bezeid Ould Maham} qui dirigeait les {X4|recherches}.

LE PRÉSENTATEUR. – Merci. Un mot de sport…
---
kind X1 ceremony
on X1 2021-12-06
at X1 L1
took_part O2 X1 role=organiser
took_part P2 X1 role=official
took_part P3 X1 role=official
took_part P4 X1 role=official
took_part P5 X1 role=participant
based O2 L1
title P2 T2
rank P2 R2
post P2 O3 T2 status=current
title P3 T3
rank P3 R3
post P3 O2 T3 status=current
title P4 T4
post P4 O4 T4 status=current
partner O4 O2 kind=funding status=current
rank P5 R5
post P5 O5 status=current
title P6 T6
post P6 O6 T6 status=current
distinct P5 P6
kind X2 visit
on X2 2022-02
at X2 L2
assert X2 planned
kind X3 crime
on X3 2021-12-05
at X3 L2
assert X3 denied
kind X4 operation
on X4 2021-12-06
at X4 L4
took_part O7 X4 role=organiser
commands P7 X4
rank P7 R7
