// stub
=== b5_open
-> b6_open
