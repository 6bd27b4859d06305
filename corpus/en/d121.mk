# language: en
# published: 2024-02-22
# style: human-rights report

"They asked for my brother by name"
Abuses by all sides in the {L1|Bandiagara region}, {D1|July}–{D2|December 2023} (extract)

Summary of incidents

17. Residents of {L2|Ningari} told us that men of {O1|Dan Na Ambassagou} {X1|abducted} {Q1|twelve herders} at the Thursday market on {D3|20 July}. {Q2|Seven} were {X2|freed} on {D4|2 August} after a ransom was paid. {O1|Dan Na Ambassagou} said in a letter to us that it "holds nobody".

18. On {D5|14 September}, according to six witnesses, soldiers of the {O2|Motorised Company of Bandiagara}, accompanied by foreign fighters whom they took for members of the {O3|Wagner Group}, {X3|entered} the hamlet of {L3|Sékou-Ouro} and killed at least {Q3|nine people}. Hamma Bilal D., 61, a teacher, saw his two sons led away. The {O4|Ministry of Defence and Veterans Affairs} did not reply to our questions. Its {T1|minister} had said on the radio that no {X3|operation} took place there that day.

19. {O5|Katiba Macina} fighters {X4|attacked} {L4|Doucombo} on {D6|3 November}; {Q4|five civilians} died and {Q5|21} were injured.

Responsibility

20. The {O2|Motorised Company} was at the time under {R1|Captain} {P1|Abdrahamane Kéba Ouonogo}. We could not establish whether {P1|Ouonogo} was present. He reported to {R2|Lieutenant-Colonel} {P2|Zoumana Sirima Togo-Pérou}, {T2|commander} of the {O6|Sub-Sector of Bandiagara}, who was replaced in {D7|January} by {R2|Lieutenant-Colonel} {P3|Fousseyni Bagna}.

21. The {O7|Military Court of Mopti} opened a file on {D8|9 October}. Its {T3|prosecutor}, {R3|Magistrate Colonel} {P4|Awa Nènè Sacko-Thiam}, informed us that she works with the {O8|Gendarmerie Investigation Unit of Sévaré}; the {O9|Human Rights Division} of {O10|MINUSMA} had sent the same unit its findings before its departure in {D9|December}.

22. We found no evidence for the claim, often heard, that {O1|Dan Na Ambassagou} is supplied with ammunition by the {O2|Motorised Company}.
---
rank P1 R1
rank P2 R2
rank P3 R2
rank P4 R3
title P2 T2
title P3 T2
title P4 T3
post P1 O2 status=former
post P2 O6 T2 end=2024-01 status=former
post P3 O6 T2 start=2024-01 status=current
post P4 O7 T3 status=current
reports_to P1 P2
part_of O9 O10
partner O7 O8 kind=cooperation status=current
partner O9 O8 kind=information status=ended
partner O2 O1 kind=equipment status=denied
kind X1 crime
on X1 2023-07-20
at X1 L2
took_part O1 X1 role=organiser
assert X1 alleged
kind X2 other
on X2 2023-08-02
freed X2 7
kind X3 raid
on X3 2023-09-14
at X3 L3
took_part O2 X3 role=organiser
took_part O3 X3 role=participant
killed X3 9
assert X3 alleged
kind X4 attack
on X4 2023-11-03
at X4 L4
took_part O5 X4 role=organiser
killed X4 5
wounded X4 21
distinct O1 O5
distinct P1 P2
not_person "Hamma Bilal D."
not_person "Dan Na Ambassagou"
