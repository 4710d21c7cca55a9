import { detectPolicy } from '../lib/detect';
import { extractPolicy } from '../lib/extract';
import { findGap, type Gap } from '../lib/gaps';
import type { Detection, PolicyDocument, Section, SummaryCard } from '../lib/policy';
import { summarize } from '../lib/summarize';
import { parseHtml, parseText } from './document';
import { write } from './output';

/** What is printed of one document. */
export interface Result {
  id: unknown;
  detection: Detection;
  language: string | null;
  updated: string | null;
  title: string | null;
  /** Why a policy may say more than its page; null for other pages too. */
  gap: Gap | null;
  sections?: Section[];
  card: SummaryCard;
}

/** What is printed of a document; `withSections`: with the text that the quotes are from. */
export function toResult(id: unknown, policy: PolicyDocument, withSections: boolean): Result {
  const { language, updated, title, sections } = policy;
  const detection = detectPolicy(policy);
  const gap = detection.isPolicy ? findGap(policy) : null;
  return { id, detection, language, updated, title, gap, ...(withSections && { sections }), card: summarize(policy) };
}

/** Parts a stream of UTF-8 bytes into lines, without holding more than one line and one chunk. */
async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const chunk of input) {
    const lines = decoder.decode(chunk, { stream: true }).split('\n');
    for (const line of lines.slice(0, -1)) {
      yield rest.join('') + line;
      rest = [];
    }
    rest.push(lines.at(-1) ?? '');
  }
  const last = rest.join('') + decoder.decode();
  if (last !== '') yield last;
}

function summarizeLine(line: string, withSections: boolean): object {
  let id: unknown = null;
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('not an object');
    const { html, text, url, ...rest } = row as Record<string, unknown>;
    id = rest.id ?? null;
    const parsed = typeof html === 'string' ? parseHtml(html) : typeof text === 'string' ? parseText(text) : null;
    if (parsed === null) throw new Error('neither "html" nor "text" is a string');
    return toResult(id, extractPolicy(parsed, typeof url === 'string' ? url : ''), withSections);
  } catch (error) {
    return { id, error: error instanceof SyntaxError ? 'not JSON' : (error as Error).message };
  }
}

/** Reads one document a line and writes one result a line, in the same order. A bad line gives an error in its place. */
export async function summarizeLines(input: AsyncIterable<Uint8Array>, withSections: boolean): Promise<void> {
  let number = 0;
  for await (const line of readLines(input)) {
    number++;
    if (line.trim() === '') continue;
    const result = summarizeLine(line, withSections);
    if ('error' in result) Object.assign(result, { line: number });
    await write(`${JSON.stringify(result)}\n`);
  }
}
