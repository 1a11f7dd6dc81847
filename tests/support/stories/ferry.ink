INCLUDE ../../../story/world.ink
VAR loan_days = 12
VAR papers = 0
-> quay

=== quay
# scene:T1 # title:The quay # bg:quay # amb:gulls # intensity:0
# table:desk # thing:note:mine # status:loan
{ pw_bla == 1:
A register hangs by the door. #id:t1_001
- else:
A nail hangs by the door. #id:t1_002
}
The note says {loan_days} days. #id:t1_003 #speaker:oveth #mood:wry #src:PVT-03 #beat
~ loan_days = 20
The ferry horn sounds. #id:t1_004 #sfx:horn
- (ask)
* [Point at the sum #id:t1_c01 #act:object:point:note@sum]
  "It grows," she says. #id:t1_005 #speaker:oveth
  -> ask
* [Hand the note over #id:t1_c02 #act:object:hand-over:note:theirs #cost:20 seconds]
  ~ papers = 1
  It is gone. #id:t1_006
  -> boat
+ [Ask for a visa #id:t1_c03 #closed:work-visas]
  "None this quarter." #id:t1_007 #speaker:clerk
  -> ask
* [Walk off the edge #id:t1_c04]
  -> nowhere

=== boat
# scene:T2 # bg:deck # intensity:1 # table:none
~ temp roll = luck("weather")
{ roll < 500:
Rain. #id:t2_001
- else:
Stars. #id:t2_002
}
* [Sleep #id:t2_c01]
  You sleep. #id:t2_003
  # ending:shore
  -> END

=== nowhere
# scene:T3 # bg:fog # intensity:0
Fog. #id:t3_001
* [Go on into it #id:t3_c01]
  Nothing. #id:t3_002
  -> DONE
