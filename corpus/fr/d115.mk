# language: fr
# published: 2024-07-02
# style: wire

{L1|Ouagadougou}, {D1|2 juillet 2024} ({O1|AIB}) – Les {O2|Douanes burkinabè} ont dévoilé {D2|lundi}, à l'occasion d'une {X1|présentation à la presse} organisée à la gare de {L2|Ouagarinter}, {Q1|1 746,5 kg} de cannabis et {Q2|412 000 comprimés} de tramadol {X2|interceptés} {D3|jeudi dernier} à {L3|Bittou}, ville du {L4|Centre-Est} frontalière du {L5|Togo} et du {L6|Ghana}.

Les produits voyageaient sous {Q3|vingt tonnes} d'oignons. C'est la {O3|Brigade mobile des Douanes de Tenkodogo} qui a ouvert le camion, avec l'aide d'un maître-chien prêté par la {O4|Police nationale}. Le conducteur et son apprenti ont été {X2|appréhendés} ; un troisième homme, le commerçant O. T., s'est enfui à pied.

« Sans un coup de fil venu de {L7|Lomé}, nous passions à côté », a reconnu le {T1|chef} de la {O3~|brigade}, l'{R1|inspecteur des Douanes} {P1|Wendlassida Romaric Zongo}. L'{O5|Office togolais des recettes} avait signalé le véhicule à la {O6|Direction des enquêtes douanières de Ouagadougou}, dont la {O3~|brigade} dépend, en vertu d'un accord d'échange de renseignements entré en vigueur en {D4|2022}.

Le {T2|directeur général} des {O2|Douanes}, l'{R2|inspecteur divisionnaire} {P2|Seydou Arsène Bassolé}, nommé en {D5|mars}, a félicité ses agents. Il a toutefois démenti que son administration ait conclu un partenariat avec la société {O7|Sahel Scan}, comme l'affirme une publicité diffusée la {D6|semaine passée}. Les stupéfiants seront {X3|incinérés} {D7|vendredi} sous le contrôle du {O8|parquet de Tenkodogo}.
---
kind X1 meeting
on X1 2024-07-01
at X1 L2
took_part O2 X1 role=organiser
kind X2 seizure
on X2 2024-06-27
at X2 L3
within L3 L4
seized X2 cannabis 1746.5 kg
seized X2 tramadol 412000 comprimés
arrests X2 2
took_part O3 X2 role=organiser
took_part O4 X2 role=supporter
took_part O5 X2 role=supporter
partner O4 O3 kind=support status=ended
rank P1 R1
title P1 T1
post P1 O3 T1 status=current
partner O5 O6 kind=information status=current
part_of O3 O6
based O6 L1
rank P2 R2
title P2 T2
post P2 O2 T2 start=2024-03 status=current
partner O2 O7 kind=agreement status=denied
kind X3 destruction
on X3 2024-07-05
assert X3 planned
took_part O8 X3 role=official
not_person "O. T."
