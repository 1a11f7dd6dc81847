// This module casts the portraits: who wears which head, hair and clothes, and which face each mood is.
// Looks are dealt by hand so that they say nothing: skin, hair and dress are spread over roles, countries and sides alike.
// Faces come from a whitelist; the comic and the frightened ones of the set are never used.

/** Moods a portrait can show; the same words as `Mood` in src/play/beat.ts. */
export const moods = ['plain', 'warm', 'wry', 'busy', 'tired', 'tense', 'firm'] as const;

/** Moods of travellers in the pool: met for a minute, they are plain or warm, and never sad at first sight. */
export const poolMoods = ['plain', 'warm'] as const;

/** One mood. */
export type PortraitMood = (typeof moods)[number];

/** Dignified faces only. `tense` is concerned, `firm` is serious, `busy` looks down at its work. */
export const faces: Readonly<Record<PortraitMood, string>> = {
  plain: 'blank',
  warm: 'smile',
  tired: 'tired',
  tense: 'solemn',
  wry: 'suspicious',
  busy: 'contempt',
  firm: 'serious',
};

/** How one person looks. Colours are hex without the sign. */
export interface Look {
  readonly id: string;
  readonly head: string;
  readonly skin: string;
  /** Colour of hair, scarf or hat where the drawing has one apart from ink. */
  readonly hair: string;
  readonly clothes: string;
  /** Paper of outlines, and of hair that has no colour of its own; ink unless told. */
  readonly ink?: string;
  readonly beard?: string;
  readonly glasses?: string;
  /** A face of their own for a mood. */
  readonly faces?: Partial<Record<PortraitMood, string>>;
}

const skin = { one: 'f1c7a0', two: 'e8b183', three: 'cd8c5c', four: 'a8653a', five: '875a44' } as const;
const hair = {
  ink: '1d2440',
  brown: '3b2420',
  chestnut: '7a4326',
  sand: 'b58a4f',
  grey: 'b9b6bd',
  silver: 'dad6d3',
} as const;
/** Papers for outlines: dark, and of the night's palette rather than black. */
const ink = { navy: '1d2440', brown: '2f1e1d', plum: '281b33', teal: '12262f' } as const;
const cloth = {
  coral: 'e07a5f',
  navy: '34477f',
  teal: '3f8f84',
  ochre: 'd9a441',
  plum: '7a4a78',
  sage: '86a37c',
  slate: '5f6f93',
  brick: 'a5503f',
  cream: 'efe0c3',
  sky: '8fa7df',
} as const;

/** The cast. Children are not here: Ilu, 17, is a voice in a telephone (things.ts), and the boy at the glass is a box with boots. */
export const cast: readonly Look[] = [
  // Four Papers
  { id: 'teska', head: 'short4', skin: skin.two, hair: hair.brown, clothes: cloth.coral, faces: { plain: 'cheeky' } },
  {
    id: 'marrec',
    head: 'pomp',
    skin: skin.three,
    hair: hair.ink,
    clothes: cloth.sage,
    ink: ink.brown,
    beard: 'moustache7',
    faces: { plain: 'smile', warm: 'calm' },
  },
  { id: 'oveth', head: 'mediumBangs2', skin: skin.four, hair: hair.grey, clothes: cloth.slate, glasses: 'glasses2' },
  { id: 'kettan', head: 'twists2', skin: skin.five, hair: hair.ink, clothes: cloth.teal, ink: ink.plum },
  {
    id: 'pell',
    head: 'short2',
    skin: skin.one,
    hair: hair.ink,
    clothes: cloth.sky,
    ink: ink.brown,
    faces: { plain: 'smile', warm: 'calm' },
  },
  { id: 'emmer', head: 'noHair2', skin: skin.three, hair: hair.grey, clothes: cloth.navy, glasses: 'glasses2' },
  { id: 'hask', head: 'hatBeanie', skin: skin.three, hair: cloth.navy, clothes: cloth.brick, beard: 'full' },
  { id: 'simmet', head: 'grayShort', skin: skin.two, hair: hair.silver, clothes: cloth.plum, beard: 'full4' },
  {
    id: 'dessa',
    head: 'bun2',
    skin: skin.four,
    hair: cloth.coral,
    clothes: cloth.ochre,
    ink: ink.brown,
    faces: { plain: 'smile', warm: 'calm' },
  },
  { id: 'rill', head: 'mediumBangs3', skin: skin.one, hair: hair.ink, clothes: cloth.teal, ink: ink.plum },
  {
    id: 'clerk',
    head: 'medium2',
    skin: skin.three,
    hair: hair.ink,
    clothes: cloth.sky,
    ink: ink.plum,
    glasses: 'glasses3',
  },
  { id: 'driver', head: 'flatTop', skin: skin.four, hair: hair.ink, clothes: cloth.slate, beard: 'moustache1' },
  {
    id: 'merchant',
    head: 'noHair1',
    skin: skin.five,
    hair: hair.grey,
    clothes: cloth.cream,
    ink: ink.brown,
    beard: 'full',
  },
  // Lantern Quay
  { id: 'ansa', head: 'bun', skin: skin.five, hair: cloth.navy, clothes: cloth.navy, faces: { plain: 'contempt' } },
  { id: 'dorrin', head: 'grayMedium', skin: skin.three, hair: hair.silver, clothes: cloth.navy },
  {
    id: 'tobin',
    head: 'noHair3',
    skin: skin.one,
    hair: hair.grey,
    clothes: cloth.navy,
    beard: 'moustache6',
    faces: { plain: 'old' },
  },
  {
    id: 'yarro',
    head: 'dreads2',
    skin: skin.four,
    hair: hair.ink,
    clothes: cloth.cream,
    ink: ink.teal,
    glasses: 'glasses5',
  },
  { id: 'mirel', head: 'medium3', skin: skin.two, hair: hair.ink, clothes: cloth.coral, ink: ink.brown },
  { id: 'sunna', head: 'hijab', skin: skin.three, hair: cloth.ochre, clothes: cloth.teal, ink: ink.teal },
  { id: 'pim', head: 'twists', skin: skin.two, hair: hair.ink, clothes: cloth.ochre, glasses: 'glasses5' },
  { id: 'lume', head: 'cornrows2', skin: skin.five, hair: hair.ink, clothes: cloth.cream, ink: ink.plum },
  { id: 'tavi', head: 'short3', skin: skin.one, hair: hair.ink, clothes: cloth.brick, ink: ink.brown },
  // Clause Fourteen
  {
    id: 'elan',
    head: 'grayBun',
    skin: skin.three,
    hair: hair.brown,
    clothes: cloth.teal,
    faces: { plain: 'contempt' },
  },
  { id: 'quill', head: 'mediumStraight', skin: skin.one, hair: hair.ink, clothes: cloth.slate, glasses: 'glasses3' },
  {
    id: 'tolvane',
    head: 'shaved2',
    skin: skin.four,
    hair: hair.ink,
    clothes: cloth.brick,
    ink: ink.brown,
    faces: { plain: 'cheeky' },
  },
  { id: 'oda', head: 'bangs', skin: skin.five, hair: hair.chestnut, clothes: cloth.ochre, glasses: 'glasses2' },
  { id: 'pellin', head: 'shaved1', skin: skin.two, hair: hair.ink, clothes: cloth.sage, beard: 'goatee1' },
  { id: 'beckwin', head: 'noHair2', skin: skin.five, hair: hair.grey, clothes: cloth.plum },
  { id: 'lio', head: 'turban', skin: skin.four, hair: cloth.teal, clothes: cloth.cream, beard: 'chin' },
  { id: 'marr', head: 'bangs2', skin: skin.three, hair: hair.ink, clothes: cloth.brick, ink: ink.plum },
  { id: 'nadeth', head: 'long', skin: skin.two, hair: hair.ink, clothes: cloth.plum, ink: ink.teal },
  {
    id: 'bromett',
    head: 'hatHip',
    skin: skin.one,
    hair: hair.ink,
    clothes: cloth.sage,
    ink: ink.brown,
    beard: 'moustache5',
  },
  { id: 'siv', head: 'mediumBangs', skin: skin.five, hair: hair.ink, clothes: cloth.coral, ink: ink.plum },
  {
    id: 'casselin',
    head: 'short1',
    skin: skin.three,
    hair: hair.ink,
    clothes: cloth.slate,
    ink: ink.teal,
    glasses: 'glasses5',
  },
];

/**
 * Travellers and passers-by, one pool for every country and role; a case picks by its own number, never by its truth.
 * Every sixth has grey hair. Skins, heads, beards and dress are dealt round, so that no two of them go together.
 */
export const pool: readonly Look[] = [
  { id: 'pool-1', head: 'medium1', skin: skin.two, hair: hair.ink, clothes: cloth.sage },
  { id: 'pool-2', head: 'short1', skin: skin.four, hair: hair.ink, clothes: cloth.slate, ink: ink.plum },
  { id: 'pool-3', head: 'hijab', skin: skin.one, hair: cloth.plum, clothes: cloth.plum },
  { id: 'pool-4', head: 'flatTop', skin: skin.five, hair: hair.ink, clothes: cloth.ochre, beard: 'moustache1' },
  { id: 'pool-5', head: 'mediumBangs2', skin: skin.three, hair: hair.chestnut, clothes: cloth.teal },
  { id: 'pool-6', head: 'grayShort', skin: skin.five, hair: hair.grey, clothes: cloth.brick, beard: 'full' },
  { id: 'pool-7', head: 'long', skin: skin.four, hair: hair.ink, clothes: cloth.coral, ink: ink.brown },
  { id: 'pool-8', head: 'hatBeanie', skin: skin.one, hair: cloth.brick, clothes: cloth.slate },
  {
    id: 'pool-9',
    head: 'afro',
    skin: skin.two,
    hair: hair.ink,
    clothes: cloth.sky,
    ink: ink.brown,
    glasses: 'glasses5',
  },
  { id: 'pool-10', head: 'short5', skin: skin.three, hair: hair.ink, clothes: cloth.navy, beard: 'chin' },
  { id: 'pool-11', head: 'bun', skin: skin.one, hair: cloth.teal, clothes: cloth.ochre, ink: ink.brown },
  { id: 'pool-12', head: 'grayBun', skin: skin.two, hair: hair.silver, clothes: cloth.plum },
  { id: 'pool-13', head: 'cornrows', skin: skin.five, hair: hair.ink, clothes: cloth.sky, ink: ink.plum },
  { id: 'pool-14', head: 'turban', skin: skin.three, hair: cloth.ochre, clothes: cloth.sage, beard: 'full2' },
  { id: 'pool-15', head: 'medium2', skin: skin.four, hair: hair.ink, clothes: cloth.cream },
  {
    id: 'pool-16',
    head: 'short2',
    skin: skin.two,
    hair: hair.ink,
    clothes: cloth.teal,
    ink: ink.teal,
    glasses: 'glasses3',
  },
  { id: 'pool-17', head: 'bangs', skin: skin.one, hair: hair.sand, clothes: cloth.navy },
  { id: 'pool-18', head: 'noHair3', skin: skin.three, hair: hair.grey, clothes: cloth.ochre, glasses: 'glasses2' },
  { id: 'pool-19', head: 'dreads1', skin: skin.five, hair: hair.ink, clothes: cloth.sage },
  { id: 'pool-20', head: 'shaved3', skin: skin.two, hair: hair.ink, clothes: cloth.brick, ink: ink.brown },
  { id: 'pool-21', head: 'longCurly', skin: skin.one, hair: hair.ink, clothes: cloth.sky, ink: ink.brown },
  { id: 'pool-22', head: 'twists', skin: skin.four, hair: hair.ink, clothes: cloth.plum, beard: 'goatee2' },
  {
    id: 'pool-23',
    head: 'medium3',
    skin: skin.three,
    hair: hair.ink,
    clothes: cloth.coral,
    ink: ink.plum,
    glasses: 'glasses2',
  },
  { id: 'pool-24', head: 'grayMedium', skin: skin.four, hair: hair.grey, clothes: cloth.teal },
];
