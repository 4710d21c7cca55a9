import { describe, expect, test } from 'vitest';
import { viewOf } from '../../entrypoints/popup/view';
import type { Reading } from '../../lib/browser/page';
import type { Detection, PolicyDocument } from '../../lib/policy';

const TEXT = 'We may record the pages that you visit on our website. '.repeat(20);

function reading(policy: Partial<PolicyDocument>, detection: Partial<Detection> = {}, loading = false): Reading {
  return {
    tab: 1,
    loading,
    detection: { isPolicy: true, score: 1, reasons: [], kind: 'privacy-policy', ...detection },
    policy: {
      url: 'https://fennelsoft.example/privacy',
      site: 'fennelsoft.example',
      title: 'Privacy',
      language: 'en',
      updated: null,
      sections: [{ level: 0, heading: null, text: TEXT }],
      folded: 0,
      ...policy,
    },
  };
}
const notPolicy = { isPolicy: false, score: 0.1, kind: 'orders' } as const;
const short = [{ level: 0, heading: null, text: 'We use cookies.' }];

describe('what the popup draws', () => {
  test.each<[string, Reading, boolean, object]>([
    ['a policy', reading({}), false, { state: 'card', notes: [] }],
    ['a policy of no known language', reading({ language: null }), false, { state: 'card', notes: [] }],
    ['a short policy', reading({ sections: short }), false, { state: 'card', notes: ['short'] }],
    ['a policy that was loading', reading({ sections: short }, {}, true), false, { state: 'card', notes: ['still_loading'] }],
    ['a policy in another language', reading({ language: 'pl' }), false, { state: 'other-language', language: 'pl' }],
    ['no text', reading({ sections: [] }), false, { state: 'empty' }],
    ['headings alone', reading({ sections: [{ level: 1, heading: 'Privacy', text: '' }] }), false, { state: 'empty' }],
    ['an empty shell', reading({ sections: short }, { ...notPolicy, kind: 'empty' }), false, { state: 'empty' }],
    ['another page', reading({}, notPolicy), false, { state: 'not-policy', kind: 'orders', readable: true }],
    ['another page in another language', reading({ language: 'pl' }, notPolicy), false, { state: 'not-policy', readable: false }],
    ['another page, anyway', reading({ sections: short }, notPolicy), true, { state: 'card', notes: ['doubt'] }],
    ['a page that refused', { refused: 'kept-out' }, false, { state: 'refused', why: 'kept-out' }],
  ])('%s', (_, given, anyway, view) => {
    expect(viewOf(given, anyway)).toMatchObject(view);
  });
});
