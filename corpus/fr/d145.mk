# language: fr
# published: 2026-04-20
# style: local_newspaper_workshop

{X1|Formation} des enquêteurs : {Q1|VINGT-CINQ OFFICIERS} {X1|OUTILLÉS} À L'{O1|EMP-ABB}

Les rideaux sont tombés, {D1|vendredi dernier}, sur l'{X1|atelier} de renforcement des capacités en matière d'enquête sur le financement du terrorisme. {Q1|Vingt-cinq officiers} de police judiciaire venus de {L1|Bamako}, {L2|Ségou} et {L3|Mopti} y ont pris part durant cinq jours, du {D2|13 au 17 avril}, à l'{O1|École de maintien de la paix Alioune Blondin Beye} ({O1|EMP-ABB}).

La {X2|cérémonie de clôture} a été présidée par le {R1|Colonel-major} {P1|Boubacar Sinaly DIAKITE}, {T1|conseiller technique} au {O2|ministère de la Sécurité et de la Protection civile}. Il avait à ses côtés le {T2|directeur général} de l'{O1~|école}, le {R2|Général de brigade} {P2|Mountaga Kassim TALL}, et la {T3|représentante} du {O3|Programme des Nations unies pour le développement} ({O3|PNUD}), Mme {P3|Ingrid Solheim}.

L'{X1|activité} a été organisée par la {O4|Cellule nationale de traitement des informations financières} ({O4|CENTIF}), financée par la {O5|Coopération danoise} à travers le {O3|PNUD}, et animée par deux experts du {O6|GIABA}. La {T4|présidente} de la {O4|CENTIF}, Mme {P4|Nana Kadidia CAMARA}, a expliqué que les enquêteurs de la {O7|Brigade d'investigation spécialisée} ({O7|BIS}) et ceux de la {O8|Section de recherches de Bamako} ne se parlaient pas assez. « Ils viennent de passer une semaine autour de la même table », s'est réjouie Mme {P4|CAMARA}.

Au nom des participants, le {R3|Commissaire de Police} {P5|Hamidou GORO}, de la {O7|BIS}, a demandé un suivi. Le {R2|Général} {P2|TALL} a rappelé que {O1~|son école} avait {X3|accueilli} en {D3|février} une {X3|formation} semblable pour {Q2|quinze magistrats}, également soutenue par la {O5|Coopération danoise}.

Une deuxième {X4|session} aura lieu en {D4|juin} à {L4|Sikasso}, a annoncé le {R1|Colonel-major} {P1|DIAKITE}.
---
kind X1 workshop
on X1 2026-04-13/2026-04-17
took_part O4 X1 role=organiser
took_part O5 X1 role=supporter
took_part O3 X1 role=supporter
took_part O6 X1 role=supporter
took_part O1 X1 role=supporter
took_part O7 X1 role=beneficiary
took_part O8 X1 role=beneficiary
took_part P5 X1 role=participant
kind X2 ceremony
on X2 2026-04-17
took_part P1 X2 role=official
took_part P2 X2 role=official
took_part P3 X2 role=official
rank P1 R1
title P1 T1
post P1 O2 T1 status=current
rank P2 R2
title P2 T2
post P2 O1 T2 status=current
title P3 T3
post P3 O3 T3 status=current
partner O5 O3 kind=funding status=current
partner O5 O4 kind=funding status=current
partner O3 O4 kind=funding status=current
partner O6 O4 kind=training status=current
partner O1 O4 kind=hosting status=current
title P4 T4
post P4 O4 T4 status=current
rank P5 R3
post P5 O7 status=current
kind X3 training
on X3 2026-02
took_part O1 X3 role=organiser
took_part O5 X3 role=supporter
partner O5 O1 kind=support status=current
kind X4 workshop
on X4 2026-06
at X4 L4
assert X4 planned
distinct O7 O8
not_person "Alioune Blondin Beye"
