# language: fr
# published: 2023-09-12
# style: interview

« Nous formons des enquêteurs, pas des exécutants »

Depuis {D1|janvier}, la {R1|commissaire divisionnaire} {P1|Kadiatou Tounkara} dirige l'{O1|École nationale de police de Bamako}. Passée par la {O2|brigade des mœurs}, puis par {O3|Interpol} à {L1|Lyon} ({D2|2011-2015}), elle fut ensuite, sept années durant, le {T1|numéro deux} de la {O4|Direction de la police judiciaire} ({O4|DPJ}), sous les ordres de {P2|Sory Ibrahima Kouyaté}.

Question : Votre prédécesseur, M. {P3|Abdramane Guindo}, est parti en plein concours. Pourquoi ?
{P1|K. Tounkara} : Le {R2|contrôleur général} {P3|Guindo} a été appelé au cabinet du {T2|ministre}, comme {T3|conseiller}. Il n'y a aucun mystère.

Combien d'élèves ?
{Q1|Mille quarante} cette année, dont {Q2|deux cent six filles}. Ils feront leur stage dans les commissariats de {L2|Koulikoro}, de {L3|Bougouni} et de {L4|Koutiala}.

La {O5|Minusma} s'en va. Que perdez-vous ?
Des formateurs, surtout. La {O6|police des Nations unies} ({O6|UNPOL}) animait le module de scène de crime ; cela s'est arrêté en {D3|juin}. Mais la {O7|coopération allemande} ({O7|GIZ}) continue de nous équiper, et nous discutons avec l'{O8|Académie de police de Volgograd}. Rien n'est signé.

En {D4|mars}, un {X1|exercice de tir} a mal tourné au camp de {L5|Kati}.
Un élève y a été blessé à la cuisse. L'{X1|exercice} était encadré par un {T4|instructeur} du {O9|Groupement mobile de sécurité} ({O9|GMS}), le {R3|major} {P4|Fousseyni Dolo}. Une enquête est en cours à l'{O10|Inspection générale de la police nationale}. Lui a été suspendu ; son {T5|chef}, le {R4|commissaire} {P5|Alou Kassogué}, reste en poste au {O9|GMS}.

On vous dit proche de {P6|Aminata Tounkara}, la {T6|directrice des ressources humaines} du {O11|ministère de la Sécurité}.
Nous portons le même nom, c'est tout. (Rires.) Je l'ai rencontrée le {D5|mois dernier}, à la {X2|cérémonie de sortie} de la 28e promotion.
---
rank P1 R1
post P1 O1 start=2023-01 status=current
post P1 O2 status=former
post P1 O3 start=2011 end=2015 status=former
title P1 T1
post P1 O4 T1 status=former
post P2 O4 status=former
reports_to P1 P2
rank P3 R2
post P3 O1 status=former
title P3 T3
partner O6 O1 kind=training status=ended
partner O7 O1 kind=equipment status=current
partner O8 O1 kind=cooperation status=planned
kind X1 exercise
on X1 2023-03
at X1 L5
wounded X1 1
commands P4 X1
took_part O1 X1 role=participant
rank P4 R3
title P4 T4
post P4 O9 T4 status=former
rank P5 R4
title P5 T5
post P5 O9 T5 status=current
reports_to P4 P5
title P6 T6
post P6 O11 T6 status=current
distinct P1 P6
kind X2 ceremony
on X2 2023-08
took_part P1 X2 role=participant
took_part P6 X2 role=participant
