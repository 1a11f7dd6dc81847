// B3 · interim
=== b3_open
# scene:B3 # title:b3 # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K4 # read_time:1
09:20. The kettle has opinions. Dorrin sets down your cup, and the day’s sheet, face down. #id:b3_001 #sfx:kettle #piece:window:four
+ [The window shuts. #id:b3_c01 #result:done]
- The coach is still there, or it is not. #id:b3_060 #piece:window:case-3:phone_coach
+ [The window shuts. #id:b3_c02 #result:done]
- You pull the blind. #id:b3_061 #piece:ledger:b3
+ [The ledger is shut. #id:b3_c03 #result:done]
- { short_cut == 1:
    Tomorrow the ferry is at ten past six. #id:b3_062
    # ending:window-shut
    -> END
}
-> b4_open
