# language: fr
# published: 2019-07-09
# style: ocr_scan

REPUBLIQUE DU {L1|CAMEROUN}            Paix - Travail – Patrie
{O1|DIRECTION GENERALE DES DOUANES}
{O2|SECTEUR DES DOUANES DU LITTORAL I}
N° 0412/SDL1 /C0UR           {L2|Douala}, le {D1|9 juillet 2Ol9}

NOTE D'lNFORMATlON
Objet: resultats de l'{X1|operation « HALCOMI IV »}, {D2|mois de juin 2019}

J'ai l'honneur de porter a votre connais-
sance que la phase « {L2|Douala} » de l'{X1|operation HALCOMI IV} s'est achevee {D3|dimanche 30 juin}.
Elle a ete conduite par le {R1|lnspecteur principal des Douanes} {P1|MBALLA ESSOMBA Roger}, {T1|Chef} de la {O3|Brigade commerciale de Bonaberi}, sous la supervision du soussigne, a qui cette {O3~|Brigade} est subordonnee.

Les re'sultats s'etablissent comme suit :
 1° {Q1|14 38O sacs} de riz de contrebande {X1|saisis}
 2° {Q2|6,75 tonnes} de medicaments non homologues {X1|saisies}
 3° {Q3|22 individus} {X1|interpelles} et remis au {O4|GMI n° 2}
 4° manque a gagner evite : {Q4|l87 500 000 F CFA}

La {O5|Legion de gendarmerie du Littoral} a fourni {Q5|deux pelotons}; l'{O6|Ordre national des pharmaciens}, ses experts. Il est mis fin, en revanche, au protocole passe en {D4|2016} avec la Societe {O7|SECURIPORT-NGOM}, dont les scanners sont restes en panne.

Est annexe le rapport du {R2|Capitaine des Douanes} {P2|TCHINDA KAMGA Blaise} sur l'incident du {D5|19 juin} a {L3|Ndobo} : un {X2|jet de pierres} contre la {O3|Brigade commerciale de Bonaberi}, {Q6|trois blesses} legers parmi nos agents.

       Le {T2|Chef de Secteur},
       {R3|Inspecteur des Regies financieres}
       {P3|NGUIDJOL Marthe-Claire}  (signe)
       Ampl.: {O1|DGD} ; {O5~|Legion}
---
part_of O2 O1
kind X1 operation
on X1 2019-06
at X1 L2
commands P1 X1
arrests X1 22
seized X1 riz 14380 sacs
seized X1 médicaments 6.75 tonnes
took_part O3 X1 role=organiser
took_part O5 X1 role=supporter
took_part O6 X1 role=supporter
took_part P3 X1 role=official
partner O5 O3 kind=support status=ended
partner O6 O3 kind=support status=ended
partner O2 O7 kind=agreement status=ended
rank P1 R1
title P1 T1
post P1 O3 T1 status=current
part_of O3 O2
reports_to P1 P3
rank P2 R2
kind X2 attack
on X2 2019-06-19
at X2 L3
wounded X2 3
took_part O3 X2 role=target
title P3 T2
rank P3 R3
post P3 O2 T2 status=current
not_person "HALCOMI" "SECURIPORT-NGOM"
