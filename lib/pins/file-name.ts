/** "policy-glance-pins-2026-03-12.json": what a saved file holds, and of which day, by the user's clock, so that none takes another's place. */
export function fileName(what: string, ending: string, now = new Date()): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return `policy-glance-${what}-${day}.${ending}`;
}
