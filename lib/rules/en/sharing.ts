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
      '@give! ..12 @data ..6 to|with|available ..6 @third',
      '@allow! ..4 @third ..3 to ..2 @obtain ..6 @data',
      '@data ..7 @be ..3 @give! ..4 to|with|available ..5 @third',
      '@give! ..3 @third ..3 with ..4 @data',
    ],
    unless: ['@security', '@disclose ..4 to|with us|you'],
    without: ['aggregate'],
  },
  'others-get': {
    fact: 'sharing.any',
    by: 'others',
    no: null,
    when: ['@third ..8 have_access|given_access|access|receive|given|granted|provided! ..5 @data'],
    unless: ['limit|restrict|restricted|limited ..3 access'],
    without: ['aggregate', 'cookie', 'we'],
  },
  'shares-nothing': {
    fact: 'sharing.any',
    yes: null,
    consented: 'does-not',
    when: [
      '@disclose! ..9 @personal ..9 to|with|outside|outside_of ..6 @third',
      '@personal ..12 @be ..4 @disclose!',
      '@give! ..7 @personal ..6 to|with|available ..6 @third',
      '@personal ..12 @be ..4 @give! ..4 to|with|available ..5 @third',
      '@disclose! -in ..4 @personal',
    ],
    unless: ['@marketing', '@security', '@disclose ..4 to|with us|you', '@card', '@narrow'],
    without: ['aggregate'],
  },
  'shares-nothing-of-it': {
    fact: 'sharing.any',
    yes: null,
    consented: 'does-not',
    narrow: true,
    when: [
      '@disclose! ..9 @data ..9 to|with|outside|outside_of ..6 @third',
      '@disclose! ..9 to|with|outside ..5 @third',
      '@data ..12 @be ..4 @disclose! ..6 @third',
      '@give! ..7 @data ..6 to|with|available ..6 @third',
      '@give! ..3 @third ..4 @data',
      '@disclose! anything|any',
      '@data ..12 @be ..4 @give! ..4 to|with|available ..5 @third',
    ],
    unless: ['@marketing', '@security', '@disclose ..4 to|with us|you', '@card'],
    without: ['aggregate'],
  },
  sale: {
    fact: 'sharing.sale',
    when: ['@sell! ..10 @data', '@data ..12 @be ..4 @sell!', '@data ..3 @be ..2 for_sale', '@sell! ..3 to ..4 @third ..6 @data', 'sale of ..4 @personal'],
    unless: ['@transfer ..20 @sell', '@sell ..3 @affiliate', '@narrow'],
    without: ['aggregate', 'pay'],
  },
  'third-party-marketing': {
    fact: 'sharing.third-party-marketing',
    when: [
      '@disclose|@sell! ..18 @third ..14 @marketing',
      '@give! ..6 @data ..8 @third ..14 @marketing',
      '@data ..10 @be ..3 @give! ..8 @third ..12 @marketing',
      '@give! ..4 @third ..5 @data ..12 @marketing',
      '@disclose! ..12 for ..4 @marketing',
      '@sell! ..6 mailing_list|list|lists ..10 @third',
      '@allow! ..4 @third ..10 @marketing',
      '@sell! ..6 list|lists|addresses ..4 to ..3 @marketing',
    ],
    unless: ['@disclose ..4 to|with us|you'],
    without: ['aggregate', 'service', 'onbehalf'],
  },
  'to-advertisers': {
    fact: 'sharing.third-party-marketing',
    when: ['@disclose|@sell! ..12 @adcompany|@advertiser', '@give! ..6 @data ..8 @adcompany|@advertiser'],
    unless: ['@aggregate', 'our ..2 advertising|ads|advertisements'],
    without: ['service', 'onbehalf'],
  },
  'opt-out-of-marketing': {
    fact: 'sharing.third-party-marketing',
    presupposed: true,
    no: null,
    when: ['opt_out ..12 @disclose|use|used ..10 @third ..12 @marketing'],
  },
  'service-providers': {
    fact: 'sharing.service-providers',
    no: null,
    when: [
      '@disclose! ..16 @service|@paycompany',
      '@give! ..6 @data ..10 @service|@paycompany',
      '@data ..7 @be ..3 @give! ..8 @service',
      '@disclose! ..14 @third ..8 @onbehalf',
      '@give! ..6 @data ..8 @third ..8 @onbehalf',
      '@hire! ..5 @service',
      '@hire! ..5 @third -to|@collect ..5 @onbehalf',
      '@hire! ..2 @proper ..3 @onbehalf',
      'have ..6 @service|@affiliate|@third ..6 @onbehalf',
      '@allow! ..3 @service|@third ..6 @onbehalf ..28 @data',
    ],
    unless: ['@disclose ..4 to|with us|you', 'limit|restrict|restricted|limited ..3 access'],
    without: ['aggregate', 'cookie', 'beacon', 'ads'],
  },
  'service-providers-excepted': {
    fact: 'sharing.service-providers',
    when: ['this|which|these|it ..2 not include|apply|extend ..10 @third ..6 @onbehalf', 'this|which|these|it ..2 not include|apply|extend ..10 @service'],
  },
  'service-providers-get': {
    fact: 'sharing.service-providers',
    by: 'others',
    no: null,
    when: ['@service ..12 have_access|given_access|access|receive|receives|process|given|provided|see|view! ..8 @data', '@third ..4 @onbehalf ..14 @obtain! ..8 @data'],
    unless: ['limit|restrict|restricted|limited ..3 access'],
    without: ['aggregate', 'cookie', 'beacon', 'log'],
  },
  affiliates: {
    fact: 'sharing.affiliates',
    no: null,
    when: [
      '@disclose! ..16 @affiliate',
      '@give! ..6 @data ..10 @affiliate',
      '@data ..7 @be ..3 @give! ..8 @affiliate',
      '@affiliate ..6 @obtain! ..6 @data',
      'have ..6 @affiliate ..6 @onbehalf',
    ],
    unless: ['@disclose ..4 to|with us|you'],
    without: ['aggregate'],
  },
  legal: {
    fact: 'sharing.legal',
    no: null,
    when: [
      '@disclose! ..24 @legal',
      '@give! ..8 @data ..20 @legal',
      '@data ..8 @be ..3 @give! ..16 @legal',
      '@legal ..18 @disclose!',
      '@legal ..14 @give! ..6 @data',
      '@except ..6 @legal ..20 @disclose',
      '@disclose ..24 @except ..8 @legal',
    ],
  },
  'business-transfer': {
    fact: 'sharing.business-transfer',
    no: null,
    when: [
      '@disclose|@give|@sell! ...30 @transfer',
      '@transfer ...30 @disclose|@give|@sell!',
      '@data ..20 @transfer',
      '@transfer ...24 @data',
      'included|among|one_of|part_of ..4 @transfer',
    ],
    without: ['aggregate'],
  },
  aggregate: {
    fact: 'sharing.aggregate',
    when: [
      '@disclose! ..9 @aggregate',
      '@give! ..2 @aggregate',
      '@give|@sell! ..12 @aggregate ..10 @third',
      '@aggregate ..10 @be ..3 @disclose!',
      '@aggregate ...18 @disclose! ..4 to|with|it|this|data',
      '@aggregate ..10 @be ..3 @give! ..4 to|with|available',
      '@aggregate ..6 @give! ..6 @third',
      '@third ..6 receive ..4 @aggregate',
      '@disclose! ..12 in ..4 @aggregate',
    ],
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
  'others-get': {
    matches: [['Our event partners receive the list of guests.', { 'sharing.any': 'does' }]],
    ignores: [['We receive your name from partners.', {}]],
  },
  'service-providers-excepted': {
    matches: [['This does not include trusted companies who help us to run the shop.', { 'sharing.service-providers': 'does', 'sharing.any': 'does' }]],
    ignores: [['This does not include the price of shipping.', {}]],
  },
  'service-providers-get': {
    matches: [['Contractors who answer our mail can see your data.', { 'sharing.any': 'does', 'sharing.service-providers': 'does' }]],
    ignores: [['Contractors built this house.', {}]],
  },
  'to-advertisers': {
    matches: [['We pass your interests on to advertisers.', { 'sharing.third-party-marketing': 'does', 'sharing.any': 'does' }]],
    ignores: [['Advertisers pay for this site.', {}]],
  },
  'opt-out-of-marketing': {
    matches: [['You can opt out of having your address shared with other companies for their marketing.', { 'sharing.third-party-marketing': 'does', 'sharing.any': 'does' }]],
    ignores: [['You can opt out of our newsletter.', {}]],
  },
  'service-providers': {
    matches: [['We share your address with service providers.', { 'sharing.any': 'does', 'sharing.service-providers': 'does' }]],
    ignores: [['Ask your service provider.', {}]],
  },
  affiliates: {
    matches: [['We share your data with our affiliates.', { 'sharing.any': 'does', 'sharing.affiliates': 'does' }]],
    ignores: [['Join our affiliate program.', {}]],
  },
  legal: {
    matches: [['We disclose your data where required by law.', { 'sharing.any': 'does', 'sharing.legal': 'does' }]],
    ignores: [['The law protects you.', {}]],
  },
  'business-transfer': {
    matches: [
      [
        'If we merge with another company, your data may be transferred to it.',
        { 'sharing.any': 'does', 'sharing.business-transfer': 'does' },
      ],
    ],
    ignores: [['We acquired a tea shop.', {}]],
  },
  aggregate: { matches: [['We publish aggregate statistics.', { 'sharing.aggregate': 'does' }]], ignores: [['We keep statistics.', {}]] },
};
