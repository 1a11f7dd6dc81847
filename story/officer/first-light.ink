// stub
=== b1_open
-> b2_open
