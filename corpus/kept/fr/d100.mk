# language: fr
# published: 2024-10-09
# style: local_press

{L1|Conakry} : le chef de l'escorte n'était pas le bon {P1|Bangoura}

Une convocation mal libellée, et voilà deux officiers dans l'embarras. Le {O1|Tribunal de première instance de Dixinn} {X4|entendait} {D1|lundi} le {R1|Lieutenant} {P1|Mohamed Lamine Bangoura}, de la {O2|Brigade de répression du banditisme} ({O2|BRB}), au sujet du {X1|braquage} d'un fourgon, le {D2|30 août}, à {L2|Enco 5}. Or la lettre avait atterri chez le {R2|Commandant} {P2|Mohamed Bangoura}, dit « {P2|M'Bemba} », {T2|adjoint au chef} de l'{O3|Escadron mobile n° 2 de Hamdallaye}. « J'étais en congé à {L4|Boké} ! », a plaidé {P2~|ce dernier}.

Le bon {P1|Bangoura}, donc. C'est {P1~|lui} qui conduisait, selon l'accusation, les {Q1|quatre agents} d'escorte. {Q2|Deux convoyeurs} avaient été tués ; {Q3|870 millions de francs guinéens} avaient disparu. {D3|Trois jours plus tard}, la {O4|Direction centrale des investigations judiciaires} ({O4|DCIJ}), qui dépend du {O5|Haut commandement de la gendarmerie}, {X2|appréhendait} à {L5|Coyah} {Q6|cinq suspects}, dont A. S., dit « Petit Modèle », et {X2|récupérait} {Q4|112 millions}, {Q5|deux pistolets} et {Q7|une moto}. Le {T3|directeur central}, le {R3|Colonel} {P3|El Hadj Aboubacar Sidiki Kourouma}, avait lui-même mené l'{X2|assaut}.

Y eut-il des complicités ? {P1~|Le lieutenant} aurait {X3|reçu} des appels de « Petit Modèle » la {D5|veille} du {X1|braquage}, d'après un procès-verbal que conteste sa défense. L'{O6|Inspection générale de la police} l'a suspendu à titre conservatoire. {P4|Fatoumata Binta Sow}, {T4|substitut du procureur} près le {O1|tribunal de Dixinn}, n'a pas voulu anticiper.

L'{X4|audience} reprendra le {D4|21 octobre}. D'ici là, le {T5|patron} de la {O2|BRB}, le {R5|Commissaire divisionnaire} {P5|Moussa Gbamou Haba}, promet de « laver la maison ».
---
rank P1 R1
post P1 O2 status=current
rank P2 R2
title P2 T2
post P2 O3 T2 status=current
distinct P1 P2
kind X1 crime
on X1 2024-08-30
at X1 L2
killed X1 2
took_part P1 X1 role=target
kind X2 arrest
on X2 2024-09-02
at X2 L5
arrests X2 5
seized X2 argent 112000000 GNF
seized X2 pistolets 2 pistolets
seized X2 moto 1 moto
took_part O4 X2 role=organiser
commands P3 X2
part_of O4 O5
rank P3 R3
title P3 T3
post P3 O4 T3 status=current
kind X3 other
assert X3 alleged
on X3 2024-08-29
took_part P1 X3 role=participant
title P4 T4
post P4 O1 T4 status=current
kind X4 trial
on X4 2024-10-07
took_part O1 X4 role=organiser
took_part P1 X4 role=participant
rank P5 R5
title P5 T5
post P5 O2 T5 status=current
not_person "A. S." "Petit Modèle"
