import { LEXICON, type WordClass } from './en/lexicon';

/** The classes of words; a class's place is its number. Built as plain JSON, as `TABLES` are: who judges has no need of the lexicon. */
export const WORD_CLASSES: readonly WordClass[] = Object.keys(LEXICON) as WordClass[];
