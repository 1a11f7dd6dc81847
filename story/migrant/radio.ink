// A2a · posters and radio.

=== radio
-> waymark
