# language: en
# published: 2023-07-19
# style: newspaper posting list

{O1|PSC} okays redeployment of {Q1|seven senior policemen}

By Our Crime Correspondent

The {O1|Police Service Commission} ({O1|PSC}) has approved new heads for two State commands and other changes in the {O2|Nigeria Police Force}, its {T1|Head of Press}, {P1|Ifeoma Nkiruka Ugwuanyi}, disclosed in {L1|Abuja} {D1|yesterday}.

Those affected, in the order of the signal:
* {R1|CP} {P2|Abdulkarim Sadiq Dutsinma} – {O3|Enugu State Command}, from {O4|Police Mobile Force}, {O5|Force Headquarters}, where he was {T2|Commissioner of Police (PMF)};
* {R1|CP} {P3|Modupe Abosede Awoniyi} – {O6|Osun State Command}; until the release of the signal {T3|Deputy Commissioner (Operations)}, {O7|Lagos State Command};
* {R1|CP} {P4|Chukwuemeka Iheanacho Okwara} – {O8|Police College}, {L2|Ikeja}, as {T4|Commandant};
* {R2|DIG} {P5|Yakubu Haruna Gwamna}, {O9|Department of Logistics and Supply}, proceeds to {O10|Force Criminal Investigation Department} ({O10|FCID}) as {T5|head};
* {R3|AIG} {P6|Sadiq Abdulkarim Bichi}, {T6|AIG} in charge of {O11|Zone 13}, {L3|Ukpo}, retires on {D2|1 August} and will be replaced by {R3|AIG} {P7|Folorunsho Ayinla Elegbede};
* {R4|ACP} {P8|Dogara Bitrus Zwahu}, {T8|Area Commander}, {L4|Nsukka}, becomes {O3|Enugu}'s {T9|ACP (Operations)}. {P8~|He}'ll be working under {P2~|the new commissioner}.

{P2|Dutsinma} and {P6|Bichi}, whose first names are the same in reverse, are often taken for each other. They are not related.

It would be recalled that {P3|Awoniyi} led the {X1|raid} on a cult hideout at {L5|Ijanikin} in {D3|April}, when {Q2|27 suspects} were {X1|arrested} and {Q3|six locally made pistols} {X1|recovered}.

A {O1|PSC} source described as "beer parlour gossip" talk that {P5|Gwamna} had refused to leave {O9|Logistics and Supply}. The postings take effect immediately.
---
title P1 T1
post P1 O1 T1 status=current
rank P2 R1
rank P3 R1
rank P4 R1
rank P5 R2
rank P6 R3
rank P7 R3
rank P8 R4
title P2 T2
title P3 T3
title P4 T4
title P5 T5
title P6 T6
title P7 T6
title P8 T8
title P8 T9
post P2 O4 T2 status=former
post P2 O3 status=current
post P3 O7 T3 status=former
post P3 O6 status=current
post P4 O8 T4 status=current
post P5 O9 status=former
post P5 O10 T5 status=current
post P6 O11 T6 end=2023-08-01 status=current
post P7 O11 T6 start=2023-08-01 status=future
post P8 O3 T9 status=current
reports_to P8 P2
part_of O4 O5
based O8 L2
based O11 L3
kind X1 raid
on X1 2023-04
at X1 L5
arrests X1 27
seized X1 "locally made pistols" 6 pistols
commands P3 X1
distinct P2 P6
distinct O4 O8
distinct O1 O2
not_person "Ukpo" "Nsukka" "Ijanikin"
