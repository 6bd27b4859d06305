# language: fr
# published: 2025-08-07
# style: opinion

Tribune. Et si l'on parlait enfin des douaniers ?

On célèbre les héros en treillis ; on oublie ceux qui, à {L1|Madjoari} ou à {L2|Nadiagou}, tenaient seuls la barrière. Depuis {D1|2019}, la {O1|Direction générale des douanes du Burkina Faso} a perdu {Q1|trente-quatre agents}. Qui s'en souvient ?

Prenez le {D2|18 mars 2023}. Ce {D2|matin-là}, la {O2|brigade mobile de Koupéla}, emmenée par le {R1|contrôleur} {P1|Wilfried Zida}, {X1|intercepte} {Q2|onze mille litres} de carburant de contrebande vers {L3|Gounghin-Est}. {D3|Trois heures plus tard}, sur le chemin du retour, elle tombe dans une {X2|embuscade}. {Q3|Trois morts}. {P1|Zida} s'en sort avec une balle dans l'épaule ; il enseigne aujourd'hui à l'{O3|École nationale des douanes}. On lui a donné une médaille. On n'a pas donné de gilets à ses hommes.

Je ne demande pas la lune. Le {R2|colonel des douanes} {P2|Mathias Kabré}, lorsqu'il dirigeait la {O4|Direction des enquêtes douanières}, avait {X3|signé} avec la {O5|gendarmerie} une convention d'escorte. Elle a tenu dix-huit mois, puis, en {D4|janvier 2024}, plus rien : son successeur, dont je tairai le nom, l'a laissée mourir. Le {O6|Centre régional de renseignement} de l'{O7|Organisation mondiale des douanes} ({O7|OMD}), à {L4|Dakar}, continue certes d'envoyer ses alertes à la {O1~|Direction générale}. Mais une alerte n'arrête pas une balle.

Le {T1|ministre de l'Économie et des Finances} a promis, la {D5|semaine dernière}, un {X4|atelier}. Il se tiendra, dit-on, en {D6|octobre} à {L5|Ziniaré} sous l'égide de l'{O8|ONUDC}. Encore un. Commençons plutôt par rétablir la convention, et par rendre à {P1|Wilfried Zida}, qui n'était alors que le {T2|second} du regretté {R3|inspecteur} {P3|Apollinaire Tapsoba}, {T3|chef de brigade} de {D7|2020} jusqu'à son {X5|assassinat} à {L6|Fada} en {D8|février 2023}, la {O2~|brigade} qu'il réclame.

P. I. O., contrôleur en retraite
---
rank P1 R1
commands P1 X1
kind X1 seizure
on X1 2023-03-18
at X1 L3
seized X1 carburant 11000 litres
took_part O2 X1 role=organiser
kind X2 attack
on X2 2023-03-18
killed X2 3
wounded X2 1
took_part O2 X2 role=target
took_part P1 X2 role=target
post P1 O3 status=current
title P1 T2
post P1 O2 T2 status=former
reports_to P1 P3
rank P2 R2
post P2 O4 status=former
kind X3 signing
took_part P2 X3 role=official
took_part O4 X3 role=participant
took_part O5 X3 role=participant
partner O4 O5 kind=agreement status=ended
part_of O6 O7
based O6 L4
partner O6 O1 kind=information status=current
kind X4 workshop
on X4 2025-10
at X4 L5
assert X4 planned
took_part O8 X4 role=organiser
rank P3 R3
title P3 T3
post P3 O2 T3 start=2020 end=2023-02 status=former
kind X5 attack
on X5 2023-02
at X5 L6
killed X5 1
took_part P3 X5 role=target
