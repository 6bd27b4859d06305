# language: en
# published: 2023-07-20
# style: machine-translated French press, court report

{O1|Bamako assizes} - Seven years for the policeman of the parking

The {X1|trial} held the public in suspense for two days. At the bar, this {D1|Wednesday 19 July}, the {R1|Sergeant of police} {P1|Amidou Kelly Touré}, accused of having {X2|lent} his service weapon to robbers of {L1|Bamako-Coura} in {D2|May 2021}. Beside him, Bréhima Tapo, mechanic, and Dra Koné, without profession.

Presiding over the {O1|Assize Court of Bamako}, the magistrate {P2|Hamadoun Sidibé Kansaye} had a heavy hand: seven years for the first, ten for the second, acquittal for the third. The {T1|Advocate General}, {P3|Rokia Alassane Goïta}, had asked for twelve.

The witnesses now. The {R2|Main Commissioner} {P4|Tiémoko Kariba Bouaré}, at the time in charge of the {O2|Police Station of the 3rd Arrondissement} and today at the {O3|General Direction of the National Police} ({O3|DGPN}), told how his investigators, with those of the {O4|Judicial Investigation Brigade} ({O4|BIJ}) conducted by the {R3|Inspector} {P5|Oumou Salif Togo}, {X3|arrested} the three on {D3|9 June 2021} at {L2|Niamakoro} and {X3|recovered} a pistol PA with {Q1|14 rounds}. "My {T2|secretary} of the epoch, {P6|Issa Bouaré}, isn't my brother. I saw it written", he specified with a smile.

The {T3|lawyer} of the sergeant, Me {P7|Fanta Kourouma Sylla}, pleads the {X4|beating}: his client would have been {X4|struck} in the premises of the {O4|BIJ}. {P5|Togo} denied it firmly. The {O5|National Human Rights Commission} ({O5|CNDH}) has opened a file.

The {O6|Penitentiary Administration} will receive the condemned in {L3|Koulikoro}. They have three days to lodge an appeal in cassation with the {O7|Supreme Court}.
---
kind X1 trial
on X1 2023-07-18/2023-07-19
took_part O1 X1 role=organiser
took_part P1 X1 role=target
took_part P2 X1 role=official
took_part P3 X1 role=official
took_part P4 X1 role=participant
took_part P7 X1 role=participant
rank P1 R1
kind X2 crime
on X2 2021-05
at X2 L1
assert X2 alleged
took_part P1 X2 role=participant
post P2 O1 status=current
title P3 T1
post P3 O1 T1 status=current
rank P4 R2
post P4 O2 status=former
post P4 O3 status=current
rank P5 R3
post P5 O4 status=current
commands P5 X3
kind X3 arrest
on X3 2021-06-09
at X3 L2
arrests X3 3
seized X3 pistol 1 pistol
seized X3 rounds 14 rounds
took_part O2 X3 role=organiser
took_part O4 X3 role=organiser
partner O2 O4 kind=joint_operation status=ended
title P6 T2
post P6 O2 T2 status=former
reports_to P6 P4
title P7 T3
kind X4 crime
assert X4 denied
took_part O4 X4 role=organiser
took_part P1 X4 role=target
distinct P4 P6
not_person "Bréhima Tapo" "Dra Koné"
