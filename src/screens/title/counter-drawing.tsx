// This module holds the drawings of the counter: the hatch with its lamp, the drawer, the reaching hand, the passport.
// Cut paper: flat colours, heavy ink outlines, one soft shadow each.

const ink = '#1d2440';

/** The hatch, the counter top and the drawer in it. */
export function CounterRoom({ drawerOpen }: { drawerOpen: boolean }) {
  return (
    <>
      <defs>
        <linearGradient id="counter-wall" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#1b2047" />
          <stop offset="1" stop-color="#3b3563" />
        </linearGradient>
        <radialGradient id="counter-lamp" cx=".5" cy=".5" r=".5">
          <stop offset="0" stop-color="#ffd79b" stop-opacity=".9" />
          <stop offset=".35" stop-color="#ffb98a" stop-opacity=".34" />
          <stop offset="1" stop-color="#ffb98a" stop-opacity="0" />
        </radialGradient>
        <linearGradient id="counter-top" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#8f623f" />
          <stop offset=".28" stop-color="#b9875a" />
          <stop offset="1" stop-color="#c99c6c" />
        </linearGradient>
        <filter id="counter-shadow" x="-40%" y="-40%" width="180%" height="180%">
          <feGaussianBlur stdDeviation="7" />
        </filter>
      </defs>
      <rect x="-900" y="-300" width="2360" height="700" fill="url(#counter-wall)" />
      <g stroke="#0f1434" stroke-opacity=".55" stroke-width="3">
        {Array.from({ length: 33 }, (_, plank) => plank * 70 - 840).map((x) => (
          <path key={x} d={`M ${x} -300 V 150`} />
        ))}
      </g>
      <ellipse cx="120" cy="34" rx="210" ry="150" fill="url(#counter-lamp)" />
      <path d="M 117 -300 h 6 V 0 h 25 l 14 26 h -84 l 14 -26 h 25 z" fill="#12163a" />
      <ellipse cx="120" cy="27" rx="26" ry="7" fill="#ffe9c4" />
      <path d="M -900 152 h 2360 v 300 h -2360 z" fill="url(#counter-top)" />
      <path d="M -900 152 h 2360 v 10 h -2360 z" fill="#6d4729" opacity=".75" />
      <g fill="none" stroke="#7d5433" stroke-opacity=".22" stroke-width="2.5">
        <path d="M -900 208 q 400 -14 1180 -4 t 1180 -2" />
        <path d="M -900 258 q 600 14 1180 4 t 1180 4" />
        <path d="M -900 320 q 600 -14 1180 -2 t 1180 -2" />
      </g>
      <ellipse cx="150" cy="196" rx="170" ry="46" fill="url(#counter-lamp)" opacity=".5" />
      {/* the drawer: open it shows its dark inside, shut it shows its lock */}
      <g transform="translate(446 166)">
        <rect x="-4" y="-4" width="108" height={drawerOpen ? 62 : 40} rx="6" fill="#4d3019" />
        {drawerOpen ? (
          <>
            <rect x="4" y="2" width="92" height="34" rx="3" fill="#2a1a10" />
            <path d="M 14 30 l 40 -20 l 12 16 z M 44 32 l 34 -18 l 8 16 z" fill="#7a4a78" opacity=".85" />
            <path d="M 20 32 l 22 -18 l 16 12 z" fill="#3f8f84" opacity=".8" />
            <rect x="0" y="36" width="100" height="20" rx="4" fill="#9a6b43" stroke={ink} stroke-width="3" />
            <circle cx="50" cy="46" r="5" fill="#e3b566" stroke={ink} stroke-width="2.5" />
          </>
        ) : (
          <>
            <rect x="0" y="0" width="100" height="32" rx="4" fill="#9a6b43" stroke={ink} stroke-width="3" />
            <circle cx="50" cy="14" r="8" fill="#e3b566" stroke={ink} stroke-width="2.5" />
            <path d="M 50 12 v 6" stroke={ink} stroke-width="3.5" stroke-linecap="round" />
          </>
        )}
      </g>
    </>
  );
}

/** What is left on the wood of whoever handed her passport over: a slip with a number. Its corner is the origin. */
export function CounterSlip({ number }: { number: string }) {
  return (
    <>
      <path d="M 6 12 h 148 v 78 h -148 z" fill="#2b170a" opacity=".4" filter="url(#counter-shadow)" />
      <path
        d="M 0 0 l 12 5 l 12 -5 l 12 5 l 12 -5 l 12 5 l 12 -5 l 12 5 l 12 -5 l 12 5 l 12 -5 l 12 5 l 12 -5 l 12 5 l 12 -5 v 82 h -168 z"
        fill="#f8eeda"
        stroke={ink}
        stroke-width="4"
        stroke-linejoin="round"
        transform="scale(.9 1)"
      />
      <text class="counter__number" x="76" y="58" text-anchor="middle" fill={ink}>
        {number}
      </text>
      <path d="M 22 70 h 108" stroke="#b9a57d" stroke-width="3" stroke-dasharray="5 6" />
    </>
  );
}

const fingers = [
  { d: 'M 74 128 Q 62 168 60 196', width: 22 },
  { d: 'M 94 134 Q 90 178 90 212', width: 22 },
  { d: 'M 115 132 Q 118 174 121 204', width: 21 },
  { d: 'M 133 122 Q 144 156 150 182', width: 18 },
];
const curled = [
  { d: 'M 74 128 Q 64 148 66 162', width: 22 },
  { d: 'M 94 134 Q 90 156 92 170', width: 22 },
  { d: 'M 115 132 Q 117 154 116 168', width: 21 },
  { d: 'M 133 122 Q 140 142 138 156', width: 18 },
];
const thumb = 'M 66 96 Q 36 104 30 140';
const palm = 'M 62 70 Q 54 110 66 140 Q 98 156 138 134 Q 150 104 140 70 Z';

/** An open hand, palm up, reaching over the counter from a sleeve. */
export function CounterHand({ closed }: { closed: boolean }) {
  const drawn = closed ? curled : fingers;
  const skin = '#e8b183';
  return (
    <>
      <g opacity=".38" filter="url(#counter-shadow)" transform="translate(14 16)">
        <path d={palm} fill="#2b170a" />
        {drawn.map((finger) => (
          <path
            key={finger.d}
            d={finger.d}
            fill="none"
            stroke="#2b170a"
            stroke-width={finger.width + 6}
            stroke-linecap="round"
          />
        ))}
      </g>
      <g fill="none" stroke={ink} stroke-linecap="round">
        {drawn.map((finger) => (
          <path key={finger.d} d={finger.d} stroke-width={finger.width + 9} />
        ))}
        <path d={thumb} stroke-width="31" />
      </g>
      <path d={palm} fill={skin} stroke={ink} stroke-width="9" stroke-linejoin="round" />
      <g fill="none" stroke={skin} stroke-linecap="round">
        <path d={thumb} stroke-width="22" />
        {drawn.map((finger) => (
          <path key={finger.d} d={finger.d} stroke-width={finger.width} />
        ))}
      </g>
      <path d={palm} fill={skin} />
      <g fill="none" stroke={ink} stroke-opacity=".7" stroke-width="3" stroke-linecap="round">
        <path d="M 72 100 Q 84 118 78 138" />
        <path d="M 84 104 Q 108 116 132 108" />
        <path d="M 88 128 Q 108 134 128 124" />
      </g>
      <path d="M 40 -170 H 164 L 150 62 H 54 Z" fill="#34477f" stroke={ink} stroke-width="8" stroke-linejoin="round" />
      <path d="M 104 -170 V 50" stroke="#243462" stroke-width="5" />
      <rect x="46" y="52" width="112" height="26" rx="8" fill="#efe0c3" stroke={ink} stroke-width="8" />
      <circle cx="140" cy="65" r="4" fill="#e3b566" stroke={ink} stroke-width="2.5" />
    </>
  );
}

/** Your passport, shut or open at the page with your name; its middle is the origin. */
export function CounterPassport({ open, lifted }: { open: boolean; lifted: boolean }) {
  return (
    <>
      <rect
        x={open ? -104 : -52}
        y="-68"
        width={open ? 208 : 104}
        height="138"
        rx="8"
        fill="#2b170a"
        opacity={lifted ? 0.3 : 0.42}
        filter="url(#counter-shadow)"
        transform={lifted ? 'translate(16 26)' : 'translate(4 8)'}
      />
      {open ? (
        <>
          <rect x="-106" y="-70" width="212" height="140" rx="8" fill="#8f3a2a" stroke={ink} stroke-width="5" />
          <path d="M -98 -62 H 0 V 62 H -98 Z" fill="#f8eeda" />
          <path d="M 0 -62 H 98 V 62 H 0 Z" fill="#fffaef" />
          <path d="M 0 -62 V 62" stroke="#c9b48c" stroke-width="3" />
          <rect x="-84" y="-46" width="58" height="70" rx="4" fill="#e9c79a" stroke={ink} stroke-width="3" />
          <circle cx="-55" cy="-16" r="14" fill={ink} />
          <path d="M -78 24 Q -76 0 -55 0 T -32 24 Z" fill={ink} />
          <g stroke="#5a5148" stroke-width="4" stroke-linecap="round">
            <path d="M -84 40 h 58" />
            <path d="M 16 -42 h 60" stroke={ink} stroke-width="6" />
            <path d="M 16 -24 h 44 M 16 -8 h 66 M 16 8 h 36" />
          </g>
          <circle cx="66" cy="36" r="17" fill="none" stroke="#5c877f" stroke-width="4" />
          <path d="M 56 36 h 20" stroke="#5c877f" stroke-width="4" />
        </>
      ) : (
        <>
          <rect x="-52" y="-68" width="104" height="136" rx="9" fill="#8f3a2a" stroke={ink} stroke-width="5" />
          <path d="M -43 -64 V 64" stroke="#732b1e" stroke-width="4" />
          <g fill="none" stroke="#f0c987" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round">
            <circle cx="4" cy="-8" r="25" />
            <path d="M -19 0 q 11 -13 19 -3 q 8 -16 27 2" />
            <path d="M 4 -24 v 5 M -8 -20 l 3 4 M 16 -20 l -3 4" />
            <path d="M -16 9 h 40" />
          </g>
          <path
            d="M -22 -46 h 52 M -14 36 h 36 M -8 47 h 24"
            stroke="#f0c987"
            stroke-width="5"
            stroke-linecap="round"
          />
        </>
      )}
    </>
  );
}
