# language: fr
# published: 2024-12-03
# style: radio

{O1|RADIO FRATERNITÉ BOUAKÉ} — Journal du {D1|mardi 3 décembre}, édition de 13 heures

Bonjour à tous. On ouvre avec cette {X1|opération} au nord. Oui, « {X1|Wôrô-Tila} », retenez le nom. Elle a démarré {D2|vendredi} et elle a pris fin {D3|hier soir}, entre {L1|Tengrela} et {L2|Kaouara}. Aux manettes, le {R1|colonel-major} {P1|Gnamien Anicet Assoumou}, {T1|commandant} du {O2|théâtre des opérations Nord}. Sous ses ordres, les {O3|Forces spéciales}, les {O4|Eaux et Forêts} et, c'est nouveau, {Q1|trente agents} de la {O5|Brigade anti-orpaillage}.

Le son de notre envoyé, Siaka Konaté : « On a {X1|démantelé} onze sites clandestins. {Q2|Soixante-trois personnes} ont été {X1|appréhendées}, {Q3|quarante-deux motopompes} {X1|saisies}, ainsi que {Q4|1,35 kg} d'or brut. » Voilà. Pas de blessé chez nous, {D4|hier}, le {T1|commandant} l'a redit ; les {Q5|trois morts} dont parle un site internet, c'est une pure invention.

De l'autre côté de la frontière, les Burkinabè avaient {X3|bouclé} les passages. Attention : {X3|bouclé}, pas combattu avec nous. Le {R2|lieutenant-colonel} {P2|Josué Palé Kambou}, du {O6|Groupement des forces Ouest}, à {L3|Banfora}, informait le {O2~|théâtre} par messagerie, deux fois par jour. Mais l'accord sur le droit de poursuite, discuté depuis {D5|2021} entre le {O7|ministère ivoirien de la Défense} et l'{O11|état-major général des armées du Burkina Faso}, n'a jamais été paraphé.

À {L4|Ouangolodougou} à présent. Les gendarmes de l'{O8|escadron 4/2} ont {X2|reçu}, {D6|lundi}, {Q6|vingt gilets} pare-balles. Qui offre ? L'{O9|Agence française de développement} ? Non : le {O10|Conseil régional du Tchologo}. Le {R3|capitaine} {P3|Fanta Odile Yéo}, qui commande l'{O8~|escadron}, promet d'en prendre soin. La météo, après ceci.
---
kind X1 operation
on X1 2024-11-29/2024-12-02
at X1 L1
at X1 L2
rank P1 R1
title P1 T1
post P1 O2 T1 status=current
commands P1 X1
took_part O2 X1 role=organiser
took_part O3 X1 role=participant
took_part O4 X1 role=participant
took_part O5 X1 role=participant
arrests X1 63
seized X1 motopompes 42 motopompes
seized X1 or 1.35 kg
partner O3 O4 kind=joint_operation status=ended
partner O3 O5 kind=joint_operation status=ended
partner O4 O5 kind=joint_operation status=ended
rank P2 R2
post P2 O6 status=current
based O6 L3
took_part O6 X1 role=supporter
partner O6 O2 kind=information status=ended
kind X2 delivery
on X2 2024-12-02
at X2 L4
took_part O8 X2 role=beneficiary
took_part O10 X2 role=organiser
partner O10 O8 kind=equipment status=current
partner O9 O8 kind=equipment status=denied
rank P3 R3
partner O7 O11 kind=agreement status=planned
post P3 O8 status=current
kind X3 operation
not_person "Wôrô-Tila"
