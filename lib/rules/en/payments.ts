import type { ExamplesOf, Rules } from '../rule';

/** Who takes the money, and who sees the card number. */
export const PAYMENTS = {
  processor: {
    fact: 'payments.processor',
    by: 'anyone',
    no: null,
    when: [
      '@processor ..12 @pay|@takes',
      '@pay|@takes|@use|@set ..14 @processor',
      '@paycompany ..4 @third',
      '@third ..10 @paycompany',
      '@paycompany',
    ],
    names: 'processor',
  },
  'card-kept': { fact: 'payments.card-data', yes: 'kept', no: 'not-kept', when: ['@retain! ..8 @card', '@card ..6 @be ..3 @retain!'] },
  'card-collected': {
    fact: 'payments.card-data',
    yes: 'collected',
    no: 'not-received',
    when: [
      'collect|collects|collected|ask|require|provide|receive|receives|see|access! ..16 @card',
      '@card ..6 @be ..3 collected|received|seen!',
    ],
  },
} satisfies Rules;

export const PAYMENTS_EXAMPLES: ExamplesOf<typeof PAYMENTS> = {
  processor: { matches: [['PayPal takes the payment.', { 'payments.processor': 'does' }]], ignores: [['We do not accept PayPal.', {}]] },
  'card-kept': {
    matches: [['We do not keep your card number.', { 'payments.card-data': 'not-kept' }]],
    ignores: [['Keep your card.', {}]],
  },
  'card-collected': {
    matches: [['We never see your card number.', { 'payments.card-data': 'not-received' }]],
    ignores: [['A card number has 16 digits.', {}]],
  },
};
