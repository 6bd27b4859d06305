# language: en
# published: 2019-11-08
# style: UN country page

{L1|Guinea-Bissau} – Rule of law and security institutions
Last updated: {D1|8 November 2019} by {O1|UNIOGBIS}

WHO WE WORK WITH
The {O1|United Nations Integrated Peacebuilding Office in Guinea-Bissau} ({O1|UNIOGBIS}) accompanies the State in its fight against organised crime. Its {O2|Rule of Law and Security Institutions Service} is headed by {P1|Ingeborg Falkensteiner-Obi}; the {T1|police adviser}, {R1|Superintendent} {P2|Hélder Évora Monteiro-Brito} of the {O3|Cape Verde National Police}, works under her.

| National body | What it gets | From whom | State |
| {O4|Polícia Judiciária} ({O4|Judicial Police}, {O4|PJ}) | mentoring, drug tests | {O5|UNODC} | since {D2|2011} |
| {O6|Transnational Crime Unit} ({O6|TCU}) | rent and fuel | {O7|Peacebuilding Fund} | ended {D3|June 2019} |
| {O8|Guarda Nacional} ({O8|National Guard}) | two rubber boats | {O9|Camões Institute} | due {D4|March 2020} |
| {O10|Maritime Police} | none | – | – |

Note that the {O6|TCU} is housed by the {O4|PJ} but is not one of its departments: it answers to the {O11|Ministry of Justice}.

RECENT EVENTS
- {D5|22–24 October}, {L2|Buba}: {X1|workshop} on wiretaps, {Q1|26 magistrates}. {P3|Filomena Nhaga Indi}, {T2|deputy director} of the {O4|PJ}, spoke.
- {D6|31 October}, {L3|Bissau}: {X2|handover} of {Q2|4 motorcycles} to the {O4|PJ} post at {L4|Catió} by {P2|Monteiro-Brito}.
- {D7|5 September}, {L5|Cacheu}: the {O4|PJ}, acting alone, {X3|seized} {Q3|947 kilogrammes} of cocaine hidden in sacks of salt and {X3|arrested} {Q4|nine people}. (Some reports speak of a {X3|joint raid} with the {O8|National Guard}. {P3|Indi} has corrected this.)

WHAT COMES NEXT
{O1|UNIOGBIS} closes in {D8|December 2020}. {O5|UNODC} is expected to take the advisers over; nothing has been signed.

Page photo: A. Djaló/{O1|UNIOGBIS}
---
rank P2 R1
title P2 T1
title P3 T2
post P1 O2 status=current
post P2 O2 T1 status=current
post P2 O3 status=current
post P3 O4 T2 status=current
reports_to P2 P1
part_of O2 O1
part_of O6 O11
partner O1 O4 kind=equipment status=current
partner O5 O4 kind=training status=current
partner O5 O4 kind=equipment status=current
partner O7 O6 kind=funding status=ended
partner O9 O8 kind=equipment status=planned
partner O4 O6 kind=hosting status=current
partner O4 O8 kind=joint_operation status=denied
kind X1 workshop
on X1 2019-10-22/2019-10-24
at X1 L2
took_part P3 X1 role=participant
kind X2 delivery
on X2 2019-10-31
at X2 L3
took_part P2 X2 role=official
took_part O4 X2 role=beneficiary
kind X3 seizure
on X3 2019-09-05
at X3 L5
took_part O4 X3 role=organiser
arrests X3 9
seized X3 cocaine 947 kilogrammes
distinct O3 O8
distinct P1 P3
not_person "A. Djaló"
