# language: fr
# published: 2023-02-15
# style: magazine

COOPÉRATION DOUANIÈRE
{L1|Dakar} ne prête qu'aux riches

Il y a les amis de la douane sénégalaise, et il y a ceux qui le disent. Commençons par les premiers. Au {L2|port de Mbour}, une embarcation rapide attend son équipage. Elle vient de la {O1|Garde côtière des États-Unis}. « Nous l'avons eue en {D1|novembre} », précise {P1|Astou Marème Guissé}. La {R1|colonelle} commande la {O2|Brigade maritime des Douanes}. Avec le bateau, les Américains ont envoyé un moniteur ; il est resté six semaines, puis il est rentré à {L3|Norfolk}.

Deuxième ami, plus discret. L'{O3|Administration des douanes et impôts indirects du Maroc} ne donne rien. Elle répond. Une question posée le matin par la {O4|Direction du renseignement et des enquêtes douanières} reçoit sa réponse avant midi, et c'est réciproque. Le {T1|directeur} de celle-ci, le {R2|colonel} {P2|Lamine Goudiaby Preira}, y voit « la meilleure affaire de la maison ».

Et puis il y a {O6|Atlanta-Sécurité}. La société se vantait, en {D2|décembre}, d'un contrat de surveillance avec la {O7|Direction générale des Douanes}, dont dépendent la {O2|Brigade maritime} et la {O4~|direction} de {P2|Preira}. Vérification faite, le texte n'a jamais existé.

Reste la {L5|Gambie}. Le {D3|19 janvier}, à {L6|Keur Ayip}, la {O8|Gambia Revenue Authority} ({O8|GRA}) et la {O2|Brigade maritime} ont tenu leur premier {X1|barrage} commun. Pas de grosse prise : {Q1|1,2 tonne} de sucre, {Q2|neuf motos} sans papiers. Mais une photo, où l'on voit {P1|Guissé} serrer la main d'{P3|Ebrima Jallow-Sanyang}, {T2|commissaire adjoint} de la {O8|GRA}. L'accord suivra ; on l'annonce pour {D4|avril}. {P2|Preira}, qui était {R3|lieutenant} à {L6|Keur Ayip} en {D5|1998}, n'en revient toujours pas. À l'époque, dit-il, on se tirait dessus.
---
rank P1 R1
post P1 O2 status=current
partner O1 O2 kind=equipment status=current
partner O1 O2 kind=training status=ended
partner O3 O4 kind=information status=current
title P2 T1
rank P2 R2
rank P2 R3
post P2 O4 T1 status=current
partner O6 O7 kind=agreement status=denied
part_of O2 O7
part_of O4 O7
kind X1 operation
on X1 2023-01-19
at X1 L6
seized X1 sucre 1.2 tonne
seized X1 motos 9 motos
took_part O8 X1 role=participant
took_part O2 X1 role=participant
took_part P1 X1 role=participant
took_part P3 X1 role=participant
partner O8 O2 kind=joint_operation status=ended
title P3 T2
post P3 O8 T2 status=current
