# language: en
# published: 2022-09-30
# style: chronology

THE "ONDA" CASE, DAY BY DAY
{L1|Cape Verde}, {D1|2018}–{D2|2022}. Last entry: {D3|30 September 2022}

{D4|2018, May} – The {O1|Maritime Security Operations Centre} ({O1|Centro de Operações de Segurança Marítima}, {O1|COSMAR}) moves into a building in {L2|Praia} paid for by {O2|United States Africa Command} ({O2|AFRICOM}). Soldiers, police and customs share the floor; {O1|COSMAR} itself depends on the {O3|Coast Guard}.

{D5|2021, 3 February} – {R1|Lieutenant Colonel} {P1|Anildo Tavares Évora-Lima} is sworn in as {T1|Commander} of the {O3|Coast Guard}. {P2|Silvino Rocha Delgado}, whom he replaces, goes to {L3|Brasília} as {T2|military attaché}.

{D6|2021, 17 August} – A tip reaches {O1|COSMAR} from {O4|MAOC-N}: sailing boat, blue hull, heading east. Nothing is found.

{D7|2022, 9 April} – The same boat is {X1|intercepted} {Q1|95 nautical miles} north of {L4|Sal} by the patrol vessel {O5|Guardião}. Aboard: {Q2|612.5 kg} of cocaine and {Q3|four sailors}, all {X1|arrested}. The {X1|boarding} is led by {R2|First Lieutenant} {P3|Jandira Monteiro Spencer}.

{D8|10 April} – {O6|Judicial Police} ({O6|Polícia Judiciária}, {O6|PJ}) inspectors under {P4|Nélida Barros Fortes}, {T3|coordinator} at {L5|Mindelo}, {X2|search} three flats there. {Q4|EUR 84,300} in notes; nobody at home.

{D9|12 April} – A weekly writes that officers of the {O3|Coast Guard} {X3|sold} part of the load. {P1|Évora-Lima} denies it; on the {D10|20th} the {O7|Public Prosecutor's Office} confirms that not a gram is missing.

{D11|2022, 4 July} – {X4|Incineration} of the drug at {L2|Praia}, attended by {P4|Barros Fortes}.

{D12|30 September} – The {O8|Court of Barlavento} begins to {X5|hear} the case. {P3|Spencer}, promoted in {D13|August} and now the {T4|deputy} of {P1|Évora-Lima}, is the first witness.

Loose ends: who owned the boat? And did the {O6|PJ} and {O9|Spanish National Police} work together from the start, as {L6|Madrid} lets it be understood? In {L2|Praia} they say they met in court.
---
rank P1 R1
rank P3 R2
title P1 T1
title P2 T1
title P2 T2
title P3 T4
title P4 T3
post P1 O3 T1 start=2021-02-03 status=current
post P2 O3 T1 end=2021-02-03 status=former
post P3 O3 T4 status=current
post P4 O6 T3 status=current
reports_to P3 P1
commands P3 X1
commands P4 X2
part_of O1 O3
based O1 L2
partner O2 O1 kind=funding status=current
partner O4 O1 kind=information status=current
partner O6 O9 kind=joint_operation status=denied
kind X1 seizure
on X1 2022-04-09
at X1 L4
took_part O5 X1 role=organiser
arrests X1 4
seized X1 cocaine 612.5 kg
kind X2 raid
on X2 2022-04-10
at X2 L5
took_part O6 X2 role=organiser
seized X2 cash 84300 EUR
kind X3 crime
assert X3 denied
kind X4 destruction
on X4 2022-07-04
at X4 L2
took_part P4 X4 role=official
kind X5 trial
on X5 2022-09-30
took_part O8 X5 role=organiser
took_part P3 X5 role=participant
distinct P1 P2
distinct O3 O6
not_person "Guardião"
not_person "Barlavento"
