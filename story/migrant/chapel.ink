// A4c · the Sunday ledger in the chapel hall.

=== chapel
-> winter
