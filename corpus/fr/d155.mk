# language: fr
# published: 2023-05-25
# style: court_hearing

{O1|Cour d'assises} spéciale
Dix ans pour l'ancien percepteur de la {O2|Katiba Serma}

La {O1|Cour d'assises} statuant en matière de terrorisme, siégeant à {L1|Bamako}, a vidé {D1|mardi} l'un des dossiers les plus attendus de la session. L'accusé, H. B., berger de profession, a été {X1|condamné} à dix ans de réclusion. Son coaccusé a été {X1|acquitté} et {X2|remis en liberté} le {D2|lendemain}.

Que leur reprochait-on ? Le parquet, par la voix de l'{T1|avocat général} {P1|Sekouba Hamet TOGOLA}, a rappelé les faits. Le {D3|19 mars 2019}, une {X3|patrouille} conduite par le {R1|lieutenant} {P2|Aly Badara TEMBELY}, de la {O3|Gendarmerie mobile}, {X3|met la main} à {L2|Boulikessi} sur un carnet de collecte de la zakat. Le {D4|6 avril} de la {D5|même année}, le propriétaire du carnet est {X4|pris} à la foire de {L3|Hombori} par le {O4|Peloton de la Garde nationale de Hombori}, que la {O3|Gendarmerie mobile} avait prévenu. On {X4|trouve} sur lui {Q1|1,7 million de FCFA}.

Cité à la barre, le {R1|lieutenant} {P2|TEMBELY}, aujourd'hui {T2|instructeur} à l'{O5|École de gendarmerie de Faladiè}, a reconnu l'accusé. « C'est bien lui », a dit {P2~|le témoin}. L'avocat de la défense a plaidé la contrainte : qui refuse de payer meurt.

L'enquête avait été confiée au {O6|Pôle judiciaire spécialisé}, dont le {T3|procureur}, {P3|Ousmane Zié BARRO}, a bénéficié de l'assistance technique de la {O7|Mission de l'Union européenne} ({O7|EUCAP Sahel Mali}). L'{X1|audience} était présidée par {P4|Aïssata Mory KEITA}, {T4|président de chambre} à la {O8|Cour d'appel de Bamako}.

La session se poursuit {D6|vendredi} avec l'affaire de l'{X5|attaque} de {L4|Guiré} ({D7|avril 2019}).
---
kind X1 trial
on X1 2023-05-23
at X1 L1
took_part O1 X1 role=organiser
took_part P1 X1 role=participant
took_part P2 X1 role=participant
took_part P4 X1 role=official
based O1 L1
kind X2 other
on X2 2023-05-24
freed X2 1
title P1 T1
kind X3 patrol
on X3 2019-03-19
at X3 L2
commands P2 X3
took_part O3 X3 role=organiser
rank P2 R1
post P2 O3 status=former
title P2 T2
post P2 O5 T2 status=current
kind X4 arrest
on X4 2019-04-06
at X4 L3
arrests X4 1
seized X4 argent 1700000 FCFA
took_part O4 X4 role=organiser
partner O3 O4 kind=information status=ended
title P3 T3
post P3 O6 T3 status=current
partner O7 O6 kind=support status=current
title P4 T4
post P4 O8 T4 status=current
kind X5 attack
on X5 2019-04
at X5 L4
not_person "H. B."
