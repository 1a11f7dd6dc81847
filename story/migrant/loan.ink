// A2c · the loan, counted in seeds. One melon seed is one day of legal Nolmara wage.
// The number is the model's; the merchant only counts it. Marrec changes with the fee rule and the inspectors.

=== loan_table
# scene:A2c # joined # title:a2c # bg:kitchen # amb:kettle # intensity:0 # finding:K2,K4 # reads:pw_fee_rule,pw_inspectors,pw_visa_wait,pw_border,sm_debt_growth,sm_smug_price # read_time:2
# table:loan # thing:contract-old:middle
~ count_the_loan()
{ route == 3:
    # thing:-contract-old
    -> hask_talks
}
{ route == 2:
    -> clerk_reads
}
-> marrec_reads

= marrec_reads
{
- pw_fee_rule == 2:
    Marrec comes to you these days. “The Scheme wants certificates,” he says. “I want a little something, and Thursday.” #id:a2c_001 #speaker:marrec #mood:warm
- pw_inspectors >= 30:
    Marrec looks at your door before he sits. “Inspectors. In orchards, imagine. Delete our chat. All clean. Only private.” #id:a2c_002 #speaker:marrec #mood:tense
- pw_inspectors >= 15:
    “The big farms do not ring any more,” says Marrec. “I am left with the honest ones, and they haggle.” #id:a2c_003 #speaker:marrec #mood:wry
- else:
    There is a queue in Marrec’s yard, on his own kitchen chairs. He waves you in first. You are family. #id:a2c_004
}
-> contract_talk

= clerk_reads
The Scheme’s clerk has two sheets. #id:a2c_006
{
- pw_fee_rule == 2:
    “The employer pays for the place. You pay the bus and the doctor.” #id:a2c_007 #speaker:clerk #mood:plain #src:PVT-03
- else:
    “The place is free,” she says. “The office that fills in the form is not. Nobody can fill in the form.” #id:a2c_008 #speaker:clerk #mood:tired #src:PVT-03
}
-> contract_talk

= hask_talks
Hask takes his tea standing. Half now, half after. A shopkeeper holds it until you ring. #id:a2c_009
“Pellune, then 04:10. If I say no, it is no, and you get it back. How old are you? Good. How old?” #id:a2c_010 #speaker:hask #mood:plain
-> contract_talk

= contract_talk
{ question == 1:
    # thing:receipt:mine
}
* { route != 3 } [Ask to hear the contract, slowly #id:a2c_c01]
    ~ heard = 1
    At the deductions it speeds up, like a cart on a slope. You ask for the slope again. #id:a2c_020
* { route == 3 } [Ask him what he says no to #id:a2c_c02]
    ~ heard = 1
    “Wind over six. Drink. Children alone.” He counts them on the cup. “And people who are in love with the idea.” #id:a2c_021 #speaker:hask #mood:plain
* { question == 1 } [Hand over the empty receipt #id:a2c_c03 #act:object:hand-over:receipt:theirs]
    ~ receipt = 1
    The receipt gets a look, as if it had asked somebody’s age. Then a pen: {loan_days} days. Signed. #id:a2c_022 #echo:question
* { route != 3 } [Take the contract home for the night #id:a2c_c04 #act:object:pull-back:contract-old]
    ~ heard = 1
    You read it twice, at home, to the goat. #id:a2c_023
* { route == 3 } [Drink the tea and say nothing #id:a2c_c05]
    He approves of that. The tea is mostly sugar. You notice that his hands are very clean. #id:a2c_024
-
-> seeds

= seeds
# thing:-receipt # thing:-contract-old # thing:loan-note:theirs # thing:seeds-way:theirs # thing:seeds-place:mine # thing:phone:mine # status:loan
The seed merchant lends by the same scales. A heap for the bus goes across at once. #id:a2c_030
{ loan_days > 20:
    {loan_rest} seeds are left on your side: the place itself. #id:a2c_032
- else:
    {loan_rest} are left on your side: the doctor, and the photographs. #id:a2c_033
}
-> pushing

= pushing
* [Push the rest across #id:a2c_c07 #act:object:hand-over:seeds-place:theirs]
    -> pushed
* [Point at the line about interest #id:a2c_c08 #act:object:point:loan-note@interest]
    {
    - loan_days <= 20:
        “Interest?” says the merchant. “On {loan_days}? You will be back before I find my glasses.” #id:a2c_034 #speaker:merchant #mood:wry
    - pw_fee_rule == 1:
        “It used to grow all night,” says the merchant. “Now the law holds it by the stalk. I am told it is fair. I am told often.” #id:a2c_035 #speaker:merchant #mood:wry
    - else:
        “It grows,” says the merchant. “{sm_debt_growth} in the hundred, each month. So do melons, and nobody shouts at melons.” #id:a2c_036 #speaker:merchant #mood:plain
    }
    -> pushing
* [Sweep the seeds back into the bag #id:a2c_c09 #act:object:pull-back:seeds-place]
    ~ route = 0
    ~ swept = 1
    You sweep them back, all but one that sticks to your thumb. The merchant lets you keep it. #id:a2c_037
    -> stay

= pushed
{ loan_days > 20:
    {loan_days} seeds make a low hill. For a hill he wants a roof. A third of yours is Ilu’s. You sign across her third. #id:a2c_040
- else:
    {loan_days} seeds. The merchant counts them once. He does not ask about a roof. #id:a2c_041 #src:PVT-03
}
A voice note from Ilu. #id:a2c_042 #speaker:ilu #mood:wry #sfx:phone-buzz
{
- pw_visa_wait >= 50:
    “{pw_visa_wait} weeks for my study paper. I will be old. I will be eighteen. What is our number?” #id:a2c_043 #speaker:ilu #mood:wry
- pw_visa_wait > 30:
    “{pw_visa_wait} weeks for my study paper. Fine, I have books. What is our number?” #id:a2c_044 #speaker:ilu #mood:plain
- pw_border >= 60:
    “They threw out the bought places! {pw_visa_wait} weeks for my study paper. What is our number?” #id:a2c_045 #speaker:ilu #mood:warm
- else:
    “{pw_visa_wait} weeks for my study paper, with a date. I framed it. What is our number?” #id:a2c_046 #speaker:ilu #mood:warm
}
* [Tell her the number #id:a2c_c10]
    ~ told = 1
    “{loan_days},” you say. A long wind. “Okay,” says Ilu. “Okay. I can divide.” #id:a2c_047 #speaker:ilu #mood:plain
* [Tell her half of it #id:a2c_c11]
    ~ told = 2
    “{loan_half},” you say. “Not so bad,” says Ilu, who is top of her year in arithmetic. #id:a2c_048 #speaker:ilu #mood:plain
* [Stir the seeds under the phone #id:a2c_c12 #act:object:lay-over:phone:seeds-place]
    ~ told = 3
    She listens to every one. “That is not a small sound,” says Ilu. #id:a2c_049 #speaker:ilu #mood:plain
-
-> bag

// The typical debt of a traveller in this run. Where the employer pays, the Scheme's own people owe only the way there.
=== function count_the_loan()
~ loan_days = loan_agency
{ route == 2:
    ~ loan_days = loan_scheme
}
{ route == 3:
    ~ loan_days = loan_hask
}
~ debt_now = loan_days
~ loan_rest = loan_days - loan_way
~ loan_half = INT(loan_days / 2)
