import type { ExamplesOf, Rules } from '../rule';

/** Who else is given what the site knows. */
export const SHARING = {
  'with-others': {
    fact: 'sharing.any',
    when: ['@disclose! ..16 @third', '@disclose! ..4 @data', '@give! ..6 @data ..8 to|with|available ..6 @third', '@data ..8 @be ..3 @disclose!', '@data ..8 @be ..2 @give! ..4 to|with ..4 @third'],
  },
  sale: {
    fact: 'sharing.sale',
    when: ['@sell! ..10 @data', '@data ..8 @be ..3 @sell!', '@data ..3 for_sale', '@sell! ..10 @third'],
  },
  'third-party-marketing': {
    fact: 'sharing.third-party-marketing',
    when: ['@disclose|@give|@sell! ..16 @third ..12 @marketing', '@disclose|@give|@sell! ..14 @adcompany', '@third ..4 contact ..2 you|@marketing'],
  },
  'service-providers': {
    fact: 'sharing.service-providers',
    no: null,
    when: ['@disclose|@give|@use|@allow! ..16 @service', '@service ..8 @give|@collect! ..8 @data'],
  },
  affiliates: {
    fact: 'sharing.affiliates',
    no: null,
    when: ['@disclose|@give|@sell! ..16 @affiliate', '@affiliate ..8 @use|@collect|@give! ..6 @data'],
  },
  legal: {
    fact: 'sharing.legal',
    no: null,
    when: ['@disclose|@give! ..24 @legal', '@legal ..20 @disclose|@give!', '@except ..6 @legal'],
  },
  'business-transfer': {
    fact: 'sharing.business-transfer',
    no: null,
    when: ['@disclose|@give|@sell! ..24 @transfer', '@transfer ..24 @disclose|@give|@sell!', '@data ..10 @transfer', '@transfer ..16 @data'],
  },
  aggregate: {
    fact: 'sharing.aggregate',
    when: ['@disclose|@give|@sell! ..8 @aggregate', '@aggregate ..10 @disclose|@give|@sell!'],
  },
} satisfies Rules;

export const SHARING_EXAMPLES: ExamplesOf<typeof SHARING> = {
  'with-others': {
    matches: [['We never share your address with third parties.', { 'sharing.any': 'does-not' }]],
    ignores: [['You may share this page.', {}]],
  },
  sale: { matches: [['We do not sell your data.', { 'sharing.sale': 'does-not' }]], ignores: [['We sell tea.', {}]] },
  'third-party-marketing': {
    matches: [['We give your address to other companies for their own marketing.', { 'sharing.third-party-marketing': 'does' }]],
    ignores: [['We send you offers.', {}]],
  },
  'service-providers': {
    matches: [['We share your address with service providers.', { 'sharing.any': 'does', 'sharing.service-providers': 'does' }]],
    ignores: [['Ask your service provider.', {}]],
  },
  affiliates: { matches: [['We share your data with our affiliates.', { 'sharing.any': 'does', 'sharing.affiliates': 'does' }]], ignores: [['Join our affiliate program.', {}]] },
  legal: { matches: [['We disclose your data where required by law.', { 'sharing.any': 'does', 'sharing.legal': 'does' }]], ignores: [['The law protects you.', {}]] },
  'business-transfer': {
    matches: [['If we merge with another company, your data may be transferred to it.', { 'sharing.any': 'does', 'sharing.business-transfer': 'does' }]],
    ignores: [['We acquired a tea shop.', {}]],
  },
  aggregate: { matches: [['We publish aggregate statistics.', { 'sharing.aggregate': 'does' }]], ignores: [['We keep statistics.', {}]] },
};
