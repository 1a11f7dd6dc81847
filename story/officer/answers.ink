// What travellers say at the window: small knots, one sentence or two. Each pool is walked through in an order of its own
// (src/roles/officer/phrase-order.ts), so `pick` stands once in a knot, over all its variants.
// say_ is the plain fact, the same for everybody it is true of. innocent_ and deep_ answer a second question about it; people
// who do not wish to speak yet use innocent_ too. Names come from papers: n_kin, n_kin_town, n_agent are proper names.
// Three voices take turns in say_, innocent_ and deep_ alike: exact and short, a teller with one homely detail, dry or impatient.
// Every innocent_ and deep_ fits every say_ of its item: two phrasings that contradict each other would sound like a lie.
// Do not make one voice sadder, smoother or more nervous than another: nothing may sound guilty or innocent.
// An item that a quarter or more of either group carries has at least twelve ways to be said, the others six.
INCLUDE answers/deceptive.ink
INCLUDE answers/coercive.ink
INCLUDE answers/vulnerable.ink
INCLUDE answers/exploitation.ink
INCLUDE answers/few-words.ink
INCLUDE answers/plain.ink
INCLUDE answers/plain-who-when.ink
INCLUDE answers/destination.ink
INCLUDE answers/travel.ink
INCLUDE answers/children.ink
INCLUDE answers/reassuring.ink
INCLUDE answers/crossing.ink
INCLUDE answers/desk.ink
INCLUDE answers/desk-people.ink
INCLUDE answers/arrivals.ink
INCLUDE answers/hurried.ink
INCLUDE answers/heard.ink
