# language: fr
# published: 2022-08-15
# style: weekly_bulletin

{O1|OFFICE CENTRAL DES STUPÉFIANTS}
BULLETIN N°32 – semaine du {D1|8 au 14 août 2022}

{O2|Antenne de Sikasso}. – {D2|Lundi 8}, à {L1|Zégoua}, {X1|contrôle} d'un autocar arrivant de {L2|Bouaké}. {X1|Trouvés} sous les sièges : {Q1|212 briques} de chanvre indien (soit {Q2|190,6 kg}), {Q3|4 300 comprimés} de tramadol, {Q4|23 flacons} de codéine. Convoyeur en fuite ; chauffeur (S. K., 41 ans) placé en garde à vue. L'équipe était emmenée par le {R1|lieutenant de police} {P1|Mariétou Sanata Bouaré}, qui supplée le {T2|chef d'antenne}, le {R2|capitaine} {P2|Dramane Ladji Kouyaté}, en {X6|stage} à {L3|Accra} jusqu'au {D3|30 août}.

{O3|Antenne de Kayes}. – Dans la {D4|nuit de mercredi à jeudi}, {X2|barrage} monté avec la {O4|brigade mobile des Douanes de Diboli} sur la route de {L4|Kidira}. Ont été {X2|saisis} {Q5|3,4 kg} de cocaïne en {Q6|trois pains}, {Q7|9 000 euros} et {Q8|un pistolet} automatique ; {Q9|trois arrestations}, dont celle d'un employé de transit.

{O5|Cellule aéroportuaire anti-trafics} ({O5|CAAT}). – Néant. Le colis dont les réseaux ont fait état {D5|vendredi} renfermait de la farine de baobab : aucune {X3|saisie} n'a eu lieu à {L5|Sénou}.

SUITES JUDICIAIRES. – L'{X5|incinération} des {Q10|618 kg} de résine {X4|interceptés} le {D6|19 juillet} à {L6|Gogui} par la {O6|Garde nationale} s'est déroulée {D7|samedi} à {L7|Dio-Gare}, sous les yeux du {T3|substitut} {P3|Adama Mohomodou Haïdara} et du {R3|colonel-major} {P4|Tiéoulé Waraba Sidibé}, {T4|directeur général} de l'{O1~|Office}.

COOPÉRATION. – {Q12|Deux mallettes} de tests rapides ont été {X7|livrées} {D8|mardi} à l'{O2|Antenne de Sikasso}. Le donateur est l'{O7|ONUDC}. L'{O7~|agence viennoise} prendra de surcroît à sa charge, en {D9|octobre}, une {X8|session de perfectionnement} pour {Q11|vingt enquêteurs} de l'{O1~|Office}.
---
part_of O2 O1
part_of O3 O1
kind X1 seizure
on X1 2022-08-08
at X1 L1
arrests X1 1
seized X1 "chanvre indien" 190.6 kg
seized X1 tramadol 4300 comprimés
seized X1 codéine 23 flacons
took_part O2 X1 role=organiser
commands P1 X1
rank P1 R1
post P1 O2 status=current
rank P2 R2
title P2 T2
post P2 O2 T2 status=current
kind X6 training
on X6 2022-08
at X6 L3
took_part P2 X6 role=participant
kind X2 seizure
on X2 2022-08-10/2022-08-11
at X2 L4
arrests X2 3
seized X2 cocaïne 3.4 kg
seized X2 argent 9000 euros
seized X2 pistolet 1 pistolet
took_part O3 X2 role=organiser
took_part O4 X2 role=participant
partner O3 O4 kind=joint_operation status=current
kind X3 seizure
on X3 2022-08-12
at X3 L5
assert X3 denied
kind X4 seizure
on X4 2022-07-19
at X4 L6
seized X4 résine 618 kg
took_part O6 X4 role=organiser
kind X5 destruction
on X5 2022-08-13
at X5 L7
seized X5 résine 618 kg
took_part P3 X5 role=official
took_part P4 X5 role=official
title P3 T3
rank P4 R3
title P4 T4
post P4 O1 T4 status=current
kind X7 delivery
on X7 2022-08-09
took_part O7 X7 role=organiser
took_part O2 X7 role=beneficiary
partner O7 O2 kind=equipment status=current
kind X8 training
on X8 2022-10
assert X8 planned
took_part O7 X8 role=supporter
took_part O1 X8 role=beneficiary
partner O7 O1 kind=training status=planned
not_person "S. K."
