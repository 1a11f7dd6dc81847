// A3c · the ferry and Lantern Quay, the officer's case 0417.

=== quay
-> packhouse
