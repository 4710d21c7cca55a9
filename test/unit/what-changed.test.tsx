import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { WhatChanged } from '../../components/WhatChanged';
import { WordsContext } from '../../components/words';
import { words } from '../e2e/popup';

test('lines under and through words end with the words', () => {
  const { document } = parseHTML('<!doctype html><body></body>');
  vi.stubGlobal('document', document);
  const sentence = { section: 0, start: 0, end: 1, text: '' };
  const change = {
    kind: 'changed' as const,
    old: sentence,
    now: sentence,
    words: [
      { kind: 'kept' as const, text: 'We keep ' },
      { kind: 'gone' as const, text: 'nothing ' },
      { kind: 'new' as const, text: 'your name\n' },
      { kind: 'kept' as const, text: 'for you.' },
    ],
  };
  const sections = [{ old: 0, now: 0, heading: null, was: null, sentences: [change] }];
  render(
    <WordsContext value={words}>
      <WhatChanged site="a.example" day="12 March" sections={sections} total={1} onBack={() => {}} />
    </WordsContext>,
    document.body,
  );
  expect(document.querySelector('li span')!.innerHTML).toBe('We keep <del>nothing</del> <ins>your name</ins>\nfor you.');
  vi.unstubAllGlobals();
});
