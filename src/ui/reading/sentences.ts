// This module cuts a line of story into sentences, so that one at a time can be read aloud and marked. No letter is lost.

/** Cut after a full stop, question, call or ellipsis with its closing quotes, where the next word begins a sentence. */
export function cutSentences(text: string): readonly string[] {
  // Written without looking behind: a page that an older browser cannot parse would not open at all.
  const rough = text.match(/[\s\S]*?[.!?…]+[”’"_)]*(?:\s+(?=[“‘"_(]*[\p{Lu}\d])|$)|[\s\S]+$/gu) ?? [];
  const sentences: string[] = [];
  for (const part of rough) {
    const last = sentences.at(-1);
    // A stress (`_so long. And on._`) is not cut in two.
    const open = last !== undefined && (last.match(/_/g)?.length ?? 0) % 2 === 1;
    if (open) sentences[sentences.length - 1] = last + part;
    else sentences.push(part);
  }
  return sentences.filter((sentence) => sentence !== '');
}

/** A sentence as it is said: without marks of stress and spare space. */
export function asSaid(sentence: string): string {
  return sentence.replaceAll('_', '').trim();
}
