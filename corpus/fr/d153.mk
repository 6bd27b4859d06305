# language: fr
# published: 2024-06-10
# style: weekly_bulletin

{O1|DIRPA} – LA SEMAINE DES {O2|FAMa}
Période du {D1|lundi 3} au {D2|dimanche 9 juin 2024}

Théâtre Est. Le {D3|4 juin}, une unité du {O3|Régiment de Ménaka} a {X1|fouillé} le marché d'{L1|Andéramboukane}. Résultat : {Q1|cinq suspects} {X1|appréhendés}, {Q2|400 litres} d'essence {X1|saisis}. Le {D4|6}, à {L2|Tessit}, un poste tenu par la {O4|1re Compagnie méhariste} a essuyé des {X2|tirs de mortier} de l'{O5|EIGS}. L'{X2|attaque} n'a fait ni mort ni blessé. La {X2|réplique} a détruit la pièce.

Théâtre Centre. Le {D5|5 juin}, le {R1|Lieutenant} {P1|Mahamane Alhousseini Touré} et sa section, en {X3|patrouille} de {L3|Koro} à {L4|Dinangourou}, ont {X4|accroché} un groupe d'individus armés à {L5|Yoro}. {Q3|Huit terroristes} neutralisés, {Q4|six motos} et {Q5|deux radios} {X4|récupérées}. {Q6|Un soldat} a succombé à ses blessures. Le {D6|surlendemain}, c'est la {O6|Compagnie de gendarmerie de Bandiagara} qui {X5|démantelait}, avec des chasseurs de {O7|Dan Na Ambassagou}, un dépôt d'engins explosifs à {L6|Kendié}.

Théâtre Sud. RAS, hormis la {X6|visite} du {T1|commandant} de la {O8|3e Région militaire}, le {R2|Colonel-major} {P2|Nianankoro Blaise Dembélé}, au détachement de {L7|Manankoro}, le {D7|8 juin}. {P2~|Il} a {X7|remis} à ses hommes {Q7|deux groupes électrogènes} offerts par la {O9|mairie de Bougouni}.

Formation. Fin du {X8|stage} de déminage à {L8|Markala}, dispensé à {Q8|trente sapeurs} du {O10|34e Régiment du génie} par des instructeurs du {O11|Service de la lutte antimines des Nations unies} ({O11|UNMAS}). Brevets {X9|remis} {D8|vendredi} par le {T2|directeur} du {O12|Génie militaire}, le {R3|Colonel} {P3|Fanta Mady Koïta}, {T3|patron} du {O10~|régiment} jusqu'en {D9|2022}.

Mise au point. La rumeur d'une {X10|mutinerie} à {L3|Koro} est infondée.

La {O1|DIRPA}
---
kind X1 raid
on X1 2024-06-04
at X1 L1
arrests X1 5
seized X1 essence 400 litres
took_part O3 X1 role=organiser
kind X2 attack
on X2 2024-06-06
at X2 L2
killed X2 0
wounded X2 0
took_part O5 X2 role=organiser
took_part O4 X2 role=target
rank P1 R1
kind X3 patrol
on X3 2024-06-05
at X3 L3
at X3 L4
commands P1 X3
kind X4 clash
on X4 2024-06-05
at X4 L5
commands P1 X4
killed X4 8
killed X4 1
seized X4 motos 6 motos
seized X4 radios 2 radios
kind X5 raid
on X5 2024-06-07
at X5 L6
took_part O6 X5 role=organiser
took_part O7 X5 role=participant
partner O6 O7 kind=joint_operation status=ended
kind X6 visit
on X6 2024-06-08
at X6 L7
took_part P2 X6 role=official
rank P2 R2
title P2 T1
post P2 O8 T1 status=current
kind X7 delivery
on X7 2024-06-08
at X7 L7
took_part P2 X7 role=official
took_part O9 X7 role=supporter
partner O9 O8 kind=equipment status=current
kind X8 training
at X8 L8
took_part O11 X8 role=organiser
took_part O10 X8 role=beneficiary
partner O11 O10 kind=training status=ended
kind X9 ceremony
on X9 2024-06-07
at X9 L8
took_part P3 X9 role=official
rank P3 R3
title P3 T2
post P3 O12 T2 status=current
title P3 T3
post P3 O10 T3 end=2022 status=former
kind X10 other
at X10 L3
assert X10 denied
