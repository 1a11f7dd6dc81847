// A6b, A6c · Ilu asks how to leave; the well, a year on; the endings.

=== ilu_asks
-> the_well

=== the_well
# ending:the-ledger
-> END
