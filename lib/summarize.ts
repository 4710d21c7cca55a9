import { classify } from './classify';
import { isOfOtherRole, withoutCompanies } from './names/in-tracking';
import { factsAt, placeOf, plainestFirst } from './plainest';
import {
  type Answer,
  type CardDataAnswer,
  type Evidence,
  type Fact,
  type FactId,
  type Finding,
  type PolicyDocument,
  type Section,
  type SummaryCard,
  TOPICS,
  type Topic,
  type TopicId,
} from './policy';
import { ROLES } from './reader/statements';
import type { PAYMENTS } from './rules/en/payments';
import { RULES_VERSION } from './rules/version';

/**
 * Facts of which a policy that denies and states them says both. For the others a denial beside a statement is of one
 * purpose or one product ("no cookies in our newsletter"): the statement holds.
 */
const CAN_BE_MIXED: ReadonlySet<FactId> = new Set<FactId>([
  'sharing.any',
  'sharing.sale',
  'sharing.third-party-marketing',
  'tracking.server-logs',
  'tracking.do-not-track',
]);

/** How visitors are followed. */
const FOLLOWS: ReadonlySet<FactId> = new Set<FactId>([
  'cookies.first-party',
  'cookies.third-party',
  'tracking.server-logs',
  'tracking.analytics',
  'tracking.advertising',
  'tracking.beacons',
]);

/** That somebody is given personal information is stated by these. Statistics alone, and what the law demands, are no sharing. */
const SHARED_WITH: readonly FactId[] = [
  'sharing.sale',
  'sharing.third-party-marketing',
  'sharing.service-providers',
  'sharing.affiliates',
  'sharing.business-transfer',
];

/**
 * Of what a policy says of card numbers, the answer that goes first; an answer with rules only where one of them found it.
 * Who never sees the number does not collect what the buyer enters; that a processor asks for it says little where the site
 * asks for it too. That "all information" is kept is said of cards by sites that collect them.
 */
const CARD_DATA: readonly [answer: CardDataAnswer, rules: readonly `payments/${keyof typeof PAYMENTS}`[] | null, after?: CardDataAnswer][] =
  [
    [
      'not-received',
      [
        'payments/card-not-received',
        'payments/card-left-out',
        'payments/card-not-told',
        'payments/card-to-others',
        'payments/it-not-received',
      ],
    ],
    ['kept', ['payments/card-kept', 'payments/it-kept']],
    ['not-kept', null],
    ['kept', ['payments/all-kept'], 'collected'],
    ['collected', null],
    ['not-received', null],
  ];

/** Gathers the findings of all sections into the card. Pure; every stated fact has at least one quote. */
export function summarize(policy: PolicyDocument): SummaryCard {
  const findings = narrowed(borneOut(classify(policy.sections, policy)));
  const facts = factsAt(findings);
  const topics = (Object.keys(TOPICS) as TopicId[]).map((id): Topic => {
    const own = TOPICS[id].map((fact) => toFact(fact, findings, policy.sections, facts));
    return { id, answer: topicAnswer(id, own), facts: namedByRole(own) };
  });
  const { site, url, title, language, updated } = policy;
  return { site, url, title, language, updated, topics, rulesVersion: RULES_VERSION };
}

/** A policy that was read before, with its card as the present rules make it; where they made it, as it is. */
export function byPresentRules<T extends { card: SummaryCard; sections: Section[] }>(policy: T): T {
  const { card, sections } = policy;
  // what is folded away no rule looks at
  return card.rulesVersion === RULES_VERSION ? policy : { ...policy, card: summarize({ ...card, sections, folded: 0 }) };
}

/**
 * What is said in passing counts where the policy states outright that visitors are followed: a tool that can be refused, ads that fit
 * the reader, and whoever is given data to measure or to advertise are a part of that then. By themselves they tell of no tracking by others.
 */
function borneOut(findings: Finding[]): Finding[] {
  const given = new Set(findings.filter(({ fact }) => fact.startsWith('sharing.')).map(({ evidence }) => placeOf(evidence)));
  // "we share what you read with Google Analytics": who measures is named outright
  const isByOthers = ({ fact, names }: Finding) => fact === 'tracking.advertising' || (fact === 'tracking.analytics' && names.length === 0);
  const isPassing = (finding: Finding) =>
    !finding.denies && (finding.passing || (isByOthers(finding) && given.has(placeOf(finding.evidence))));
  const states = (finding: Finding) => FOLLOWS.has(finding.fact) && !finding.denies && !isPassing(finding);
  return findings.some(states) ? findings : findings.filter((finding) => !isPassing(finding));
}

/** So many sentences state sharing for each that denies it, where a denial is of a part only. */
const MANY = 16;

/** Long policies tell in dozens of sentences who is given data, and in one, of something that they just spoke of, that nobody is. */
function narrowed(findings: Finding[]): Finding[] {
  const isGiving = ({ fact, answer, denies }: Finding) =>
    answer === 'does' && !denies && (fact === 'sharing.any' || SHARED_WITH.includes(fact));
  const isWhole = ({ fact, denies, narrow }: Finding) => fact === 'sharing.any' && denies && !narrow;
  const denials = findings.filter(isWhole);
  const giving = new Set(findings.filter(isGiving).map(({ evidence }) => placeOf(evidence)));
  if (giving.size < MANY * denials.length || denials.some(({ open }) => open)) return findings;
  return findings.map((finding) => (isWhole(finding) ? { ...finding, narrow: true } : finding));
}

/** "Analytics and advertising by Acme, Zorbix, ...": what is named for both is shown with what it is known for. */
function namedByRole(facts: readonly Fact[]): Fact[] {
  return facts.map((fact) => {
    const role = ROLES[fact.id];
    if (!role) return fact;
    const beside = new Set(facts.filter(({ id }) => id !== fact.id && id in ROLES).flatMap(({ names }) => names));
    const names = fact.names.filter((name) => !beside.has(name) || !isOfOtherRole(name, role));
    return names.length > 0 ? { ...fact, names } : fact;
  });
}

function toFact(id: FactId, findings: readonly Finding[], sections: readonly Section[], facts: ReadonlyMap<string, number>): Fact {
  const said = findings.filter((finding) => finding.fact === id);
  let own = id === 'sharing.any' ? overall(said, findings) : said;
  // what is said of marketing itself goes before what follows from a denial of all
  if (id === 'sharing.third-party-marketing' && !own.some(({ answer }) => answer === 'with-consent'))
    own = [...own, ...blanketDenials(id, findings)];
  if (id === 'sharing.sale' && own.length === 0) own = blanketDenials(id, findings);
  const answer = id === 'payments.card-data' ? cardData(own) : merge(own, CAN_BE_MIXED.has(id));
  const shown = answer === 'not-stated' ? [] : answer === 'mixed' ? own : own.filter((finding) => supports(finding.answer, answer));
  // what is shown already is left out with all else that is said twice
  const beside = said.filter((finding) => finding.answer === 'does' || BESIDE[answer]?.includes(finding.answer));
  const names = withoutCompanies([...new Set(shown.flatMap((finding) => (finding.denies ? [] : finding.names)))]);
  const others = shown.some((finding) => finding.others);
  const evidence = unique([...plainestFirst(shown, answer, sections, facts), ...beside]);
  return { id, answer, names, ...(others && { others }), evidence };
}

/**
 * What is quoted under an answer that it does not state itself, after what does: "not without your consent" where another sentence
 * denies it flatly, what is done beside a denial because the law demands it, that a number is asked for where another says that it is
 * kept.
 */
const BESIDE: Partial<Record<Answer | CardDataAnswer, readonly Finding['answer'][]>> = {
  'does-not': ['with-consent', 'mixed'],
  kept: ['collected'],
  'not-received': ['not-kept'],
};

function supports(says: Finding['answer'], answer: Answer | CardDataAnswer): boolean {
  return says === answer || (answer === 'does' && says === 'with-consent') || (answer === 'with-consent' && says === 'does-not');
}

/** A shorter quote, in characters, is the answer to a heading's question: "Yes." It tells little beside a sentence that says the same. */
const TELLING = 20;

function unique(findings: readonly Finding[]): Evidence[] {
  const seen = new Set<string>();
  const all = findings.map((finding) => finding.evidence);
  const told = new Set(all.filter(({ quote }) => quote.length >= TELLING).map(({ says }) => says));
  return all.filter((evidence) => {
    const key = placeOf(evidence);
    const isTold = evidence.quote.length < TELLING && told.has(evidence.says);
    return !isTold && !seen.has(key) && seen.add(key);
  });
}

/** The answer of all findings on one fact. */
function merge(findings: readonly Finding[], canBeMixed: boolean): Answer {
  const has = (answer: Answer) => findings.some((finding) => finding.answer === answer);
  if (findings.length === 0) return 'not-stated';
  const states = has('does');
  const denials = findings.filter((finding) => finding.denies && !(finding.narrow && states));
  if (canBeMixed && states && denials.length > 0) return 'mixed';
  if (states) return 'does';
  // a flat denial beside one with an exception: nothing is done
  if (has('mixed') && !findings.some((finding) => finding.answer === 'does-not' && !finding.narrow)) return 'mixed';
  return has('does-not') ? 'does-not' : 'with-consent';
}

/**
 * Whether the site gives personal information to anybody at all: its own statements, and those on particular recipients. What is
 * done with nobody's data unless they agree is, on the whole, not done.
 */
function overall(stated: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const own = stated.map((finding) => (finding.denies && finding.answer === 'with-consent' ? saying(finding, 'does-not') : finding));
  const given = findings.filter((finding) => SHARED_WITH.includes(finding.fact) && finding.answer === 'does' && !finding.denies);
  const denied = own.some((finding) => finding.denies);
  const legal = findings.filter((finding) => finding.fact === 'sharing.legal' && finding.answer === 'does');
  const places = new Set(legal.map(({ evidence }) => placeOf(evidence)));
  // "we may release your records if a court orders it": sharing for the law, and no other
  const isForLaw = ({ answer, denies, evidence }: Finding) => answer === 'does' && !denies && places.has(placeOf(evidence));
  // a denial stands beside what the law alone demands
  const all = [...own.filter((finding) => !(denied && isForLaw(finding))), ...given];
  return all.length > 0 ? all : legal;
}

/**
 * "We never share your data with anyone" denies marketing by others too; what it excepts is another matter. A denial of one
 * kind of data does so only where nothing at all is shared, and there alone a denial of all is one of selling it too.
 */
function blanketDenials(id: FactId, findings: readonly Finding[]): Finding[] {
  const own = findings.filter((finding) => finding.fact === 'sharing.any');
  const isAll = merge(overall(own, findings), true) === 'does-not';
  return own
    .filter(({ denies, narrow, open }) => denies && !open && (id === 'sharing.sale' ? isAll && !narrow : isAll || !narrow))
    .map((finding) => saying(finding, finding.answer === 'with-consent' ? 'with-consent' : 'does-not'));
}

function saying(finding: Finding, answer: Answer & Finding['answer']): Finding {
  return { ...finding, answer, evidence: { ...finding.evidence, says: answer } };
}

function cardData(findings: readonly Finding[]): CardDataAnswer {
  const has = (answer: CardDataAnswer, rules: readonly string[] | null) =>
    findings.some((finding) => finding.answer === answer && (rules?.includes(finding.rule) ?? true));
  return CARD_DATA.find(([answer, rules, after]) => has(answer, rules) && (!after || has(after, null)))?.[0] ?? 'not-stated';
}

/** Payments and sharing go by their leading fact; cookies and tracking by what their stated facts have in common. */
function topicAnswer(id: TopicId, facts: readonly Fact[]): Answer {
  if (id === 'payments' || id === 'sharing') return facts[0]?.answer as Answer;
  const stated = facts
    .filter((fact) => fact.answer !== 'not-stated' && fact.id !== 'tracking.do-not-track')
    .map((fact) => fact.answer as Answer);
  if (stated.length === 0) return 'not-stated';
  return stated.every((answer) => answer === stated[0]) ? (stated[0] as Answer) : 'mixed';
}
