import type { PageText } from './extract';
import type { Section } from './policy';

/**
 * What the script injected for reading hands back. The browser swallows a script's errors, so they come as data.
 */
export type PageReply = { ok: PageText; loading: boolean } | { error: string };

/** A section on its way: in place of a text that another section has already, that section's index. */
type PackedSection = Omit<Section, 'text'> & { text: string | number };

/**
 * Writes a reply as JSON: one string crosses the browser's processes faster than an object of many parts, and what pages hold
 * twice (for small screens and for large ones) crosses once.
 */
export function packReply(reply: PageReply): string {
  if ('error' in reply) return JSON.stringify(reply);
  const first = new Map<string, number>();
  const sections = reply.ok.sections.map((section, index): PackedSection => {
    const same = first.get(section.text);
    if (same === undefined) first.set(section.text, index);
    return same === undefined ? section : { ...section, text: same };
  });
  return JSON.stringify({ ...reply, ok: { ...reply.ok, sections } });
}

/** Reads what `packReply` wrote. */
export function unpackReply(json: string): PageReply {
  const reply = JSON.parse(json) as PageReply;
  if ('error' in reply) return reply;
  const packed = reply.ok.sections as PackedSection[];
  for (const section of packed) if (typeof section.text === 'number') section.text = packed[section.text]?.text ?? '';
  return reply;
}
