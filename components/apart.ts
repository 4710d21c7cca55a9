import { normaliseAddress } from '../lib/pins/pin';
import { type Named, nameOf } from './SiteName';
import { dayText, listText, type Words } from './words';

/**
 * What tells policies of one name apart, for each that shares its name with another: its title; where that is not its own, its address
 * ("shop.example:8080/privacy"). Versions of one policy are not told apart: they differ by their dates.
 */
export function tellApart<P extends Named>(policies: readonly P[]): Map<P, string> {
  const addresses = new Map(policies.map((policy) => [policy, normaliseAddress(policy.url).replace(/^https:\/\//, '')]));
  const titled = (policy: Named) => JSON.stringify([nameOf(policy), policy.title]);
  /** How many policies have this in common. */
  const sharing = (common: (policy: P) => string) => {
    const by = new Map<string, Set<string>>();
    for (const [policy, address] of addresses) by.set(common(policy), (by.get(common(policy)) ?? new Set()).add(address));
    return (policy: P) => by.get(common(policy))!.size;
  };
  const [namesakes, titlesakes] = [sharing(nameOf), sharing(titled)];
  return new Map(
    policies
      .filter((policy) => namesakes(policy) > 1)
      .map((policy) => [policy, policy.title && titlesakes(policy) === 1 ? policy.title : addresses.get(policy)!]),
  );
}

/** What a policy is called among others: its name, with what tells it apart. */
export const fullName = (words: Words, policy: Named, apart: string | undefined): string =>
  listText(words, apart === undefined ? [nameOf(policy)] : [nameOf(policy), apart]);

/** The day of a moment, with the time where another of these moments is of the same day. */
export function dayApart(words: Words, moment: string, moments: readonly (string | null)[]): string {
  const day = dayText(words, moment);
  if (!moments.some((other) => other !== null && other !== moment && dayText(words, other) === day)) return day;
  const time = new Intl.DateTimeFormat(words.language, { timeStyle: 'medium' }).format(new Date(moment));
  return listText(words, [day, time]);
}
