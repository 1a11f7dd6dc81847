// A1 · the well, the permit window, the kitchen.

=== well
-> radio
