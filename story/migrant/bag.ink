// A2d · the bag: six of eleven.

=== bag
-> pellune
