// How the lexicon writes several forms of a word, and several phrases, as one entry.

/** What makes an entry stand for more than itself. */
const SPECIAL = /[(*+]/;
const ELEMENT = /(?:\(([^()]*)\)|([^\s()*+]+))([*+]?)/g;

/** The parts of an entry: each as what may stand there, in words; no words for what may be left out. */
export function partsOf(entry: string): string[][][] {
  if (entry === '') return [];
  if (!SPECIAL.test(entry)) return entry.split(' ').map((word) => [[word]]);
  return Array.from(entry.matchAll(ELEMENT), ([, group, word = '', ending]) =>
    (group ?? word)
      .split('|')
      .flatMap((choice) => formsOf(choice, ending))
      .map((form) => (form === '' ? [] : form.split(' '))),
  );
}

/** The forms of a word or of a phrase's last word: `*` inflects a verb, `+` adds a noun's plural. */
function formsOf(word: string, ending = ''): string[] {
  if (ending === '' || word === '') return [word];
  const y = /[^aeiou]y$/.test(word);
  const s = y ? `${word.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(word) ? `${word}es` : `${word}s`;
  if (ending === '+') return [word, s];
  const stem = /[^aeiou]e$|ue$|[aeiou]ge$/.test(word) ? word.slice(0, -1) : word;
  return [word, s, y ? `${word.slice(0, -1)}ied` : `${stem}ed`, `${stem}ing`];
}
