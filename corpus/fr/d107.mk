# language: fr
# published: 2021-10-15
# style: training_news

Protéger les civils, cela s'apprend

Ils étaient arrivés le {D1|4 octobre} sans se connaître ; {Q1|trente et un stagiaires} – militaires, policiers, civils – ont quitté ce {D2|vendredi} l'{O1|École de maintien de la paix Alioune Blondin Beye} ({O1|EMP-ABB}) de {L1|Bamako} avec un certificat et, pour beaucoup, un carnet d'adresses. Le {X1|stage} « Protection des civils » avait pour {T1|directrice} le {R1|commandant} {P1|Hawa Seydou Thienta}, officier de gendarmerie.

Tout n'a pas tenu dans l'{L2|amphithéâtre Dioncounda Sacko}. Le {D3|12}, un {X2|exercice de terrain} a conduit la promotion à {L3|Koulikoro}, sur le polygone de la {O2|base du Génie}.

D'où vient l'argent ? Le {O3|PNUD} porte le projet. C'est l'{O4|ambassade du Japon} qui règle la facture : {Q2|480 000 dollars} sur deux ans. Une partie servira à bâtir un dortoir, dont les travaux commenceraient en {D4|mars}. Quant au {O5|Kofi Annan International Peacekeeping Training Centre}, à {L4|Accra}, il n'a pas donné un sou mais a détaché à l'{O1~|École} {Q3|deux de ses professeurs} ; l'échange existe depuis {D5|2014}.

À la {X3|cérémonie de clôture}, le {T2|directeur général} de l'{O1|EMP-ABB}, le {R2|général de brigade} {P2|Mahamane dit Solo Kanouté}, n'est pas revenu sur les bruits selon lesquels l'{O6|École de guerre du Mali} absorberait son établissement ; ils ont été démentis {D6|mardi} par le {O7|ministère de la Défense}. {P2~|Il} a en revanche présenté celui qui le secondera à partir du {D7|1er novembre}, le {R3|colonel} sénégalais {P3|Abdoul Aziz Ndaw Diagne}. {P4~|Le sortant}, le {R4|colonel} togolais {P4|Kossi Edem Lawani}, retourne à {L5|Lomé}.

Prochain rendez-vous : un {X4|séminaire} sur les élections, en {D8|janvier}, avec l'{O3~|agence onusienne}.
---
kind X1 training
on X1 2021-10-04/2021-10-15
at X1 L1
took_part O1 X1 role=organiser
commands P1 X1
took_part O3 X1 role=supporter
took_part O4 X1 role=supporter
took_part O5 X1 role=supporter
based O1 L1
rank P1 R1
title P1 T1
kind X2 exercise
on X2 2021-10-12
at X2 L3
took_part O2 X2 role=supporter
based O2 L3
partner O3 O1 kind=support status=current
partner O4 O1 kind=funding status=current
partner O5 O1 kind=training status=current
based O5 L4
kind X3 ceremony
on X3 2021-10-15
took_part P2 X3 role=official
took_part O1 X3 role=organiser
title P2 T2
rank P2 R2
post P2 O1 T2 status=current
rank P3 R3
post P3 O1 start=2021-11-01 status=future
reports_to P3 P2
rank P4 R4
post P4 O1 end=2021-11-01 status=current
reports_to P4 P2
distinct O1 O6
kind X4 workshop
on X4 2022-01
assert X4 planned
took_part O1 X4 role=organiser
took_part O3 X4 role=supporter
not_person "Alioune Blondin Beye" "Kofi Annan" "Dioncounda Sacko"
