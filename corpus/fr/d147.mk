# language: fr
# published: 2025-11-27
# style: court_report

{O1|CRIET} : quatre policiers et un commissaire à la barre

{L1|Porto-Novo}, {D1|26 novembre 2025}. Salle comble, ventilateurs en panne. La {O1|Cour de répression des infractions économiques et du terrorisme} ({O1|CRIET}) a {X1|ouvert} ce {D1|mercredi} le {X1|procès} de {Q6|cinq agents} de la {O2|Police républicaine}, poursuivis pour avoir détourné une partie d'une {X2|saisie} de cocaïne.

Les faits tels que rapportés par le {T1|procureur spécial}, {P1|Cyriaque Houngbédji Adjovi} : le {D2|9 août 2024}, à {L2|Hillacondji}, le {O3|Commissariat de Grand-Popo} {X2|saisit} {Q1|41 kg} de cocaïne dans un bus et {X2|interpelle} le convoyeur. Le lendemain, l'{O4|Office central de répression du trafic illicite de drogue} ({O4|OCERTID}) n'en reçoit que {Q2|29}. L'{O5|Inspection générale de la police} est saisie par le {T2|directeur général} de la {O2|Police républicaine}, le {R1|contrôleur général} {P2|Nourou Saka Lafia}. Le {D3|3 septembre}, {X3|perquisition} au domicile d'un brigadier à {L3|Ouidah} : {Q3|sept kilos} sont {X3|retrouvés}, {Q4|deux agents} {X3|écroués}. Les {Q5|trois autres}, dont le commissaire C. D., sont {X4|arrêtés} à {L4|Cotonou} en {D4|octobre}.

A la barre, le commissaire nie tout. Son ancien {T3|adjoint}, l'{R2|officier de police} {P3|Bio Gounou Tamou}, entendu comme témoin, l'a pourtant enfoncé. C'est {P3~|lui} qui dirigeait l'équipe le jour de la {X2|saisie} ; {P3~|il} sert à présent au {O6|Commissariat de Natitingou}. Le {T4|patron} de l'{O4|OCERTID}, le {R3|commissaire principal} {P4|Armelle Dossou-Yovo Kpatchia}, a confirmé les pesées.

L'affaire a été renvoyée au {D5|17 décembre}. Le juge est {P5|Marius Codjo Ahouandjinou}, {T5|président} de la chambre correctionnelle.
---
kind X1 trial
on X1 2025-11-26
at X1 L1
took_part O1 X1 role=organiser
took_part P1 X1 role=participant
took_part P3 X1 role=participant
took_part P4 X1 role=participant
took_part P5 X1 role=official
based O1 L1
title P1 T1
post P1 O1 T1 status=current
kind X2 seizure
on X2 2024-08-09
at X2 L2
arrests X2 1
seized X2 cocaïne 41 kg
took_part O3 X2 role=organiser
commands P3 X2
rank P2 R1
title P2 T2
post P2 O2 T2 status=current
kind X3 raid
on X3 2024-09-03
at X3 L3
arrests X3 2
seized X3 cocaïne 7 kg
kind X4 arrest
on X4 2024-10
at X4 L4
arrests X4 3
title P3 T3
rank P3 R2
post P3 O3 T3 status=former
post P3 O6 status=current
rank P4 R3
title P4 T4
post P4 O4 T4 status=current
title P5 T5
post P5 O1 T5 status=current
not_person "C. D."
