// This module draws those who are heard and not shown: children have no face here. Ilu, 17, is her telephone, with a
// voice note on it; the boy of the night ferry is the box with his boots. The drawing keeps the frame of the portraits, so that it stands where a face would.

const ink = '#1d2440';

/** Bars of a spoken sentence. */
const voice = [22, 44, 30, 64, 88, 52, 96, 70, 40, 76, 58, 34, 60, 26];

const bars = voice
  .map(
    (tall, at) =>
      `<rect x="${232 + at * 19}" y="${322 - tall / 2}" width="10" height="${tall}" rx="5" fill="${at < 6 ? '#8f3a2a' : '#b58a4f'}"/>`,
  )
  .join('');

/** One boot, its toe to the left. */
const boot = `<path d="M268 330V172q-46-20-84 8-10 52-58 66-30 12-20 84Z" fill="#8f3a2a" stroke="${ink}" stroke-width="12" stroke-linejoin="round"/><path d="M184 196l34 26M168 222l36 24M150 244l34 24" stroke="#f8eeda" stroke-width="9" stroke-linecap="round"/>`;

/** A telephone leaning on a fold of cloth, a voice note open on it. */
const telephone = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -40 720 720" fill="none"><path d="M40 680c20-90 130-120 312-120s300 36 320 120Z" fill="#d9a441" stroke="${ink}" stroke-width="14"/><path d="M150 600c60 24 120 40 130 80M560 600c-50 30-90 40-96 80" stroke="${ink}" stroke-width="8" stroke-linecap="round"/><g transform="rotate(-7 352 330)"><rect x="172" y="20" width="372" height="610" rx="48" fill="${ink}"/><rect x="196" y="62" width="324" height="520" rx="18" fill="#f8eeda"/><rect x="196" y="62" width="324" height="118" rx="18" fill="#3f8f84"/><path d="M196 150q60-44 118-12t96-20 110 14v48H196Z" fill="#2d6a66"/><circle cx="452" cy="106" r="22" fill="#ffd79b"/><rect x="214" y="236" width="288" height="170" rx="26" fill="#efe0c3"/>${bars}<path d="M238 378h150" stroke="${ink}" stroke-width="8" stroke-linecap="round" opacity=".45"/><rect x="214" y="432" width="196" height="30" rx="15" fill="#efe0c3"/><rect x="214" y="478" width="240" height="30" rx="15" fill="#efe0c3"/><circle cx="358" cy="606" r="13" fill="#5a6488"/></g><path d="M566 150q44-40 84-8M580 196q36-26 66-2" stroke="#8fa7df" stroke-width="12" stroke-linecap="round"/></svg>`;

/** A pair of football boots in their box, laces still tied together, as they came from the shop. */
const bootBox = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -40 720 720" fill="none"><path d="M40 680c20-60 130-84 312-84s300 24 320 84Z" fill="#d9a441" stroke="${ink}" stroke-width="14"/><path d="M96 300 40 190h560l64 110Z" fill="#3f8f84" stroke="${ink}" stroke-width="14" stroke-linejoin="round"/><path d="M150 330q40-90 96-54 44-72 104-18 62-58 112 8 72-30 100 64Z" fill="#f8eeda" stroke="${ink}" stroke-width="8" stroke-linejoin="round"/>${boot}<g transform="translate(196 18)">${boot}</g><path d="M300 190q52 60 110 34" stroke="#f8eeda" stroke-width="9" stroke-linecap="round"/><path d="M92 330h520v268H92Z" fill="#2d6a66" stroke="${ink}" stroke-width="14" stroke-linejoin="round"/><rect x="420" y="400" width="142" height="92" rx="10" fill="#f8eeda"/><path d="M444 430h94M444 462h58" stroke="${ink}" stroke-width="8" stroke-linecap="round" opacity=".6"/></svg>`;

/** Pictures of the unseen by id. */
export const things: Readonly<Record<string, string>> = { ilu: telephone, boots: bootBox };
