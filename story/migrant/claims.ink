// A6a · the claim desk: a stamp, a receipt, an adding machine. What you kept is what can be added.

VAR claim_sum = 0           // days that can be shown on the strip
VAR claim_papers = 0        // papers that could be
VAR claim_laid = 0          // papers laid under the machine

=== claims
~ claim_sum = 4
{ removed == 1:
    # scene:A6a # title:a6a # bg:holding-room # amb:quay-hall # intensity:1 # finding:K8 # reads:pw_remedy,pw_supply,pw_cap_removal # read_time:1
- else:
    # scene:A6a # title:a6a # bg:claim-desk # amb:office # intensity:0 # finding:K8 # reads:pw_remedy,pw_supply,pw_cap_removal # read_time:1
}
# table:claim-table # thing:claim-strip:theirs # thing:claim-paper:middle
{ heard == 1 and route != 3:
    ~ claim_papers += 1
    # thing:contract-old:mine
}
{
- receipt == 1:
    ~ claim_papers += 1
    # thing:receipt:mine
- evidence == 1:
    ~ claim_papers += 1
    # thing:contract-new:mine
}
{
- contested > 0:
    ~ claim_papers += 1
    # thing:claim-payslip:mine
- bag_notebook == 1:
    ~ claim_papers += 1
    # thing:claim-notebook:mine
}
{ removed == 1:
    Thaw. The claim desk is a telephone on a corridor, and a machine with a handle. “Your word: four days.” You hold your papers up to it, from habit. #id:a6a_001
- else:
    Thaw, Corrabel. The claims clerk pulls the handle of her adding machine. “Your word: four days.” #id:a6a_002 #speaker:claims-clerk #mood:plain
}
{
- pw_remedy == 2 and pw_supply == 2:
    “Line seven is new. If BrightHands does not pay, whoever sold the pears does.” She reads it to you twice. #id:a6a_003 #speaker:claims-clerk #mood:warm
- pw_remedy == 2:
    “The wage office pays first and sends the bill after. Some firms move house. We follow the furniture.” #id:a6a_004 #speaker:claims-clerk #mood:wry
- pw_remedy == 1:
    “Small claims. Five months, if the judge stays well.” You have learned to divide by five. #id:a6a_005 #speaker:claims-clerk #mood:plain
- else:
    “A claim lives as long as your stay.” #id:a6a_006 #speaker:claims-clerk #mood:tired
    “Of those refused, {pw_cap_removal} in a hundred are gone in a year. Of all whom the law calls wronged, one in twenty sees money.” #id:a6a_007 #speaker:claims-clerk #mood:plain #src:JUS-10
}
-> adding

= adding
* { claim_laid < 2 and heard == 1 and route != 3 } [Lay down the contract #id:a6a_c01 #act:object:hand-over:contract-old:theirs]
    ~ claim_sum += 12
    ~ claim_laid += 1
    What was promised has a number now, because you took it slowly. {claim_sum} days on the strip. #id:a6a_010 #echo:heard #sfx:paper-slide
    -> adding
* { claim_laid < 2 and receipt == 1 } [Lay down the seed packet #id:a6a_c02 #act:object:hand-over:receipt:theirs]
    ~ claim_sum += 15
    ~ claim_laid += 1
    “Signed sitting down?” she asks. “Good. They press harder.” The handle. {claim_sum} days. #id:a6a_011 #speaker:claims-clerk #mood:wry #echo:receipt
    -> adding
* { claim_laid < 2 and receipt == 0 and evidence == 1 } [Unfold the sheet from your boot #id:a6a_c03 #act:object:hand-over:contract-new:theirs]
    ~ claim_sum += 14
    ~ claim_laid += 1
    It has the shape of your foot. Line two still reads as it did over the rolls. {claim_sum} days. #id:a6a_012 #echo:evidence
    -> adding
* { claim_laid < 2 and contested > 0 } [Lay down the payslip with your ring #id:a6a_c04 #act:object:hand-over:claim-payslip:theirs]
    ~ claim_sum += 6
    ~ claim_sum += deducted
    ~ claim_laid += 1
    She pulls once for the ring, and once for what it cost. {claim_sum} days. #id:a6a_013 #echo:contested
    -> adding
* { claim_laid < 2 and contested == 0 and bag_notebook == 1 } [Lay down the squared notebook #id:a6a_c05 #act:object:hand-over:claim-notebook:theirs]
    ~ claim_sum += 14
    ~ claim_laid += 1
    Page after page: in, out, rain. She checks two of the rains against the almanac. {claim_sum} days. #id:a6a_014 #echo:bag_notebook
    -> adding
* { claim_papers == 0 } [Ask her to add what you remember #id:a6a_c06]
    “I added a kind guess once, for eleven people. The other side found it and threw out all eleven.” #id:a6a_015 #speaker:claims-clerk #mood:tired
    -> adding
* [Stamp the claim #id:a6a_c07 #act:object:stamp:claim-paper]
    ~ claim_lodged = 1
    { removed == 1:
        She stamps it, and holds the telephone to the stamp. {claim_sum} days, lodged. #id:a6a_018 #sfx:stamp
    - else:
        You bring it down yourself, a little crooked. {claim_sum} days, lodged. #id:a6a_016 #sfx:stamp
    }
    -> outcome
* { claim_papers == 0 or claim_laid > 0 } [Take your folder back, and go home with it #id:a6a_c08]
    { removed == 0:
        ~ chose_return = 1
    }
    “It keeps for a year,” she says, and writes down the last day of the year for you. #id:a6a_017 #speaker:claims-clerk #mood:plain
    -> who_asks

= outcome
~ claim_reckon()
{
- wages_back < 2:
    What comes is a receipt, with a beautiful file number. #id:a6a_021
- employer == 3:
    In the autumn {wages_back} days come, out of what was in the steel cabinet. #id:a6a_033
- pw_remedy == 2 and pw_supply == 2:
    In six weeks {wages_back} days come. The sender is a shop. It has enclosed a voucher for pears. #id:a6a_022
- pw_remedy == 2:
    In the autumn {wages_back} days come from the wage office. It found the furniture. #id:a6a_023
- pw_remedy == 1:
    Five months, then {wages_back} days. Pell has added: sorry for the wait. #id:a6a_024
- else:
    {wages_back} days come, from Pell, in an envelope. Tell nobody, he writes, and signs it. #id:a6a_025
}
~ pay_off(wages_back)
-> who_asks

// Who rings at the end of the winter: the one at home.
=== who_asks
{ life == 2:
    -> press_rings
}
-> ilu_asks

// Days that come back: what can be shown, by what the law can reach. Somebody already sent off is reached by little.
=== function claim_reckon
~ temp share = 15
{
- pw_remedy == 2 and pw_supply == 2:
    ~ share = 80
- pw_remedy == 2:
    ~ share = 60
- pw_remedy == 1:
    ~ share = 50
}
{ (removed == 1 or employer == 3) and pw_remedy < 2:
    ~ share = 0
}
~ wages_back = INT((claim_sum * share) / 100)
{ testified == 1 and wages_back > 2:
    ~ wages_back = wages_back - 2
}
