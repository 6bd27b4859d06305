# language: fr
# published: 2025-09-23
# style: news_site

{L5|PORT AUTONOME DE LOMÉ}
{Q1|Deux conteneurs} de faux médicaments {X1|interceptés}

Belle {X1|prise} pour les douaniers togolais. {Q1|Deux conteneurs} déclarés comme des carreaux, en réalité remplis de faux antipaludiques, ont été {X1|bloqués} le {D1|jeudi 18 septembre 2025} au {L5|Port autonome de Lomé}. Poids de la marchandise : {Q2|31,2 tonnes}. L'{O2|Office togolais des recettes} ({O2|OTR}) l'a fait savoir {D2|lundi}.

Le ciblage est l'œuvre de l'{O3|Unité mixte de contrôle des conteneurs} ({O3|UMCC}), qui regroupe des agents de la {O4|Direction des douanes}, de la {O5|Gendarmerie maritime} et de l'{O6|Office central de répression du trafic illicite de drogue et du blanchiment} ({O6|OCRTIDB}). Son {T1|responsable}, l'{R1|inspecteur principal} {P1|Koffi Mawuli Agbodjan}, a dirigé l'{X1|ouverture} des scellés en présence d'un huissier. Le transitaire, M. A. T., a été {X1|placé en garde à vue}.

L'{O3~|unité} a été mise en place avec l'{O7|ONUDC} et l'{O8|Organisation mondiale des douanes} ({O8|OMD}) ; la {O9|Commission de la CEDEAO} a payé les ordinateurs. « Sans nos partenaires, on ouvrirait au hasard », reconnaît le {T2|commissaire des douanes et droits indirects} de l'{O2|OTR}, {P2|Essowè Tchalla Bamazi}, dont dépend {P1|Agbodjan}.

La même {O3|UMCC} avait déjà fait parler d'elle. Le {D3|4 juin}, {Q3|186 kg} de pangolin séché étaient {X2|découverts} dans un conteneur en partance pour {L1|Haïphong}. En {D4|juillet}, au poste frontière de {L2|Kodjoviakopé}, c'est une équipe de la {O5|Gendarmerie maritime} seule qui {X3|mettait la main} sur {Q4|74 000 comprimés} de prégabaline ; {Q5|deux Nigérians} y avaient été {X3|arrêtés}.

Les faux médicaments seront {X4|incinérés} la {D5|semaine prochaine} à {L3|Tsévié}, à {Q6|35 km} de {L4|Lomé}, sous l'œil du {O10|Ministère de la Santé}.
---
kind X1 seizure
on X1 2025-09-18
at X1 L5
arrests X1 1
seized X1 "faux médicaments" 31.2 tonnes
seized X1 conteneurs 2 conteneurs
took_part O3 X1 role=organiser
commands P1 X1
rank P1 R1
title P1 T1
post P1 O3 T1 status=current
partner O4 O5 kind=cooperation status=current
partner O4 O6 kind=cooperation status=current
partner O5 O6 kind=cooperation status=current
partner O7 O3 kind=support status=current
partner O8 O3 kind=support status=current
partner O9 O3 kind=equipment status=current
title P2 T2
post P2 O2 T2 status=current
reports_to P1 P2
kind X2 seizure
on X2 2025-06-04
seized X2 "pangolin séché" 186 kg
took_part O3 X2 role=organiser
kind X3 seizure
on X3 2025-07
at X3 L2
arrests X3 2
seized X3 prégabaline 74000 comprimés
took_part O5 X3 role=organiser
kind X4 destruction
on X4 2025-09-29/2025-10-05
at X4 L3
assert X4 planned
took_part O10 X4 role=official
not_person "A. T."
