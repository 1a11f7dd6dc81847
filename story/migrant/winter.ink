// A5 · grey winter: the visit, the statement, the room after.

=== winter
-> statement

=== statement
-> claims
