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
      '@give! ..12 @data ..6 to|with|available -@we|@you ..6 @third',
      '@allow! ..4 @third ..3 to ..2 @obtain ..6 @data',
      '@data ..7 @be ..3 @give! ..4 to|with|available -@we|@you ..5 @third',
      '@give! ..3 @third ..3 with|only_with ..4 @data',
      'make|makes|made|making! ..5 @data available ..2 to ..5 @third',
    ],
    unless: [
      '@security',
      '@disclose ..4 to|with you',
      '@disclose ..3 to_us|with_us',
      '@disclose ..6 on|in ..3 @aggregate',
      '@data as_a_group|as_a_whole',
      '@disclose ..3 with|to ..4 @third ..6 @aggregate',
      '@give ..14 not ..1 take|occur|happen',
      '@aggregate ..8 may|might|can|could|will|is|are|be ..1 @disclose ..2 with|to',
    ],
    without: ['aggregate'],
  },
  'others-get': {
    fact: 'sharing.any',
    by: 'others',
    no: null,
    when: [
      '@third ..8 have_access|has_access|given_access|access|receive|receives|given|granted|provided! ..5 @data',
      '@third ..4 get|gets|see|sees|learn|learns! ..3 @personal',
      '@third ..4 @be ..1 sent|told|supplied|furnished|notified! ..4 @data',
    ],
    unless: ['limit|restrict|restricted|limited ..3 access'],
    without: ['aggregate', 'cookie', 'we'],
  },
  'shares-nothing': {
    fact: 'sharing.any',
    yes: null,
    consented: 'does-not',
    when: [
      '@disclose! ..9 @personal ..9 to|with|outside|outside_of ..6 @third',
      '@personal ..12 @be ..6 @disclose!',
      '@give! ..7 @personal ..6 to|with|available ..6 @third',
      '@personal ..12 @be ..4 @give! ..4 to|with|available ..5 @third',
      '@disclose! -in ..4 @personal',
    ],
    unless: [
      '@marketing',
      '@ads',
      '@not ..3 @disclose ..8 with|to ..3 @affiliate',
      '@not ..3 @disclose ..8 with|to them',
      '@security',
      '@disclose ..4 to|with you',
      '@disclose ..3 to_us|with_us',
      '@card',
      '@narrow',
      '@disclose ..16 for ..3 monetary|consideration',
      '@sell @and ..1 @disclose ...20 defined|ccpa|cpra',
    ],
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
      '@data ..6 @be ..4 passed_on|passed_along|handed_over|handed_on|given_out|given_away!',
      '@disclose! ..6 anything|nothing ..12 to|with ..2 @third',
      '@data ..12 @be ..4 @give! ..4 to|with|available ..5 @third',
    ],
    unless: ['@marketing', '@ads', '@security', '@disclose ..4 to|with you', '@disclose ..3 to_us|with_us', '@card'],
    without: ['aggregate'],
  },
  'sells-nothing-to-anyone': {
    fact: 'sharing.sale',
    yes: null,
    when: ['@disclose! ..6 anything|nothing ..12 to|with ..2 @third', 'tell|tells|told|give|gives! nobody|no_one ..2 anything|what'],
    without: ['aggregate', 'service', 'affiliate'],
  },
  'nobody-gets': {
    fact: 'sharing.any',
    by: 'anyone',
    yes: null,
    narrow: true,
    when: ['nobody|no_one|noone|no_outsider|no_third_party|no_third_parties|no_other_company ..8 @obtain|given! ..4 @personal'],
    unless: ['employee|employees|staff|team|ourselves', 'nobody|no_one|noone but', '@card', '@marketing', '@ads'],
  },
  'no-transfer': {
    fact: 'sharing.any',
    by: 'anyone',
    yes: 'does-not',
    no: null,
    when: ['transfer|disclosure|sharing|passing ..8 @third ..4 not ..1 take|occur|happen'],
    unless: ['@except', '@marketing', '@ads', '@consent'],
  },
  'sale-presupposed': {
    fact: 'sharing.sale',
    presupposed: true,
    no: null,
    when: [
      'our|@proper sale|sales ..3 of ..4 @personal',
      'have|having ..3 @data rented|sold',
    ],
  },
  sale: {
    fact: 'sharing.sale',
    when: [
      '@disclose|@give! ..20 as ..3 sale',
      '@disclose @and ..2 @sell! ..10 @third',
      '@sell! ..10 @data',
      '@data ..12 @be ..4 @sell!',
      '@sell! ..3 to ..4 @third ..6 @data',
      'sale|sales! of ..4 @personal',
      'exchange|exchanges|exchanged|exchanging! ..5 list|lists ..6 with ..4 @third',
    ],
    unless: [
      '@transfer ..20 @sell',
      '@sell the|our|a|any|this|one ..1 business|company|branch|division|shop|store|firm|practice|site|website',
      '@sell part|parts|some|all ..3 business|company|branch|division|shop|store|firm|practice|site|website|assets',
      '@we ..2 @be ..2 sold',
      'if|unless|when|should|case ..6 @proper ..3 is|are|be|were! ..1 sold',
      'business|branch|division|shop|store|firm|practice ..3 @be ..2 sold',
      'selling|renting|trading ..4 @data ..2 is|are ..1 @no|@not',
      '@sell ..3 @affiliate',
      '@narrow',
      'category|categories|whether ..7 @sell',
      'categories ...24 to whom ..3 @sell',
      'purpose|purposes ..4 @sell',
      'extent ..4 @sell',
    ],
    without: ['aggregate', 'pay'],
  },
  'sale-for-money': {
    fact: 'sharing.sale',
    when: ['@disclose|@give! -you ..12 @data ..16 for ..3 monetary|consideration|fee|profit', '@disclose|@give! ..12 @data ..16 for_money'],
    unless: ['@service', '@aggregate'],
  },
  'sale-is-none': {
    fact: 'sharing.sale',
    yes: null,
    when: [
      'selling|renting|trading ..4 @data ..2 is|are ..1 @no|@not',
      '@data ..6 sold ..4 none|no|nothing',
      'no|not ..1 sale|sales of ..4 @personal',
    ],
    unless: ['right'],
  },
  /** "Our use of advertising cookies may be a sale under some laws": no money is taken, and yet it is one. */
  'sale-by-law': {
    fact: 'sharing.sale',
    by: 'anyone',
    when: [
      '@disclose|@give|@cookie|@ads|@adnoun ...20 considered|deemed|constitute|constitutes|qualify|qualifies|regarded|treated|interpreted|construed|classified! ..8 sale|sales|selling|sold',
      '@disclose|@give|@cookie|@ads|@adnoun ...20 is|are|be! ..1 a sale',
      'consider|considers|treat|regard|deem! ..4 @disclose|@give|@cookie|@ads ..6 sale|sales',
    ],
    unless: ['sale|sell|selling is|means ..2 defined'],
  },
  'third-party-marketing': {
    fact: 'sharing.third-party-marketing',
    when: [
      '@disclose|@sell! ..18 @third ..14 @marketing',
      '@give! ..6 @data ..8 @third ..14 @marketing',
      '@data ..10 @be ..3 @give! ..8 @third ..12 @marketing',
      '@give! ..4 @third ..5 @data ..12 @marketing',
      'make|makes|made|making! ..5 @data available ..2 to ..5 @third ..12 @marketing',
      '@disclose! ..12 for ..4 @marketing',
      '@disclose! ..10 to|with ..8 that|who|which ..4 @marketing',
      '@sell! ..6 list|lists ..10 @third',
      'exchange|exchanges|exchanged|exchanging! ..5 list|lists ..6 with ..4 @third',
      '@disclose! ..18 @third ..14 @ads',
      '@allow! ..4 @third ..20 @marketing',
      '@sell! ..6 list|lists|addresses ..4 to ..3 @marketing',
    ],
    unless: ['@disclose ..4 to|with you', '@disclose ..3 to_us|with_us'],
    without: ['aggregate', 'service', 'onbehalf'],
  },
  'to-advertisers': {
    fact: 'sharing.third-party-marketing',
    when: ['@disclose|@sell! ..12 @adcompany|@advertiser', '@give! ..6 @data ..8 @adcompany|@advertiser'],
    unless: ['@aggregate', 'our ..2 advertising|ads|advertisements'],
    without: ['service', 'onbehalf'],
  },
  'others-market': {
    fact: 'sharing.third-party-marketing',
    by: 'others',
    no: null,
    when: [
      '@third ..8 use|uses|process! ..6 @data ..8 their_marketing|their_own_marketing|their_own_advertising|market_their|market_to_you|own_purposes|direct_marketing|promotional_purposes',
      '@data ..6 @be ..2 used! ..2 by ..4 @third ..6 @marketing',
      '@third ..4 send|contact|email|mail|write|call|approach! ..2 you ..8 @marketing|offers|products|promotions|news',
      '@third ..2 may|might|can|will|would! ..1 @marketing',
    ],
    unless: ['@aggregate', '@not ..3 @disclose|@give|@sell|@allow'],
    without: ['service', 'onbehalf', 'we'],
  },
  'others-get-to-market': {
    fact: 'sharing.third-party-marketing',
    by: 'others',
    when: [
      '@third ..8 receive|given|get|gets|see|sees|provided|have_access|has_access! ..6 @data ..8 @marketing|@ads',
      '@adcompany|@advertiser ..8 receive|given|get|gets|see|sees|provided|have_access|has_access! ..6 @personal',
    ],
    without: ['aggregate', 'service', 'onbehalf'],
  },
  'others-may-not-market': {
    fact: 'sharing.third-party-marketing',
    by: 'anyone',
    yes: null,
    narrow: true,
    when: [
      '@third|they ..3 permitted|allowed|authorized|authorised|may|can|will|free! ..4 use ..10 @marketing',
      '@third|they ..2 prohibited|forbidden from ..3 using ..10 @marketing',
    ],
  },
  'opt-out-of-marketing': {
    fact: 'sharing.third-party-marketing',
    presupposed: true,
    no: null,
    when: [
      "opt_out|opt_out_of|opting_out_of|prefer_that_we|if_you_prefer|if_you_do_not_want|if_you_do_not_wish|if_you_don't_want ..12 @disclose|@give|use|used ..10 @third ..14 @marketing",
    ],
  },
  'service-providers': {
    fact: 'sharing.service-providers',
    no: null,
    when: [
      '@disclose! -@we ..16 @service|@paycompany',
      '@give! ..6 @data ..10 @service|@paycompany',
      '@data ..7 @be ..3 @give! ..8 @service',
      '@disclose! ..14 @third ..14 @onbehalf',
      '@give! ..6 @data ..8 @third ..8 @onbehalf',
      '@hire! ..5 @service',
      '@hire! ..5 @third -to|@collect ..5 @onbehalf',
      '@hire! -to ..2 @proper ..3 @onbehalf',
      '@use|@hire! @proper|@tracker|@processor to ..2 send|store|host|manage|deliver|handle|answer|provide',
      'outsource|outsources|outsourced|outsourcing|subcontract|subcontracted|contracted! ..8 to ..3 @third',
      'recipient|recipients ..8 @service',
      'have ..6 @service|@affiliate|@third ..6 @onbehalf',
      '@allow! ..3 @service|@third ..6 @onbehalf ..28 @data',
      '@data ..6 accessible|available! to ..24 @service',
      'entrust|delegate|outsource|assign|subcontract! ..10 @data ..8 to|with ..5 @third',
      'entrust|delegate|assign! ..4 @third ..3 with ..6 @data',
      'subprocessor|subprocessors|sub_processor|sub_processors for|that|who|to|are|listed',
      'list of ..3 subprocessor|subprocessors|sub_processors',
    ],
    unless: ['@disclose ..4 to|with you', '@disclose ..3 to_us|with_us', 'limit|restrict|restricted|limited ..3 access'],
    without: ['aggregate', 'cookie', 'beacon', 'ads'],
  },
  'service-providers-before': {
    fact: 'sharing.service-providers',
    refersTo: ['third'],
    no: null,
    when: ['@give! it|them|him|her ..4 @data ...16 @onbehalf', '@give|@disclose! ..8 to|with them ...16 @onbehalf'],
    without: ['aggregate', 'cookie', 'beacon'],
  },
  'service-providers-named': {
    fact: 'sharing.service-providers',
    by: 'anyone',
    no: null,
    when: [
      '@we|@data|database|server|servers|@affiliate ..3 hosted! ..2 by|with|on|at|through ..2 @proper|@tracker|@processor|@third',
      'host|hosts! our|@we ..3 on|with|at ..2 @proper|@tracker|@processor|@third',
      'data|database|email|emails|newsletter|newsletters|@personal ..4 @be ..1 stored|processed|sent|managed! ..3 by|through|via|with|using|on ..1 @tracker|@processor',
      'store|stores|keep! ..4 @data ..3 on|with ..1 @tracker|@processor',
      'hosting|hosted ..2 provided by ..2 @proper|@tracker|@processor|@third',
      'signed|concluded|entered ..6 data_processing agreement|agreements|addendum',
      'data_processing agreement|agreements|addendum ..4 with ..4 @third|@proper|@tracker|@processor',
    ],
    unless: ['@pay', '@cookie'],
  },
  'service-providers-excepted': {
    fact: 'sharing.service-providers',
    when: [
      'this|which|these|it ..2 not include|includes ..10 @third ..6 @onbehalf',
      'this|which|these|it ..2 not include|includes ..10 @service',
    ],
  },
  'service-providers-get': {
    fact: 'sharing.service-providers',
    by: 'others',
    no: null,
    when: [
      '@service ..12 have_access|given_access|access|receive|receives|process|given|provided|see|view! ..8 @data',
      '@service ..6 gets|get|sees|knows|stores|hosts|handles|holds|manages|maintains! ..6 @data',
      '@service ..4 @be ..1 sent|told|supplied|furnished|notified! ..6 @data',
      '@data ..6 @be ..1 stored|held|kept|saved|hosted! ..2 with|by|at|on ..6 @service',
      '@third ..4 @onbehalf ..14 @obtain! ..8 @data',
      '@third|they ..6 use|uses|using|process! ..6 @data ..2 only|solely|@except ..8 @onbehalf|services|tasks|functions',
      '@third ..2 manages|runs|operates|hosts|maintains|handles|sends! ..1 our -@ads|@adnoun',
      '@service ..3 help_us|assist_us|support_us!',
      '@third -@we ..3 act_on_our_behalf|acts_on_our_behalf|acting_on_our_behalf!',
      '@third -@we ..4 work|works|working|act|acts|acting|perform|performs|performing|carry_out! ..4 for_us|on_our_behalf',
      '@third ..2 access|process|processes|store|stores|host|hosts|handle|handles|manage|manages! ..4 @data ..2 for_us|on_our_behalf',
      '@data ..8 @be ..3 @obtain! ..1 by ..4 @service',
    ],
    unless: ['limit|restrict|restricted|limited ..3 access'],
    without: ['aggregate', 'cookie', 'beacon', 'log'],
  },
  affiliates: {
    fact: 'sharing.affiliates',
    by: 'anyone',
    no: null,
    when: [
      '@disclose! ..16 @affiliate',
      '@give! ..6 @data ..10 @affiliate',
      '@data ..7 @be ..3 @give! ..8 @affiliate',
      '@affiliate ..6 @obtain! ..6 @data',
      '@data ..8 @be ..3 @obtain! ..1 by ..4 @affiliate',
      '@hire! ..2 @affiliate',
      '@affiliate ..6 @disclose! ..6 each_other|one_another',
      '@we ..3 @be ..2 supported|provided|operated|hosted|run! ..1 by ..6 @affiliate',
      '@disclose|@give! ..16 other|the @proper ..1 companies|entities|family',
      'have ..6 @affiliate ..6 @onbehalf',
      '@data ..4 accessible|available! to ..6 @affiliate',
      'intra_group ..2 @give|transfers|disclosures|sharing',
    ],
    unless: ['@disclose ..4 to|with you', '@disclose ..3 to_us|with_us'],
    without: ['aggregate'],
  },
  'affiliates-denied': {
    fact: 'sharing.affiliates',
    yes: null,
    when: ['@disclose! ..9 to|with ..2 @affiliate', '@give! ..6 @data ..4 to|with ..2 @affiliate'],
    unless: ['@marketing', '@ads', '@except'],
    without: ['aggregate'],
  },
  legal: {
    fact: 'sharing.legal',
    no: null,
    when: [
      '@disclose! ..24 @legal',
      '@give! -you ..8 @data ..20 @legal',
      '@data ..8 @be ..3 @give! ..16 @legal',
      '@disclose! ...24 belief|believe|believes|faith ..10 @legal',
      '@give! ..6 @data ...20 belief|believe|believes|faith ..10 @legal',
      '@legal ...18 @disclose!',
      '@legal ..3 examine|inspect|seize! ..4 @data|files',
      '@legal ...14 @give! ..6 @data',
      '@except ..6 @legal ...20 @disclose!',
      '@disclose ..24 @except ..8 @legal',
      'exception ..14 @legal',
      'cooperate|cooperates|cooperating! ..6 @legal',
      'respond|responds|responding! to ..3 @legal',
      'disclosure|disclosures! ..4 made|required|necessary ..10 @legal',
      '@data ..4 @be ..1 subpoenaed|seized!',
    ],
    unless: ['@third ..3 who|that|which ..4 comply'],
  },
  'business-transfer': {
    fact: 'sharing.business-transfer',
    no: null,
    when: ['@disclose|@give|@sell! ...60 @transfer', '@transfer ...30 @disclose|@give|@sell!'],
    without: ['aggregate'],
  },
  'business-transfer-told': {
    fact: 'sharing.business-transfer',
    no: null,
    when: [
      '@data ..20 @transfer',
      '@transfer ...24 @data',
      'included|among ..4 @transfer',
      'if|event|should|when|were|case|unless ..5 @we|@proper|business|shop|store|firm|practice|branch|division ..4 @be ..2 sold|acquired|bought|purchased',
    ],
    unless: ['@transfer|sold ...16 @not ..3 @disclose|@give|@sell|part|included', 'protect|protects|secure|secures|security ..8 assets'],
    without: ['aggregate'],
  },
  'business-transfer-denied': {
    fact: 'sharing.business-transfer',
    by: 'anyone',
    yes: null,
    when: [
      '@transfer|sold ...12 @data ..6 part|included|transferred|sold|disclosed|shared|passed!',
      '@transfer ...12 @disclose|@give|@sell! ..4 @data',
    ],
    without: ['aggregate'],
  },
  aggregate: {
    fact: 'sharing.aggregate',
    when: [
      '@disclose! ..9 @aggregate',
      '@give! ..2 @aggregate',
      'publish|publishes|published|publishing! ..5 @aggregate',
      '@aggregate ..10 @be ..3 published!',
      '@give|@sell! ..12 @aggregate ..10 @third',
      '@give! ..3 @third ..3 with ..3 @aggregate',
      '@aggregate ..10 @be ..3 @disclose!',
      '@aggregate ...18 @disclose! ..4 to|with|it|this|data',
      '@aggregate ..10 @be ..3 @give! ..4 to|with|available',
      '@aggregate ..6 @give! ..6 @third',
      '@third ..6 receive|receives|get|gets|see|sees ..4 @aggregate',
      'tell|tells|telling|show|shows|showing|inform|informs! ..4 @third ..4 @aggregate',
      '@give! ..3 @third ..4 @data ..4 @aggregate',
      '@give! ..3 reports|figures ..8 @aggregate',
      '@disclose! ..12 in ..4 @aggregate',
    ],
    unless: ['@give|@disclose ..1 to_us|us'],
  },
  'aggregate-before': {
    fact: 'sharing.aggregate',
    by: 'anyone',
    refersTo: ['disclose', 'give'],
    no: null,
    when: ['it|they|these|this contain|contains|show|shows|include|includes|consist|consists|is|are! ..3 @aggregate'],
  },
} satisfies Rules;

export const SHARING_EXAMPLES: ExamplesOf<typeof SHARING> = {
  shares: {
    matches: [
      ['We share your address with other companies.', { 'sharing.any': 'does' }],
      ['Your order details are passed on to the shop that packs the parcel.', { 'sharing.any': 'does' }],
      ['From time to time we may give your name and phone number to third parties.', { 'sharing.any': 'does' }],
      ['If you agree, we disclose your profile to research partners.', { 'sharing.any': 'with-consent' }],
      ['We may share the information:', { 'sharing.any': 'does' }],
    ],
    ignores: [
      ['You can share this recipe with your friends.', {}],
      ['Use the buttons to share a page with other people.', {}],
      ['This policy explains how we share your information.', {}],
      ['Information that you share with us is kept safe.', {}],
      ['With whom we share your data', {}],
    ],
  },
  'others-get': {
    matches: [
      ['The sponsor of a contest is sent the addresses of those who win.', { 'sharing.any': 'does' }],
      ['Our event partners receive the list of guests.', { 'sharing.any': 'does' }],
      ['Some sponsors are given your e-mail address.', { 'sharing.any': 'does' }],
      ['Other companies have access to your account information.', { 'sharing.any': 'does' }],
    ],
    ignores: [
      ['We receive your name from partners.', {}],
      ['Only two employees and agents have access to your data, and we limit access to what they need.', {}],
      ['Third parties do not have access to your name.', {}],
    ],
  },
  'shares-nothing': {
    matches: [
      ['We never share your personal information with third parties.', { 'sharing.any': 'does-not' }],
      ["We don't share, and never have shared, personal data with third parties.", { 'sharing.any': 'does-not' }],
      ['Your personal data is shared neither with couriers nor with banks.', { 'sharing.any': 'does-not' }],
      ['Under no circumstances will your data be disclosed to anyone.', { 'sharing.any': 'does-not' }],
      ['We will not release your personal details, except as required by law.', { 'sharing.any': 'does-not', 'sharing.legal': 'does' }],
      [
        'We do not disclose your information to others unless it is needed to ship your order.',
        { 'sharing.any': 'mixed', 'sharing.service-providers': 'does' },
      ],
      [
        'This policy may change in the future, but at present we do not share your personal information with third parties.',
        { 'sharing.any': 'does-not' },
      ],
      ['Without your permission we will not pass on your data to other companies.', { 'sharing.any': 'does-not' }],
    ],
    ignores: [
      ['We cannot guarantee that your information will not be disclosed by hackers.', {}],
      ['You do not have to share your personal information with us.', {}],
      ['We may not be able to share your data at once.', { 'sharing.any': 'does' }],
    ],
  },
  'shares-nothing-of-it': {
    matches: [
      ['The photo stays on your phone, and we do not share it with anyone.', { 'sharing.any': 'does-not' }],
      ['These records are not given to any third party.', { 'sharing.any': 'does-not' }],
      ['The records of the game are never made available to others.', { 'sharing.any': 'does-not' }],
    ],
    ignores: [
      ['You need not share it with anyone.', {}],
      ['Do not share your ticket with others.', {}],
    ],
  },
  'sells-nothing-to-anyone': {
    matches: [
      [
        'I do not share your letters, or anything else that you tell me, with anybody.',
        { 'sharing.any': 'does-not', 'sharing.sale': 'does-not' },
      ],
      ['We share nothing with anyone.', { 'sharing.any': 'does-not', 'sharing.sale': 'does-not' }],
      ['We never disclose anything that you write to third parties.', { 'sharing.any': 'does-not', 'sharing.sale': 'does-not' }],
    ],
    ignores: [
      ['We share everything with our readers.', {}],
      ['Share anything you like with your friends.', {}],
    ],
  },
  'nobody-gets': {
    matches: [
      ['Nobody outside the cooperative gets to see your details.', { 'sharing.any': 'does-not' }],
      ['No third party has access to your personal data.', { 'sharing.any': 'does-not' }],
    ],
    ignores: [
      ['No one but our own staff has access to your data.', {}],
      ['Nobody knows how to bake bread like this.', {}],
    ],
  },
  'no-transfer': {
    matches: [['Disclosure of these records to third parties does not take place.', { 'sharing.any': 'does-not' }]],
    ignores: [['Disclosure to third parties does not happen for marketing.', {}]],
  },
  'sale-presupposed': {
    matches: [
      ['You have the right to opt out of our sale of your personal information.', { 'sharing.sale': 'does' }],
      ['Write to us to stop having your data sold.', { 'sharing.sale': 'does' }],
    ],
    ignores: [['You have the right to opt out of the sale of your personal information.', {}]],
  },
  sale: {
    matches: [
      [
        'From time to time we exchange our mailing list with other charities.',
        { 'sharing.sale': 'does', 'sharing.third-party-marketing': 'does', 'sharing.any': 'does' },
      ],
      ['We do not sell your data.', { 'sharing.sale': 'does-not' }],
      ['Your address is not for sale.', { 'sharing.sale': 'does-not' }],
      ['We may rent our customer list to other companies.', { 'sharing.sale': 'does' }],
      ['We will not trade your personal details without your consent.', { 'sharing.sale': 'with-consent' }],
      ['Not only do we keep your address to ourselves, we have never sold customer information.', { 'sharing.sale': 'does-not' }],
    ],
    ignores: [
      ['If Tarn Boats is sold, your records go with it.', { 'sharing.business-transfer': 'does' }],
      ['Should we sell a branch, its records move with it.', { 'sharing.business-transfer': 'does' }],
      ['We sell tea and coffee.', {}],
      ['You have the right to opt out of the sale of your personal information.', {}],
      ['If we sell our business, your records move to the buyer.', { 'sharing.business-transfer': 'does' }],
    ],
  },
  'sale-for-money': {
    matches: [
      ['We do not disclose your data to others for money.', { 'sharing.sale': 'does-not', 'sharing.any': 'does-not' }],
      ['We provide your address to other companies for a fee.', { 'sharing.sale': 'does', 'sharing.any': 'does' }],
    ],
    ignores: [['We send you a copy of your data for a fee.', {}]],
  },
  'sale-is-none': {
    matches: [
      ['Selling your data is no part of our trade.', { 'sharing.sale': 'does-not' }],
      ['There is no sale of personal information.', { 'sharing.sale': 'does-not' }],
      ['Categories of personal information sold: none.', { 'sharing.sale': 'does-not' }],
    ],
    ignores: [['Selling bread is our trade, and we collect no data for it.', {}]],
  },
  'sale-by-law': {
    matches: [
      ['This disclosure of identifiers may be deemed a sale in some states.', { 'sharing.sale': 'does' }],
      ['Some of these disclosures may qualify as a sale under the law of your state.', { 'sharing.sale': 'does' }],
      ['We do not consider this disclosure a sale.', { 'sharing.sale': 'does-not' }],
    ],
    ignores: [
      ['The word "sale" is defined broadly and includes a disclosure for a benefit.', {}],
      ['A purchase is deemed a final sale.', {}],
    ],
  },
  'third-party-marketing': {
    matches: [
      [
        'We share your e-mail address with Pinterest for targeted advertising.',
        { 'sharing.any': 'does', 'sharing.third-party-marketing': 'does', 'tracking.advertising': 'does' },
      ],
      [
        'We give your address to other companies for their own marketing.',
        { 'sharing.third-party-marketing': 'does', 'sharing.any': 'does' },
      ],
      [
        'Unless you tell us not to, we share your name with other companies for their marketing.',
        { 'sharing.third-party-marketing': 'does', 'sharing.any': 'does' },
      ],
      [
        'Without your consent, we will not share your details with third parties for marketing.',
        { 'sharing.third-party-marketing': 'with-consent' },
      ],
      [
        'We would need your consent before we gave your address to other companies for their advertising.',
        { 'sharing.third-party-marketing': 'with-consent', 'sharing.any': 'with-consent' },
      ],
      ['We do not share your e-mail address with third parties for marketing purposes.', { 'sharing.third-party-marketing': 'does-not' }],
      [
        'We share your name with partners for direct marketing only if you opt in.',
        { 'sharing.third-party-marketing': 'with-consent', 'sharing.any': 'with-consent' },
      ],
    ],
    ignores: [
      ['We send you special offers by e-mail.', {}],
      [
        'A printer addresses our catalogue, and for that we share your address with this contractor.',
        { 'sharing.any': 'does', 'sharing.service-providers': 'does' },
      ],
    ],
  },
  'to-advertisers': {
    matches: [
      ['We pass your interests on to advertisers.', { 'sharing.third-party-marketing': 'does', 'sharing.any': 'does' }],
      ['We may share your profile with advertisers.', { 'sharing.third-party-marketing': 'does', 'sharing.any': 'does' }],
      ['We do not provide your name to advertisers.', { 'sharing.third-party-marketing': 'does-not', 'sharing.any': 'does-not' }],
    ],
    ignores: [
      ['Advertisers pay for this site.', {}],
      ['We give advertisers aggregate figures only.', { 'sharing.aggregate': 'does' }],
    ],
  },
  'others-market': {
    matches: [
      ['Dealers and sponsors may use your address for their own marketing.', { 'sharing.third-party-marketing': 'does' }],
      ['Selected companies may send you offers.', { 'sharing.third-party-marketing': 'does' }],
      ['Unless you opt out, other firms may contact you about their products.', { 'sharing.third-party-marketing': 'does' }],
    ],
    ignores: [['Dealers may use our logo for their own marketing.', {}]],
  },
  'others-get-to-market': {
    matches: [
      ['No third party is given your details for marketing.', { 'sharing.third-party-marketing': 'does-not' }],
      ['Advertisers will never see your personal data.', { 'sharing.third-party-marketing': 'does-not' }],
      ['Sponsors receive your address for their own marketing.', { 'sharing.third-party-marketing': 'does', 'sharing.any': 'does' }],
    ],
    ignores: [['Advertisers receive an invoice each month.', {}]],
  },
  'others-may-not-market': {
    matches: [
      ['These contractors are not permitted to use your address for their own marketing.', { 'sharing.third-party-marketing': 'does-not' }],
    ],
    ignores: [['Our contractors are not permitted to use our tools for their own work.', {}]],
  },
  'opt-out-of-marketing': {
    matches: [
      [
        'You can opt out of having your address shared with other companies for their marketing.',
        { 'sharing.third-party-marketing': 'does' },
      ],
    ],
    ignores: [['You can opt out of our newsletter.', {}]],
  },
  'service-providers': {
    matches: [
      ['We use Bluefern to send our letters.', { 'sharing.service-providers': 'does' }],
      ['Part of the work is outsourced to other companies.', { 'sharing.service-providers': 'does' }],
      ['Among the recipients are our host and our lawyers.', { 'sharing.service-providers': 'does' }],
      ['We share your address with service providers.', { 'sharing.any': 'does', 'sharing.service-providers': 'does' }],
      ['We use contractors to answer letters.', { 'sharing.service-providers': 'does' }],
      ['Your data is sent to the courier as our agent.', { 'sharing.any': 'does', 'sharing.service-providers': 'does' }],
      ['We disclose your details to third parties who work on our behalf.', { 'sharing.any': 'does', 'sharing.service-providers': 'does' }],
    ],
    ignores: [
      ['Ask your service provider how to change your address.', {}],
      ['Our contractors are paid monthly.', {}],
    ],
  },
  'service-providers-before': {
    matches: [
      [
        'Posters are printed by another firm. We give it your address, and it works under our instructions.',
        { 'sharing.service-providers': 'does' },
      ],
      [
        'Couriers bring the parcels. We give them your name and your phone number so that they can deliver the goods for us.',
        { 'sharing.service-providers': 'does' },
      ],
    ],
    ignores: [
      ['Our partners are friends. We give them tea.', {}],
      ['Parcels are heavy. We give them your name as a label.', {}],
    ],
  },
  'service-providers-named': {
    matches: [
      ['Our website is hosted by Bluefern.', { 'sharing.service-providers': 'does' }],
      ['We host our shop with an outside company.', { 'sharing.service-providers': 'does' }],
      ['We have a data processing agreement with Bluefern.', { 'sharing.service-providers': 'does' }],
    ],
    ignores: [
      ['The buttons of social networks are hosted by third parties.', {}],
      ['Our website is hosted in Ireland.', {}],
    ],
  },
  'service-providers-excepted': {
    matches: [['This does not include trusted companies who help us to run the shop.', { 'sharing.service-providers': 'does' }]],
    ignores: [['This does not include the price of shipping.', {}]],
  },
  'service-providers-get': {
    matches: [
      ['Our payroll provider gets your bank details.', { 'sharing.service-providers': 'does' }],
      ['These firms may use your name only to carry out their tasks.', { 'sharing.service-providers': 'does' }],
      ['A third party runs our help desk.', { 'sharing.service-providers': 'does' }],
      ['Other companies sometimes act on our behalf.', { 'sharing.service-providers': 'does' }],
      ['Contractors who answer our mail can see your data.', { 'sharing.service-providers': 'does' }],
      ['Vendors receive the personal information that their task needs.', { 'sharing.any': 'does', 'sharing.service-providers': 'does' }],
    ],
    ignores: [
      ['An authorized agent may receive your data on your behalf.', {}],
      ['Contractors built this house.', {}],
      ['We limit access to those agents who need to see your data.', {}],
    ],
  },
  affiliates: {
    matches: [
      ['Your profile is accessible to members of our group.', { 'sharing.affiliates': 'does' }],
      ['Companies owned by us may view your account details.', { 'sharing.affiliates': 'does' }],
      ['We share your data with our affiliates.', { 'sharing.any': 'does', 'sharing.affiliates': 'does' }],
      ['Your details may be transferred to our parent company.', { 'sharing.any': 'does', 'sharing.affiliates': 'does' }],
      ['We disclose your profile to other companies in our group.', { 'sharing.any': 'does', 'sharing.affiliates': 'does' }],
    ],
    ignores: [
      ['Join our affiliate program and earn money.', {}],
      ['Our parent company was founded in 1990.', {}],
    ],
  },
  'affiliates-denied': {
    matches: [['We do not share your data with our affiliates.', { 'sharing.affiliates': 'does-not', 'sharing.any': 'does-not' }]],
    ignores: [['We do not share your data with our affiliates for marketing.', { 'sharing.third-party-marketing': 'does-not' }]],
  },
  legal: {
    matches: [
      ['We cooperate with the police.', { 'sharing.legal': 'does' }],
      ['Inspectors may examine our files.', { 'sharing.legal': 'does' }],
      ['We release a name where we believe in good faith that a statute demands it.', { 'sharing.legal': 'does', 'sharing.any': 'does' }],
      ['Disclosure may also be necessary in litigation.', { 'sharing.legal': 'does' }],
      [
        'We may share your information (a) with our service providers; (b) with our affiliates; and (c) where required by law.',
        { 'sharing.any': 'does', 'sharing.service-providers': 'does', 'sharing.affiliates': 'does', 'sharing.legal': 'does' },
      ],
      ['We disclose your data where required by law.', { 'sharing.any': 'does', 'sharing.legal': 'does' }],
      ['If a court orders it, we will release your records.', { 'sharing.any': 'does', 'sharing.legal': 'does' }],
      ['Except as required by law, we will not share your personal information.', { 'sharing.any': 'does-not', 'sharing.legal': 'does' }],
      ['We may give your name to the police.', { 'sharing.legal': 'does' }],
    ],
    ignores: [
      ['The law protects you.', {}],
      ['We keep invoices as long as tax law demands.', {}],
    ],
  },
  'business-transfer': {
    matches: [
      ['If we merge with another company, your data may be transferred to it.', { 'sharing.business-transfer': 'does' }],
      ['In a merger or bankruptcy, customer information is one of the assets.', { 'sharing.business-transfer': 'does' }],
      ['Should the shop be acquired by another firm, your account goes with it.', { 'sharing.business-transfer': 'does' }],
    ],
    ignores: [
      ['We opened a second shop last year.', {}],
      ['Our assets are our staff.', {}],
    ],
  },
  'business-transfer-told': {
    matches: [
      ['In a takeover, user accounts are among the assets that change hands.', { 'sharing.business-transfer': 'does' }],
      ['Were the shop to be sold, its records would stay with it.', { 'sharing.business-transfer': 'does' }],
      ['A buyer of the company would receive our customer list.', { 'sharing.business-transfer': 'does' }],
    ],
    ignores: [['We protect your data as one of our most valuable assets.', {}]],
  },
  'business-transfer-denied': {
    matches: [
      ['If we sell the business, your details will not be part of the sale.', { 'sharing.business-transfer': 'does-not' }],
      ['In a takeover we will not transfer your data.', { 'sharing.business-transfer': 'does-not' }],
    ],
    ignores: [['We do not own a bank, and our assets are few.', {}]],
  },
  aggregate: {
    matches: [
      ['We tell sponsors how many people read their page.', { 'sharing.aggregate': 'does' }],
      ['Our partners receive totals.', { 'sharing.aggregate': 'does' }],
      ['We provide dealers with information about our customers as a group.', { 'sharing.aggregate': 'does' }],
      ['We publish aggregate statistics.', { 'sharing.aggregate': 'does' }],
      ['We may share anonymous data with researchers.', { 'sharing.aggregate': 'does' }],
      ['Aggregated information may be disclosed to the press.', { 'sharing.aggregate': 'does' }],
      ['We do not share even aggregate information with others.', { 'sharing.aggregate': 'does-not' }],
    ],
    ignores: [
      ['Our dealers report to us how many times they were asked.', {}],
      ['We keep statistics for ourselves.', {}],
      ['You may remain anonymous when you write to us.', {}],
    ],
  },
  'aggregate-before': {
    matches: [
      ['Each spring we publish a map of popular routes. It shows anonymous totals.', { 'sharing.aggregate': 'does' }],
      ['Once a year we publish a report. It contains statistics only.', { 'sharing.aggregate': 'does' }],
    ],
    ignores: [
      ['We count visits. They are anonymous.', {}],
      ['Our report is short. It contains pictures.', {}],
    ],
  },
};
