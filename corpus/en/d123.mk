# language: en
# published: 2024-09-12
# style: decree list, translated

{O12|COUNCIL OF MINISTERS} – {L1|BURKINA FASO}
Extract in English of the record of the {X2|sitting} of {D1|Wednesday 11 September 2024}: appointments

A. UNDER THE {O1|MINISTRY OF DEFENCE AND VETERANS AFFAIRS}

The following are appointed:
1. {R1|Colonel} {P1|Ousséni Rayimwendé Sawadogo-Bance}, service number withheld, artillery officer, {T1|Inspector General} of the {O2|Armed Forces of Burkina Faso}, in place of {R2|General} {P2|Lossani Barro}, admitted to retirement;
2. {R3|Lieutenant-Colonel} {P3|Fatié Hervé Bationo}, hitherto {T2|second-in-command} of the {O3|4th Military Region}, {T3|commander} of the {O4|Georges Namoano Military Academy} ({O4|AMGN}), at {L2|Pô};
3. {R4|Médecin-Lieutenant-Colonel} {P4|Alimata Sirima-Héma}, {T4|head} of the {O5|Army Health Service}.

B. UNDER THE {O6|MINISTRY OF SECURITY}

4. {R5|Commissaire divisionnaire de Police} {P5|Wendpanga Ignace Kiemdé} becomes {T5|Coordinator} of the {O7|National Drug Control Committee} ({O7|Comité national de lutte contre la drogue}, {O7|CNLD}). The {O7|CNLD} is attached to the {O6|Ministry of Security}.
5. {R6|Inspector of Customs} {P6|Safoura Tall-Dicko}, on secondment from the {O8|Directorate General of Customs}, becomes {P5~|his} {T6|deputy}.

C. CORRIGENDUM

In the record of {D2|28 August}, for "{R3|Lieutenant-Colonel} {P7|Hervé Bationo}, {T7|prefect} of {L3|Réo}", read "{P7|Hervé Bationo}, {T8|civil administrator}, {T7|prefect} of {L3|Réo}". He must not be confused with the officer under item 2.

D. COMMUNICATIONS

The {T9|Minister of Security} reported on the {X1|visit} of {Q1|eleven cadets} of the {O9|Nigerien Gendarmerie} to {L4|Bobo-Dioulasso} from {D3|2 to 6 September}, under the exchange agreed in {D4|2022} between that force and the {O10|National Gendarmerie of Burkina Faso}. The {T10|Minister of Defence} informed the {O12|Council} that no further cohort of the {O4|AMGN} will leave for the {O11|Royal Military Academy of Belgium}.
---
rank P1 R1
rank P2 R2
rank P3 R3
rank P4 R4
rank P5 R5
rank P6 R6
title P1 T1
title P3 T2
title P3 T3
title P4 T4
title P5 T5
title P6 T6
title P7 T7
title P7 T8
title P2 T1
post P1 O2 T1 start=2024-09-11 status=current
post P2 O2 T1 end=2024-09-11 status=former
post P3 O4 T3 start=2024-09-11 status=current
post P3 O3 T2 end=2024-09-11 status=former
post P4 O5 T4 start=2024-09-11 status=current
post P5 O7 T5 start=2024-09-11 status=current
post P6 O7 T6 start=2024-09-11 status=current
post P6 O8 status=current
reports_to P6 P5
part_of O7 O6
part_of O2 O1
part_of O4 O1
part_of O5 O1
based O4 L2
partner O9 O10 kind=agreement status=current
partner O11 O4 kind=training status=ended
kind X1 visit
on X1 2024-09-02/2024-09-06
at X1 L4
took_part O9 X1 role=participant
kind X2 meeting
on X2 2024-09-11
took_part O12 X2 role=participant
distinct P3 P7
distinct O9 O10
not_person "Georges Namoano Military Academy" "Georges Namoano"
not_person "Pô" "Réo"
