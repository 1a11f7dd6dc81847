// A4a, A4b · the shift, the first payslip, the drawer.

=== packhouse
-> chapel
