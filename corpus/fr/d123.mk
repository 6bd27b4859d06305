# language: fr
# published: 2023-06-12
# style: joint_patrol_report

{L1|Kidira}–{L2|Diboli}. Deux rives, une seule {X1|patrouille}

Pendant trois jours, du {D1|jeudi 8} au {D2|samedi 10 juin}, {Q1|quatre-vingt-seize hommes} ont {X1|sillonné} ensemble les bords de la {L3|Falémé}. D'un côté, la {O1|Brigade de gendarmerie de Kidira} et la {O2|Subdivision des Douanes de Tambacounda} ; de l'autre, les Maliens de la {O3|compagnie de gendarmerie de Kayes}. Ils mangeaient à la même marmite, ce qui n'était plus arrivé depuis {D3|2019}.

Le {R1|commandant} {P1|Samba Yéro Kandé}, chargé de la conduite de la {X1|patrouille}, avait pour second le {R2|capitaine} {P2|Dramane Founé Sissokho}, de la {O3|compagnie de gendarmerie de Kayes}. Chacun gardait néanmoins sa hiérarchie : {P1|Kandé}, qui commande la {O4|Compagnie de gendarmerie de Bakel}, rapporte au {R3|colonel} {P3|Thérèse Ndong Diédhiou}, à la tête de la {O5|Légion Est} ; {P2|Sissokho} s'adresse à {L4|Kayes}.

Bilan chiffré :
    – orpailleurs clandestins {X1|interpellés}, {Q2|vingt-quatre} ;
    – {Q3|3 150 kg} de cyanure {X1|confisqués} ;
    – véhicules fouillés, {Q4|517}.

Un incident, quand même. {D4|Vendredi} vers 22 heures, près de {L5|Sadiola}, des inconnus ont {X2|tiré} sur un pick-up malien. {Q5|Deux gendarmes} touchés, sans gravité ; ils sont soignés à l'{O6|hôpital régional de Tambacounda}.

L'Europe avait fourni des radios à la {O3~|compagnie} malienne. Plus exactement la {O7|FIIAPP}, fondation espagnole, dans le cadre du projet {O8|GAR-SI Sahel}, clos depuis. Quant à la {O9|Marine nationale sénégalaise}, annoncée sur le fleuve, elle n'est pas venue ; son concours est repoussé au prochain {X3|rendez-vous}, fixé au {D5|mois de septembre} à {L6|Bakel}.
---
kind X1 patrol
on X1 2023-06-08/2023-06-10
at X1 L3
at X1 L1
at X1 L2
took_part O1 X1 role=participant
took_part O2 X1 role=participant
took_part O3 X1 role=participant
partner O1 O3 kind=joint_operation status=ended
partner O2 O3 kind=joint_operation status=ended
partner O1 O2 kind=joint_operation status=ended
commands P1 X1
took_part P2 X1 role=participant
arrests X1 24
seized X1 cyanure 3150 kg
rank P1 R1
post P1 O4 status=current
rank P2 R2
post P2 O3 status=current
reports_to P1 P3
rank P3 R3
post P3 O5 status=current
kind X2 attack
on X2 2023-06-09
at X2 L5
wounded X2 2
took_part O3 X2 role=target
partner O7 O3 kind=equipment status=ended
kind X3 patrol
on X3 2023-09
at X3 L6
assert X3 planned
took_part O9 X3 role=supporter
