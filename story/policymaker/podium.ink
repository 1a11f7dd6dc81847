// Eleven o'clock: nine microphones, one photograph, and room on the page for one word.

=== c2_podium
# scene:C2d # title:podium # bg:podium # amb:press-room # intensity:0 # finding:K4 # read_time:1
# table:press # thing:photo:theirs # thing:type-smuggler:case # thing:type-trafficker:case # thing:type-later:case # status:-arrivals
Eleven o’clock. Nine microphones and one chair. You get the microphones. #id:c2_040
Jory Pellin lays down a photograph. “Hask. Arrested on the ferry ramp. One word, Minister. I close the page at six.” #id:c2_041 #speaker:pellin #mood:wry
* [Turn the photograph over #id:c2_c20 #act:object:turn:photo]
    On the back, in pencil: fourteen passengers, fourteen landed, complaints none. Jory wrote it himself. He packed pears at Harlune once, and asks before he prints. #id:c2_043
* [Point at the time: 04:10 #id:c2_c21 #act:object:point:photo@time]
    “Ten past four,” you say. Quill looks at her shoes. “He told them ten past four,” says Jory. “It was ten past four. Fourteen people, no complaint.” #id:c2_044 #speaker:pellin #mood:plain
* [“Who has complained about him?” #id:c2_c22]
    “Fourteen passengers. I asked eleven.” Jory turns a page. “One said he was strict about life jackets.” #id:c2_045 #speaker:pellin #mood:wry
-
He sets out real type: three lines of lead, backwards. The paper gave up lead long ago. Jory did not. #id:c2_042
{
- circled == 2:
    “And the big number, Minister? I hear you circled the big one.” You say ‘estimated’ without blinking. Lio would be proud. #id:c2_046 #speaker:pellin #mood:wry #echo:circled
- circled == 1:
    “Kessa Marr already has your small number,” says Jory. “She is calling it ‘all of them’.” #id:c2_047 #speaker:pellin #mood:plain #echo:circled
- else:
    “Lio Venn walked past me whistling,” says Jory. “What did you do to the poor soul?” #id:c2_048 #speaker:pellin #mood:wry #echo:circled
}
* [Set the word SMUGGLER #id:c2_c23 #act:object:place:type-smuggler:page]
    ~ word = 1
    “He sold seats,” you say. “He kept nobody’s wages. That is another crime, and I want it for other people.” #id:c2_049
    Jory reads the line in lead, right to left. “It fits,” he says, almost sorry. The order wing had hoped for the longer word. #id:c2_050 #speaker:pellin #mood:plain #sfx:type #beat
* [Set the word TRAFFICKER #id:c2_c24 #act:object:place:type-trafficker:page]
    ~ word = 2
    It fills the column edge to edge. The order wing’s whip lifts a thumb. The heavy word brings the heavy budget. #id:c2_051 #sfx:type
    “Whom did he exploit?” asks Jory. Fourteen people will read at breakfast that they were his victims, or that they lied. #id:c2_052 #speaker:pellin #mood:plain #src:POL-03 #beat
* [Set the words NOT YET #id:c2_c25 #act:object:place:type-later:page]
    ~ word = 3
    “That is two words,” says Jory. “It is one file,” you say. He sets it small. By six he has found a bigger word somewhere else. #id:c2_053 #speaker:pellin #mood:wry #sfx:type #beat
- -> c2_tender
