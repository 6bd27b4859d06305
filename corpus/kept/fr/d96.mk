# language: fr
# published: 2024-11-21
# style: fact_check

VRAI OU FAUX ? Cinq rumeurs de la semaine au tamis

« Le {L1|camp de Nioro} est {X1|tombé} {D1|lundi}. » Faux. Appelé par la rédaction, le {R1|colonel} {P1|Cheickna Hamalla Niakaté}, qui commande la {O1|Région militaire n° 8}, parle depuis la cour dudit camp. « Il y a eu {D2|dimanche}, à {L2|Sandaré}, un bref {X2|échange de tirs} entre la {O2|Garde nationale} et des passeurs de carburant. C'est tout. »

« Le {P2~|patron des douaniers} a été {X3|arrêté}. » Non vérifié. L'{R2|inspecteur général} {P2|Baréma Seydina Guindo}, {T2|directeur général} des {O3|Douanes}, aurait été {X4|entendu} {D3|mercredi}, comme simple témoin, par le {O4|Pôle national économique et financier}. Son entourage évoque une {X4|visite de courtoisie}.

« Une société étrangère, {O5|Karaman Güvenlik}, entraîne les forces spéciales de la police. » Faux, d'après le {O6|ministère de la Sécurité}. La {O7|Force spéciale antiterroriste} ({O7|FORSAT}) travaille seule depuis que son programme d'instruction avec {O8|EUCAP Sahel Mali} s'est achevé, en {D4|2022}.

« La {R3|commissaire} de la {O9|BAC} a été punie. » Trompeur. {P3|Assétou Madiou Niéntao} quitte bien la {O9|Brigade anti-criminalité} ({O9|BAC}), mais pour {L3|Alger}, où {P3~|elle} représentera le pays auprès d'{O10|AFRIPOL} à partir de {D5|janvier}. Lui succédera {P4|Sory Ibrahima Traoré}, {R4|commissaire principal} – rien à voir avec {P5|Sory Ibrahima Traoré}, {T5|juge d'instruction} à {L4|Kati}.

« {Q1|Cent otages} {X5|libérés} à {L5|Ténenkou}. » Exagéré. {Q2|Trente-deux villageois} ont été {X5|relâchés} {D6|vendredi dernier}, sans combat, au terme d'une médiation de notables. Le {T6|gouverneur} de la {L6|région de Mopti}, le {R6|général de brigade} {P6|Daouda Alphamoye Cissé}, dément tout versement de rançon.
---
kind X1 attack
on X1 2024-11-18
at X1 L1
assert X1 denied
rank P1 R1
post P1 O1 status=current
kind X2 clash
on X2 2024-11-17
at X2 L2
took_part O2 X2 role=participant
kind X3 arrest
assert X3 alleged
rank P2 R2
title P2 T2
post P2 O3 T2 status=current
kind X4 other
on X4 2024-11-20
assert X4 alleged
took_part O4 X4 role=organiser
took_part P2 X4 role=participant
partner O5 O7 kind=training status=denied
partner O8 O7 kind=training status=ended
rank P3 R3
post P3 O9 status=current
post P3 O10 start=2025-01 status=future
based O10 L3
rank P4 R4
post P4 O9 status=future
title P5 T5
distinct P4 P5
kind X5 other
on X5 2024-11-15
at X5 L5
freed X5 32
rank P6 R6
title P6 T6
