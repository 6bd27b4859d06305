# language: fr
# published: 2025-07-18
# style: gazette

JOURNAL OFFICIEL – {O1|SECRÉTARIAT GÉNÉRAL DU GOUVERNEMENT}
ACTES PRIS EN {O2|CONSEIL DES MINISTRES}, {X1|SESSION} DU {D1|16 JUILLET 2025}

Décret n°2025-0498/PT-RM
Article 1er. – Le {R1|Général de brigade} {P1|Moustapha Sinaly KOUMARÉ}, précédemment en service à l'{O3|Inspection générale des Armées et Services}, est nommé {T1|Directeur} de la {O4|Sécurité militaire}.
Art. 2. – Est abrogé le décret du {D2|7 mars 2023} en tant qu'il nommait le {R2|Colonel-major} {P2|Abdrahamane KOULIBALY} dans les mêmes fonctions. {P2~|L'intéressé} est admis à faire valoir ses droits à la retraite.

Décret n°2025-0499/PT-RM
Article unique. – Sont nommés au {O5|ministère de la Sécurité et de la Protection civile} :
– {T3|Secrétaire général} : M. {P3|Almahady Amadoun TOURÉ}, {R3|Inspecteur général de Police} ;
– {T4|Chef de cabinet} : Mme {P4|COULIBALY Fatoumata Nènè SY}, {R4|Magistrate} ;
– {T5|Attaché de cabinet} : {R5|Adjudant-chef} {P5|Abdrahamane KOULIBALY}.

Décret n°2025-0500/PT-RM
Article 1er. – Il est créé au sein de la {O6|Gendarmerie nationale} une {O7|Légion de Dioïla}, dont le siège est à {L1|Dioïla}. La {O8|Compagnie de Fana} et la {O9|Compagnie de Béléko} lui sont rattachées.
Art. 2. – Le {R6|Lieutenant-colonel} {P6|Oumou Diadié SAMASSÉKOU} en est nommée {T6|Commandante}, à compter du {D3|1er août 2025}. {P6~|Elle} rend compte au {R7|Colonel} {P7|Bakary Jean-Marie DAKOUO}, {T7|Directeur des opérations} de la {O6|Gendarmerie nationale}.

COMMUNICATION
Le {T8|ministre des Affaires étrangères} a informé le {O2~|Conseil} des conclusions de la {X2|visite} qu'une délégation de l'{O10|État-major général des Armées} a effectuée à {L2|Niamey} du {D4|8 au 10 juillet 2025}. Un {X3|accord} sur l'échange de renseignements entre l'{O10|État-major général des Armées} et son homologue, l'{O11|État-major des Forces armées nigériennes}, serait {X3|signé} en {D5|septembre}.

{L3|Koulouba}, le {D6|17 juillet 2025}
Le {T9|Secrétaire général du Gouvernement},
{P8|Birama Ousmane TRAORÉ}
---
kind X1 meeting
on X1 2025-07-16
took_part O2 X1 role=participant
rank P1 R1
title P1 T1
post P1 O4 T1 start=2025-07-16 status=current
post P1 O3 status=former
rank P2 R2
title P2 T1
post P2 O4 T1 start=2023-03-07 end=2025-07-16 status=former
rank P3 R3
title P3 T3
post P3 O5 T3 start=2025-07-16 status=current
rank P4 R4
title P4 T4
post P4 O5 T4 start=2025-07-16 status=current
rank P5 R5
title P5 T5
post P5 O5 T5 start=2025-07-16 status=current
distinct P2 P5
part_of O7 O6
based O7 L1
part_of O8 O7
part_of O9 O7
rank P6 R6
title P6 T6
post P6 O7 T6 start=2025-08-01 status=future
reports_to P6 P7
rank P7 R7
title P7 T7
post P7 O6 T7 status=current
kind X2 visit
on X2 2025-07-08/2025-07-10
at X2 L2
took_part O10 X2 role=participant
kind X3 signing
on X3 2025-09
assert X3 planned
took_part O10 X3 role=participant
took_part O11 X3 role=participant
partner O10 O11 kind=information status=planned
distinct O10 O11
title P8 T9
post P8 O1 T9 status=current
