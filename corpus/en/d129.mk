# language: en
# published: 2025-04-25
# style: interview

"We do not guard a border, we guard wells"

{R1|General de brigade} {P1|Mahamat Saleh Kosso-Abdoulaye} commands the {O1|Mixed Chad–Sudan Force} on the Chadian side, from {L1|Abéché}. Interview by Leïla Djimadoum.

You have been here for fourteen months. What did you find?
– Empty posts. My predecessor, {R2|General} {P2|Abakar Togoï Wardougou}, had lost half of his vehicles to {L2|N'Djamena}, where he now heads the {O2|General Directorate of Strategic Reserves}. I don't complain: I had been his {T1|deputy}, I knew.

And on the Sudanese side?
– There is nobody any more. The {O1~|joint force} of {D1|2010} exists on our side of the line, and on paper. The last {X1|joint patrol} went out on {D2|12 April 2023}, between {L3|Adré} and {L4|Tissi}. Three days later there was war.

It is said that you let weapons through for the {O3|Rapid Support Forces} ({O3|RSF}).
– It is said! On {D3|2 March} my men {X2|stopped} {Q1|three trucks} at {L5|Koulbous}, with {Q2|580 mortar shells} inside. {Q3|Six men} were {X2|handed over} to the {O4|National State Security Agency} ({O4|ANSE}). Would I do that if I were on somebody's payroll? No, we have no arrangement with the {O3|RSF}, none.

Who helps you?
– {O5|UNHCR} built two guard-houses near the camp of {L6|Farchana} for the {O6|Detachment for the Protection of Humanitarian Workers and Refugees} ({O6|DPHR}), which is not mine: it belongs to the {O7|National Police} and its {T2|chief}, {R3|Commissioner} {P3|Achta Brahim Kelley}, calls me when she wants an escort. The {O8|French forces in Chad} used to refuel us. That ended on {D4|31 December}. As for the Emiratis, they gave an ambulance to the hospital, not to me.

What will you do on {D5|1 May}?
– I'll {X3|inspect} {L4|Tissi}. Nobody has been down there since {D6|Christmas}.
---
rank P1 R1
rank P2 R2
rank P3 R3
title P1 T1
title P3 T2
post P1 O1 start=2024-02 status=current
post P1 O1 T1 end=2024-02 status=former
post P2 O1 end=2024-02 status=former
post P2 O2 status=current
post P3 O6 T2 status=current
reports_to P1 P2
part_of O6 O7
based O1 L1
based O2 L2
partner O1 O4 kind=cooperation status=current
partner O1 O3 kind=equipment status=denied
partner O5 O6 kind=support status=current
partner O1 O6 kind=support status=current
partner O8 O1 kind=support status=ended
kind X1 patrol
on X1 2023-04-12
at X1 L3
at X1 L4
took_part O1 X1 role=organiser
kind X2 seizure
on X2 2025-03-02
at X2 L5
took_part O1 X2 role=organiser
took_part O4 X2 role=beneficiary
seized X2 trucks 3 trucks
seized X2 "mortar shells" 580 shells
arrests X2 6
kind X3 visit
on X3 2025-05-01
at X3 L4
took_part P1 X3 role=official
assert X3 planned
distinct P1 P2
distinct O1 O3
not_person "Leïla Djimadoum"
not_person "Adré"
