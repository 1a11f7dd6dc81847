// A4x · Bluegate Park.

=== bluegate
-> statement
