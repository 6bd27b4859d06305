# language: fr
# published: 2020-09-28
# style: denial

{O1|DÉLÉGATION GÉNÉRALE À L'ADMINISTRATION PÉNITENTIAIRE}
DROIT DE RÉPONSE

Monsieur le directeur de publication,

Votre édition de {D1|jeudi} annonce qu'une « {X1|évasion massive} » aurait eu lieu dans la {D2|nuit du 22 au 23 septembre} à la {O2|Prison centrale de Garoua}. Il n'en est rien. Nous vous prions de publier, à la même place, ce qui suit.

Premièrement, nul ne s'est évadé. Le {D3|mardi 22}, à l'heure de l'appel du soir, une {X2|fouille} du quartier 4 a été menée par les gardiens de la {O2~|prison}, avec le concours du {O3|Groupement mobile d'intervention n° 7}, venu à la demande du {T2|régisseur}, {P1|Djibrilla Sanda Wakili}, {R1|intendant principal des prisons}. Elle a permis de {X2|retirer} aux détenus {Q1|cent quatorze téléphones}, {Q2|2,3 kg} de chanvre et {Q3|trente couteaux}. {Q4|Sept détenus} récalcitrants et {Q5|un gardien} ont été blessés.

Deuxièmement, M. {P1|Wakili} n'a pas été relevé. Il dépend du {T3|délégué régional} du {L1|Nord}, {P2|Philomène Abena Zang}, {R2|administrateur général des prisons}, qui lui a renouvelé {D4|samedi} sa confiance ; {P2~|elle-même} rend compte au soussigné. L'homme « suspendu » dont vous parlez, {P3|Sanda Wakilou}, est un {R3|gardien-chef} de {L2|Guider} : simple ressemblance de noms.

Troisièmement, la {O4|Coopération allemande} n'a pas « rompu » avec nous. Le contrat qui la liait à la {O1|DGAP} est arrivé à son terme en {D5|décembre 2019} ; les blocs sanitaires qu'il prévoyait sont construits. Le {O5|Comité international de la Croix-Rouge} a pris le relais et livre, chaque trimestre, les médicaments de l'infirmerie de {L3|Garoua}. Quant à la formation continue de nos cadres, l'{O6|École nationale d'administration pénitentiaire de Buea} l'assure, seule.

Est-il besoin de rappeler que la {O1|DGAP} appartient au {O7|ministère de la Justice}, non à la {O8|Délégation générale à la Sûreté nationale}, laquelle n'a donc rien eu à « ordonner » ?

{L5|Yaoundé}, le {D6|28 septembre 2020}
Le {T4|délégué général}, {P4|Barnabé Tsanga Fouda}, {R4|magistrat hors hiérarchie}
---
kind X1 crime
on X1 2020-09-22/2020-09-23
at X1 L3
assert X1 denied
kind X2 raid
on X2 2020-09-22
at X2 L3
took_part O2 X2 role=organiser
took_part O3 X2 role=supporter
partner O3 O2 kind=support status=ended
seized X2 téléphones 114 téléphones
seized X2 chanvre 2.3 kg
seized X2 couteaux 30 couteaux
wounded X2 7
wounded X2 1
title P1 T2
rank P1 R1
post P1 O2 T2 status=current
title P2 T3
rank P2 R2
post P2 O1 T3 status=current
reports_to P1 P2
reports_to P2 P4
rank P3 R3
distinct P1 P3
partner O4 O1 kind=agreement status=ended
partner O5 O2 kind=equipment status=current
partner O6 O1 kind=training status=current
part_of O1 O7
distinct O1 O8
title P4 T4
rank P4 R4
post P4 O1 T4 status=current
