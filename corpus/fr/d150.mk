# language: fr
# published: 2025-01-31
# style: local_newspaper_brief

FAITS DIVERS
Route de {L1|Koutiala} : {Q1|quatorze motos} volées {X1|retrouvées} grâce à un simple {X1|contrôle}

Un banal {X1|contrôle de routine} a mal tourné pour trois voleurs présumés. {D1|Mardi dernier}, peu avant minuit, les gendarmes de la {O1|Brigade territoriale de Bla} avaient posé leurs herses à la sortie de la ville, sur la route de {L1|Koutiala}. Un camion benne chargé de sable s'est présenté. Sous le sable, {Q1|quatorze motos} « Djakarta » flambant neuves. Les {Q2|trois occupants} ont aussitôt été {X1|mis aux arrêts} et les engins {X1|saisis}.

C'est l'{R1|adjudant-chef major} {P1|Salia Bagayogo}, {T1|commandant} de la {O1~|brigade}, qui commandait le {X1|barrage} en personne. « On nous avait signalé le camion », confie {P1~|l'homme}. Le signalement venait du {O2|Commissariat de San}, où {Q3|vingt motos} avaient été {X2|dérobées} {D2|samedi} au marché à bétail.

Dès le {D3|lendemain}, les aveux aidant, {P1~|ses} éléments ont {X3|fouillé} une concession à {L2|Yangasso}, d'où ils ont {X3|extrait} les {Q4|six motos} manquantes, ainsi que {Q5|deux pistolets} de fabrication artisanale. Le receleur, surnommé « Vieux Père », a été {X3|cueilli} dans son sommeil. Le {T2|patron} du {O2|Commissariat de San}, le {R2|Commissaire} {P2|Drissa Mallé}, est venu {D4|jeudi} à {L3|Bla} {X4|récupérer} le tout.

La {O1~|brigade} n'en est pas à son coup d'essai. En {D5|novembre}, {P1|Bagayogo} et ses hommes avaient {X5|démantelé} à {L4|Fani} un réseau de faux monnayeurs : {Q6|cinq arrestations}, {Q7|3,2 millions de FCFA} en faux billets. Le {T3|commandant} de la {O3|Compagnie de gendarmerie de San}, le {R3|Capitaine} {P3|Oumou Sékou Cissoko}, dont relève la {O1~|brigade}, lui avait adressé une lettre de félicitations.

Les {Q8|quatre suspects} ont été conduits chez le procureur.
---
kind X1 seizure
on X1 2025-01-28
at X1 L1
at X1 L3
arrests X1 3
seized X1 motos 14 motos
commands P1 X1
took_part O1 X1 role=organiser
based O1 L3
rank P1 R1
title P1 T1
post P1 O1 T1 status=current
partner O2 O1 kind=information status=current
kind X2 crime
on X2 2025-01-25
kind X3 raid
on X3 2025-01-29
at X3 L2
arrests X3 1
seized X3 motos 6 motos
seized X3 pistolets 2 pistolets
commands P1 X3
took_part O1 X3 role=organiser
rank P2 R2
title P2 T2
post P2 O2 T2 status=current
kind X4 delivery
on X4 2025-01-30
at X4 L3
took_part P2 X4 role=beneficiary
took_part O2 X4 role=beneficiary
took_part O1 X4 role=organiser
kind X5 operation
on X5 2024-11
at X5 L4
arrests X5 5
seized X5 "faux billets" 3200000 FCFA
commands P1 X5
took_part O1 X5 role=organiser
rank P3 R3
title P3 T3
post P3 O3 T3 status=current
part_of O1 O3
reports_to P1 P3
not_person "Vieux Père"
