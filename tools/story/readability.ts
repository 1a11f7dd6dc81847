// This module measures how hard a text is to read: sentences, syllables, Flesch–Kincaid grade. English only.

/** How hard a text is. */
export interface Readability {
  readonly sentences: readonly string[];
  /** Mean words of a sentence. */
  readonly meanWords: number;
  /** Flesch–Kincaid grade: years of schooling. */
  readonly grade: number;
}

/** Measure a list of texts (lines, choices) as one. */
export function measure(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const meanWords = sentences.length === 0 ? 0 : words.length / sentences.length;
  const grade = words.length === 0 ? 0 : 0.39 * meanWords + 11.8 * (syllables / words.length) - 15.59;
  return { sentences, meanWords, grade };
}

/** Sentences of a text; what somebody says ends at its own full stop. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…:;][”"’')]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Words of a text. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Syllables of a word by its groups of vowels: good to a few per cent over a page. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length === 0) return 1;
  if (letters.length <= 3) return 1;
  const shown = letters.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, (end) => end[0] ?? '').replace(/^y/, '');
  return Math.max(1, shown.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
