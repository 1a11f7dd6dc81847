// stub
=== b2_open
-> b3_open
