// A4y · the warehouse in Denovar.

=== denovar
-> ilu_asks
