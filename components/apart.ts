import { normaliseAddress } from '../lib/pins/pin';
import { type Named, nameOf } from './labels';
import { dayText, listText, type Words } from './words';

/**
 * What tells policies of one name apart, for each that shares its name with another: its title; where that is not its own, its address
 * ("shop.example:8080/privacy"). Versions of one policy are not told apart: they differ by their dates.
 */
export function tellApart<P extends Named>(policies: readonly P[]): Map<P, string> {
  const byName = new Map<string, P[]>();
  for (const policy of policies) {
    const namesakes = byName.get(nameOf(policy));
    if (namesakes) namesakes.push(policy);
    else byName.set(nameOf(policy), [policy]);
  }
  const apart = new Map<P, string>();
  for (const namesakes of byName.values()) {
    // most names are of one policy
    if (namesakes.length === 1) continue;
    const addressed = namesakes.map((policy) => ({ policy, address: normaliseAddress(policy.url).replace(/^https:\/\//, '') }));
    if (new Set(addressed.map(({ address }) => address)).size === 1) continue;
    for (const { policy, address } of addressed) {
      const isOwn = addressed.every((other) => other.address === address || other.policy.title !== policy.title);
      apart.set(policy, policy.title && isOwn ? policy.title : address);
    }
  }
  return apart;
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
