// stub
=== b6_open
# ending:steady-hand
-> END
