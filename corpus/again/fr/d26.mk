# language: fr
# published: 2023-11-16
# style: visit

Le {O1|Collège de défense de Nouakchott} {X1|reçoit} une délégation algérienne

Une délégation de l'{O3|École supérieure de guerre de Tamentfoust} ({L1|Algérie}), conduite par le {R1|général-major} {P1|Rachid Tahar Benkhelifa}, {X1|séjourne} à {L2|Nouakchott} depuis le {D1|14 novembre}. Elle a été {X1|accueillie} {D2|hier mercredi} par le {T1|directeur} du {O1~|Collège}, le {R2|Général de brigade} {P2|Isselmou Ould Cheikh Melaïnine}.

Créé sous le nom de {O2|Collège de défense du G5 Sahel}, l'établissement a gardé ses formateurs mais changé d'appellation : il se nomme aujourd'hui {O1|Collège de défense}, tout court. Il relève du {O4|ministère de la Défense nationale}. Le {R2|Général} {P2|Ould Cheikh Melaïnine} le dirige depuis {D3|août 2022} ; il avait auparavant commandé l'{O5|École militaire interarmes} ({O5|EMIA}) d'{L3|Atar}. Son {T2|directeur des études}, le {R3|colonel} {P3|Fatimetou Mint Abdel Wedoud}, est la première femme à occuper ce poste.

La {X1|visite} a été marquée par la {X2|signature}, ce {D4|jeudi}, d'une lettre d'intention entre les deux écoles, portant sur l'échange d'auditeurs. De son côté, l'{O6|Ambassade d'Algérie}, par la voix de l'{T3|attaché de défense}, le {R4|colonel} {P4|Mourad Aït Slimane}, annonce l'octroi de {Q1|six bourses} aux officiers mauritaniens dès {D5|2024}.

« Le savoir n'a pas de frontières, même si nos métiers consistent à les garder », a dit le {R1|général-major} {P1|Benkhelifa}. Les {X1|entretiens} n'ont nullement porté sur une base commune à {L4|Aïn Ben Tili}, rumeur que le {O4~|ministère} avait qualifiée, {D6|début novembre}, de « pure invention ». Quant à un partenariat entre le {O1~|Collège} et l'{O7|OTAN}, évoqué par un site étranger, il n'existe pas, a tranché le {R2|général} {P2|Melaïnine}.
---
rank P1 R1
rank P2 R2
title P2 T1
post P2 O1 T1 start=2022-08 status=current
post P2 O5 status=former
based O5 L3
based O1 L2
rank P3 R3
title P3 T2
post P3 O1 T2 status=current
reports_to P3 P2
rank P4 R4
title P4 T3
post P4 O6 T3 status=current
succeeds O1 O2
part_of O1 O4
kind X1 visit
on X1 2023-11-14
at X1 L2
took_part O3 X1 role=participant
took_part O1 X1 role=organiser
took_part P1 X1 role=participant
took_part P2 X1 role=official
kind X2 signing
on X2 2023-11-16
at X2 L2
took_part O1 X2 role=participant
took_part O3 X2 role=participant
partner O1 O3 kind=agreement status=current
partner O1 O7 kind=cooperation status=denied
