// A6a · the claim desk.

=== claims
-> ilu_asks
