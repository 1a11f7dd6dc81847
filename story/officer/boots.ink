// stub
=== b4_open
-> b5_open
