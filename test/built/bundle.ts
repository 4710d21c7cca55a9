import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

/** The two builds as `npm run build` leaves them. */
export const BUILDS = ['chrome-mv3', 'firefox-mv3'].map((name) => ({ name, folder: join(import.meta.dirname, '../../.output', name) }));

/** A node of the syntax tree (ESTree), as far as it is looked at here. */
interface Node {
  type: string;
  name?: string;
  value?: unknown;
  regex?: { pattern: string; flags: string };
  object?: Node;
  property?: Node;
  callee?: Node;
  arguments?: Node[];
  source?: Node;
}

/** The scripts of a built extension, by their path in it. */
export function scriptsIn(folder: string): { path: string; nodes: Node[] }[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => path.endsWith('.js'))
    .map((path) => ({ path, nodes: nodesOf(readFileSync(join(folder, path), 'utf8')) }));
}

function nodesOf(code: string): Node[] {
  const found: Node[] = [];
  const left: unknown[] = [parseAst(code)];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    if ('type' in value) found.push(value as Node);
    left.push(...Object.values(value));
  }
  return found;
}
