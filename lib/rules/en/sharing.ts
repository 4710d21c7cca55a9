import type { ExamplesOf, Rules } from '../rule';

/** Who else is given what the site knows. */
export const SHARING = {
  shares: {
    fact: 'sharing.any',
    no: null,
    when: [
      '@disclose! -us ..7 @data',
      '@disclose! -us ..3 with|to ..6 @third',
      '@data ..7 @be ..4 @disclose! -us',
      '@give! ..6 @data ..5 to|with|available ..6 @third',
      '@data ..7 @be ..3 @give! ..4 to|with|available ..5 @third',
      '@give! ..3 @third ..3 with ..4 @data',
      '@third ..4 have_access|access|receive|obtain|given|granted! ..5 @data',
    ],
    unless: ['@security', '@disclose ..4 to|with us|@we'],
    without: ['aggregate'],
  },
  'shares-nothing': {
    fact: 'sharing.any',
    yes: null,
    when: [
      '@disclose! ..9 @personal ..9 to|with|outside|outside_of ..6 @third',
      '@personal ..9 @be ..4 @disclose!',
      '@give! ..7 @personal ..6 to|with|available ..6 @third',
      '@personal ..9 @be ..4 @give! ..4 to|with|available ..5 @third',
      '@disclose! -in ..4 @personal',
    ],
    unless: ['@marketing', '@security', '@disclose ..4 to|with us|@we', '@card', '@narrow'],
    without: ['aggregate'],
  },
  'shares-nothing-of-it': {
    fact: 'sharing.any',
    yes: null,
    narrow: true,
    when: [
      '@disclose! ..9 @data ..9 to|with|outside|outside_of ..6 @third',
      '@disclose! ..9 to|with|outside ..5 @third',
      '@data ..9 @be ..4 @disclose! ..6 @third',
      '@give! ..7 @data ..6 to|with|available ..6 @third',
      '@data ..9 @be ..4 @give! ..4 to|with|available ..5 @third',
    ],
    unless: ['@marketing', '@security', '@disclose ..4 to|with us|@we', '@card'],
    without: ['aggregate'],
  },
  sale: {
    fact: 'sharing.sale',
    when: ['@sell! ..10 @data', '@data ..9 @be ..4 @sell!', '@data ..3 for_sale', '@sell! ..6 to ..4 @third'],
    unless: ['@transfer ..20 @sell', '@sell ..3 @affiliate'],
    without: ['aggregate', 'pay'],
  },
  'third-party-marketing': {
    fact: 'sharing.third-party-marketing',
    when: [
      '@disclose|@sell! ..16 @third ..12 @marketing',
      '@give! ..6 @data ..8 @third ..12 @marketing',
      '@disclose|@sell! ..10 @data ..10 @adcompany',
      '@give! ..6 @data ..6 @adcompany',
      '@disclose! ..12 for ..4 @marketing',
    ],
    without: ['aggregate', 'service', 'onbehalf'],
  },
  'service-providers': {
    fact: 'sharing.service-providers',
    no: null,
    when: [
      '@disclose! ..16 @service',
      '@give! ..6 @data ..10 @service',
      '@data ..7 @be ..3 @give! ..8 @service',
      '@disclose! ..14 @third ..8 @onbehalf',
      '@give! ..6 @data ..8 @third ..8 @onbehalf',
      '@hire! ..5 @service',
      '@hire! ..5 @third ..5 @onbehalf',
      '@service ..10 @obtain! ..8 @data',
      '@third ..4 @onbehalf ..12 @obtain! ..8 @data',
    ],
    unless: ['@disclose ..4 to|with us|@we'],
    without: ['aggregate'],
  },
  affiliates: {
    fact: 'sharing.affiliates',
    no: null,
    when: ['@disclose! ..16 @affiliate', '@give! ..6 @data ..10 @affiliate', '@data ..7 @be ..3 @give! ..8 @affiliate', '@affiliate ..6 @obtain! ..6 @data'],
    without: ['aggregate'],
  },
  legal: {
    fact: 'sharing.legal',
    no: null,
    when: ['@disclose! ..24 @legal', '@give! ..8 @data ..20 @legal', '@data ..8 @be ..3 @give! ..16 @legal', '@legal ..18 @disclose!', '@legal ..14 @give! ..6 @data', '@except ..6 @legal ..20 @disclose', '@disclose ..24 @except ..8 @legal'],
  },
  'business-transfer': {
    fact: 'sharing.business-transfer',
    no: null,
    when: ['@disclose! ..24 @transfer', '@give|@sell! ..8 @data ..16 @transfer', '@transfer ..24 @disclose|@give|@sell!', '@data ..16 @give|@disclose|@sell! ..20 @transfer', '@transfer ..20 @data ..8 @transfer', '@data ..8 one_of|among|part_of|included ..6 @transfer'],
  },
  aggregate: {
    fact: 'sharing.aggregate',
    when: ['@disclose! ..9 @aggregate', '@give|@sell! ..8 @aggregate ..10 @third', '@aggregate ..10 @be ..3 @disclose!', '@aggregate ..10 @be ..3 @give! ..4 to|with|available', '@aggregate ..6 @data ..4 @that ..4 @disclose!', '@disclose! ..12 in ..4 @aggregate'],
  },
} satisfies Rules;

export const SHARING_EXAMPLES: ExamplesOf<typeof SHARING> = {
  shares: {
    matches: [['We share your address with third parties.', { 'sharing.any': 'does' }]],
    ignores: [['You may share this page.', {}]],
  },
  'shares-nothing-of-it': {
    matches: [['The photo is not shown to others, and we do not share it with anyone.', { 'sharing.any': 'does-not' }]],
    ignores: [['You need not share it with anyone.', {}]],
  },
  'shares-nothing': {
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
