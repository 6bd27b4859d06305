# language: fr
# published: 2026-02-17
# style: wire

{L1|Tambacounda}, {D1|17 fév} ({O1|APS}) – Dissimulés dans la remorque d'un camion frigorifique, sous une cargaison de poisson, {Q1|864 plaquettes} de cocaïne, d'un poids de {Q2|972 kg}, et {Q3|26 lingots} d'or ont été {X1|découverts}, {D2|dimanche}, au point de contrôle de {L2|Sadatou}, par des agents de la {O2|Brigade commerciale de Kidira}.

La contrevaleur de la drogue est estimée à {Q4|78 milliards de francs CFA}, informe le {O3|Bureau des relations publiques} de la {O4|Douane}. Le chauffeur, de nationalité étrangère, et un convoyeur identifié sous les initiales M. L. D. ont été {X1|interpellés} ; un deuxième véhicule qui ouvrait la route a fait demi-tour.

{P1|Ndiaga Fall Gningue}, {R1|colonel des douanes} et {T1|directeur} de la {O5|Région douanière du Sud-Est}, s'est {X2|déplacé} {D3|lundi} à {L3|Kidira} pour féliciter l'équipe, conduite par l'{R2|adjudant} {P2|Ousseynou Bop}. Selon {P1~|le directeur}, c'est la troisième {X1|prise d'envergure} de l'année, après celle de {L4|Koumpentoum}, le {D4|9 janvier} ({X3|saisie} de {Q5|288 kg} de chanvre et de {Q6|40 cartons} de faux médicaments), et celle du {D5|28 janvier}, à {L5|Moussala}, où l'{O6|Escadron de surveillance de la gendarmerie} avait {X4|mis la main} sur {Q7|95 kg} de cyanure.

La {O4|Douane} dément que le camion appartînt, comme l'ont écrit plusieurs sites, à un élu. Elle ajoute que la {O7|National Crime Agency} britannique, qui lui avait fourni le signalement du véhicule, lui offrira en {D6|juin} un scanner mobile. Le fret sera {X5|incinéré} à {L6|Bargny}, à une date que doit fixer le {T3|procureur} de {L1|Tambacounda}.
---
kind X1 seizure
on X1 2026-02-15
at X1 L2
arrests X1 2
seized X1 cocaïne 972 kg
seized X1 or 26 lingots
took_part O2 X1 role=organiser
commands P2 X1
part_of O3 O4
rank P1 R1
title P1 T1
post P1 O5 T1 status=current
part_of O5 O4
kind X2 visit
on X2 2026-02-16
at X2 L3
took_part P1 X2 role=official
rank P2 R2
post P2 O2 status=current
kind X3 seizure
on X3 2026-01-09
at X3 L4
seized X3 chanvre 288 kg
seized X3 médicaments 40 cartons
kind X4 seizure
on X4 2026-01-28
at X4 L5
seized X4 cyanure 95 kg
took_part O6 X4 role=organiser
partner O7 O4 kind=information status=current
partner O7 O4 kind=equipment status=planned
kind X5 destruction
at X5 L6
assert X5 planned
not_person "M. L. D."
