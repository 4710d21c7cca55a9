import { classSet } from '../classes';
import type { Pattern } from '../pattern';
import type { KnownName, PaymentName, TrackerName } from '../policy';
import type { Reading } from '../reading';
import type { Tokens } from '../words';
import { listAround, takesNames, unknownName } from './in-payments';
import { isOwnName } from './own';

const NAMED = classSet('proper', 'tracker', 'analyticname', 'adname');
const PROPER = classSet('proper');

/**
 * Who measures, advertises or follows by a match of `pattern` (`found`: the token of each of its steps), from token `from` on:
 * all known trackers of the sentence; and words that no list knows where the pattern has a place for a name. A company whose
 * product is named is not meant beside it: "Google Analytics, a service of Google".
 */
export function trackerNames(reading: Reading, pattern: Pattern, found: Int16Array, text: string, from: number): string[] {
  const { tokens } = reading;
  const names = new Set<string>();
  for (let at = from; at < tokens.length; at++) {
    if (reading.void[at] === 1) continue;
    for (const name of tokens.names[at] ?? []) {
      if (!isTracker(name) || isOwnName(tokens.own, name)) continue;
      names.add(name.name);
      if (!name.name.includes(' ')) for (const product of productsOf(tokens, at)) names.add(`${name.name} ${product}`);
    }
  }
  pattern.steps.forEach((step, index) => {
    const first = found[index] as number;
    if (first < from || step.unless || !takesNames(step, NAMED)) return;
    for (const name of tokens.names[first] ?? []) if (isTracker(name) && !isOwnName(tokens.own, name)) names.add(name.name);
    if (!takesNames(step, PROPER)) return;
    for (const at of listAround(tokens, first, from, NAMED)) {
      const name = tokens.names[at] ? undefined : unknownName(tokens, at, text, from);
      if (name) names.add(name);
    }
  });
  const all = [...names];
  return all.filter((name) => !all.some((other) => other.startsWith(`${name} `)));
}

function isTracker(name: KnownName): boolean {
  const { role } = name as PaymentName | TrackerName;
  return role === 'analytics' || role === 'advertising' || role === 'social';
}

/** What a company's services are called in a row after it: "Google services (Analytics, Display)". */
function productsOf(tokens: Tokens, company: number): string[] {
  const products: string[] = [];
  if (!/^(?:services|products|tools|features)$/.test(tokens.words[company + 1] ?? '')) return products;
  for (let at = company + 2; at < tokens.length; at++) {
    const word = tokens.words[at] as string;
    if (tokens.capital[at] === 1 && !word.includes(' ')) products.push((word[0] as string).toUpperCase() + word.slice(1));
    else if (word !== ',' && word !== 'and' && word !== 'or' && word !== 'such as' && word !== 'including' && word !== 'like') break;
  }
  return products;
}
