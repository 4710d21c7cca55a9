import type { KnownName } from '../policy';

/** A host name and no more. */
const HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i;

/**
 * Reads a list of names, one a line: `name | site | other spellings, parted by commas | why it is common`; what is empty at the
 * end is left out. No site means the name itself where that is a host name, or else the name with ".com". A site with a path is
 * one that the name shares. Unless a name is `common`, two more spellings of it hold: its own site, and its words written as one.
 *
 * @param roles the lines of each role.
 */
export function readNames<Role extends string>(roles: Record<Role, string>): (KnownName & { role: Role })[] {
  return (Object.entries(roles) as [Role, string][]).flatMap(([role, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => readName(line, role)),
  );
}

function readName<Role extends string>(line: string, role: Role): KnownName & { role: Role } {
  const [name = '', written = '', others = '', common] = line.split('|').map((cell) => cell.trim());
  const lower = name.toLowerCase();
  const site = written || (HOST.test(name) ? lower : `${lower.replace(/[^a-z\d]/g, '')}.com`);
  const aliases = others ? others.split(', ') : [];
  if (common) return { name, aliases, site, role, common };
  if (HOST.test(site) && site !== lower) aliases.push(site);
  if (/^[\w ]+$/.test(name) && name.includes(' ')) aliases.push(name.replaceAll(' ', ''));
  return { name, aliases, site, role };
}
