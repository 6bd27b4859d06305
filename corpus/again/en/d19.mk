# language: en
# published: 2021-11-26
# style: agreement signing

Trafficking in persons: the {O1|ANLTP} and the {O2|National Guard} seal their cooperation

{L1|Niamey}, {D1|26 November 2021} - The {O1|National Agency for the Fight against Trafficking in Persons} ({O1|ANLTP}) and the {O2|National Guard of Niger} ({O2|GNN}) {X1|signed} a framework agreement on {D2|Wednesday} in the meeting room of the {O3|Ministry of Justice}, to which the {O1|ANLTP} is attached. The text provides for exchange of information, the hosting of victims in three barracks and the training of {Q1|120 guards}.

For the {O1|ANLTP} the {X1|signature} was that of its {T1|Director General}, {P1|Goumandakoye-Abdou Ramatou Laouel}, a magistrate; for the {O2|GNN}, that of the {T2|High Commander}, {R1|Colonel-major} {P2|Sidi Mohamed Ag Rhissa Tchiroma}. {R2|Lieutenant} {P3|Balkissa Sani Dogo} will be the {T3|focal point} of the {O2|National Guard}.

The drafting was supported by the {O4|Office of the United Nations High Commissioner for Refugees} ({O4|UNHCR}) and funded by the {O5|Italian Agency for Development Cooperation} ({O5|AICS}), up to {Q2|35 million FCFA}. {P4|Benedetta Ruspolini}, {T4|head of office} of the {O5|AICS} in {L1|Niamey}, attended the {X1|signing}.

A similar agreement with the {O6|Customs} was announced in {D3|May} but has not been signed; the {T1|Director General} told us that "talks go on". On the other hand the {O1|ANLTP} and the {O7|Directorate of Territorial Surveillance} ({O7|DST}) have been working together since {D4|2019}.

As a first step, a three-day {X2|training} for {Q3|40 guards} will be held in {L2|Zinder} from {D5|14 to 16 December}, led by {R3|Police Commissioner} {P5|Maman Sani Dogo} of the {O7|DST}, the brother of {R2|Lieutenant} {P3|Dogo}.
---
part_of O1 O3
title P1 T1
post P1 O1 T1 status=current
rank P2 R1
title P2 T2
post P2 O2 T2 status=current
rank P3 R2
title P3 T3
post P3 O2 T3 status=future
title P4 T4
post P4 O5 T4 status=current
rank P5 R3
post P5 O7 status=current
kind X1 signing
on X1 2021-11-24
took_part O1 X1 role=participant
took_part O2 X1 role=participant
took_part P1 X1 role=participant
took_part P2 X1 role=participant
took_part P4 X1 role=official
took_part O4 X1 role=supporter
took_part O5 X1 role=supporter
partner O1 O2 kind=agreement status=current
partner O4 O1 kind=support status=current
partner O5 O1 kind=funding status=current
partner O1 O6 kind=agreement status=planned
partner O1 O7 kind=cooperation status=current
kind X2 training
on X2 2021-12-14/2021-12-16
at X2 L2
assert X2 planned
commands P5 X2
took_part O2 X2 role=beneficiary
distinct P3 P5
