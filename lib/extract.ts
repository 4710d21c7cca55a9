import { findUpdated } from './dates';
import { readingLanguage } from './language';
import { legible } from './looks';
import { readLines, SPACE } from './page/lines';
import { policyContent } from './page/main-content';
import { property } from './page/markup';
import { toSections } from './page/sections';
import { type PolicyDocument, siteAt } from './policy';

/** What a page itself says, before its text is judged: what need not be sent into the page to find stays out of it. */
export type PageText = Omit<PolicyDocument, 'site' | 'language' | 'updated'> & {
  /** The language that the page declares, or null. */
  declaredLanguage: string | null;
};

/**
 * Reads the headed sections of the page's policy. Goes by markup alone, never by layout; never changes the page.
 * White space is collapsed as rendered, no-break spaces with it. List items start with "• " or their number ("2. "), cells of a row
 * are parted by " | ".
 * @param url the page's address, or '' where there is none
 */
export function readPage(document: Document, url: string): PageText {
  const body = property(document, 'body') as HTMLElement | null;
  const { lines, boxes } = body ? readLines(body) : { lines: [], boxes: [] };
  const title = property(document, 'title').replace(SPACE, ' ').trim();
  const { sections, folded } = toSections(policyContent(lines, boxes, title));
  return {
    url,
    title,
    sections,
    folded,
    declaredLanguage: property(document, 'documentElement')?.getAttribute('lang') ?? null,
  };
}

/** Adds whose site it is, and what the text itself says: a title where the page has none, its language, and when it was updated. */
export function describePolicy({ declaredLanguage, ...page }: PageText): PolicyDocument {
  const sections = legible(page.sections);
  const text = sections.map(({ heading, text }) => `${heading ?? ''}\n${text}`).join('\n');
  const title = page.title || (page.sections.find(({ heading }) => heading !== null)?.heading ?? null);
  return { ...page, title, site: siteAt(page.url), language: readingLanguage(text, declaredLanguage), updated: findUpdated(sections) };
}

/** Reads the policy out of a page, as plain JSON. */
export function extractPolicy(document: Document, url: string): PolicyDocument {
  return describePolicy(readPage(document, url));
}
