import type { PolicyDocument } from './policy';

/** Reads the policy out of a page: its headed sections, as plain JSON. Goes by markup alone, never by layout; never changes the page. */
export function extractPolicy(document: Document, url: string): PolicyDocument {
  const text = document.body?.textContent ?? '';
  return {
    url,
    site: '',
    title: document.title || null,
    language: 'en',
    updated: null,
    sections: [{ level: 0, heading: null, text }],
    folded: 0,
  };
}
