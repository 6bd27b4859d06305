# language: en
# published: 2021-10-29
# style: EU mission newsletter

THE {O1|EUCAP SAHEL MALI} MONTHLY | {D1|OCTOBER 2021}

> A word from the {T1|Head of Mission}
The month that ends has been one of farewells and first days. {P1|Liselotte Haugwitz-Brandner} took up her duties as my {T2|deputy} on {D2|4 October}; {R1|Colonel} {P2|Étienne Marsaudon}, who led the {O2|advisory unit} for three years, has gone home to the French {O3|Gendarmerie nationale}. – {P3|Aurelio Pintassilgo-Reis}

> In brief
• {D3|6–8 October}, {L1|Sikasso}. {Q1|Thirty-one members} of the {O4|Malian National Guard} {X1|trained} with our {O5|Mobile Unit} in convoy protection.
• {D4|13 October}, {L2|Bamako}. {X2|Delivery} of {Q2|nine all-terrain vehicles} and {Q3|140 computers} to the {O6|General Inspectorate of Security and Civil Protection Services}. Cost: {Q4|EUR 612,000}, borne by the {O7|European Union}.
• {D5|20 October}, {L3|Kati}. {X3|Visit} by {R2|Colonel} {P4|Souleymane Bréhima Fané}, {T3|commander} of the {O8|Anti-Terrorist Special Forces} ({O8|FORSAT}), to our training ground. {O8|FORSAT} had been without any help from {O1~|the Mission} since {D6|September 2020}; {P4|Fané} and {P3|Pintassilgo-Reis} agreed that advice, not equipment, would resume in {D7|January}.

> Focus: border police
The {O9|Border Police Directorate} ({O9|Direction de la police aux frontières}, {O9|DPF}) has never been asked to do so much with so little. Since {D8|May} two of our experts have had a desk in its offices. They write procedures with {R3|Divisional Commissioner} {P5|Djénèba Tata Kéléma}, {T4|director} of the {O9|DPF}; they do not take part in checks, whatever some newspapers say.

> Next month
• {X4|Workshop} on gender-based violence, {L4|Ségou}, {D9|16–18 November}, with {O10|UN Women}.

Editor: communication cell. Pictures by S. Traoré-Lind.
---
rank P2 R1
rank P4 R2
rank P5 R3
title P3 T1
title P1 T2
title P4 T3
title P5 T4
post P3 O1 T1 status=current
post P1 O1 T2 start=2021-10-04 status=current
post P2 O2 status=former
post P2 O3 status=current
post P4 O8 T3 status=current
post P5 O9 T4 status=current
reports_to P1 P3
part_of O2 O1
part_of O5 O1
partner O1 O4 kind=training status=current
partner O5 O4 kind=training status=current
partner O1 O6 kind=equipment status=current
partner O7 O6 kind=funding status=current
partner O1 O8 kind=support status=planned
partner O1 O9 kind=support status=current
partner O1 O10 kind=cooperation status=planned
kind X1 training
on X1 2021-10-06/2021-10-08
at X1 L1
took_part O5 X1 role=organiser
took_part O4 X1 role=participant
kind X2 delivery
on X2 2021-10-13
at X2 L2
took_part O1 X2 role=organiser
took_part O6 X2 role=beneficiary
took_part O7 X2 role=supporter
kind X3 visit
on X3 2021-10-20
at X3 L3
took_part P4 X3 role=participant
took_part P3 X3 role=participant
kind X4 workshop
on X4 2021-11-16/2021-11-18
at X4 L4
took_part O1 X4 role=organiser
took_part O10 X4 role=organiser
assert X4 planned
distinct P1 P3
distinct O4 O3
not_person "S. Traoré-Lind"
