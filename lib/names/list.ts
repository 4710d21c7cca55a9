import type { KnownName, TrackerRole } from '../policy';

/**
 * Reads a line of a list of names: `name | other spellings, parted by commas | why it is common`; what is empty at the end is left
 * out. The words of a name that is not `common` may be written as one. Host names need not be listed where they are the name and
 * an ending (see `findNames`).
 */
export function readName(line: string, role: KnownName['role']): KnownName {
  const [name = '', others, common] = line.split('|').map((cell) => cell.trim());
  const aliases = others ? others.split(', ') : [];
  if (common) return { name, aliases, common, role };
  if (/^[\w ]+$/.test(name) && name.includes(' ')) aliases.push(name.replaceAll(' ', ''));
  return { name, aliases, role };
}

/** Whether who has this role follows visitors; the others take payments. */
export function isTrackerRole(role: KnownName['role']): role is TrackerRole {
  return role === 'analytics' || role === 'advertising' || role === 'social';
}
