import type { ExamplesOf, Rules } from '../rule';

/** Who takes the money, and who sees the card number. */
export const PAYMENTS = {
  // --- who takes the money
  'by-name': {
    fact: 'payments.processor',
    by: 'anyone',
    no: null,
    names: 'processor',
    unless: [
      'verified|certified|seal|logo|certificate|secured ..4 @processor',
      '@processor ..3 seal|logo|certificate|verified|certified|encryption|ssl',
    ],
    when: [
      '@processor ..10 @payprocess|@paycompany',
      '@payprocess|@paycompany ..14 @processor',
      '@processor ..5 @takes ..8 @pay|@card',
      '@processor ..3 @and ..3 @takes ..8 @pay|@card',
      '@takes ..8 @processor ..8 @pay',
      '@hire|accept|accepts ..8 @processor ..12 @pay|sell|selling',
      '@hire|accept|accepts|accepting|offer|offers|support|supports|take ..3 @processor',
      '@pay|@card ..8 @takes|made|placed|provided|sold|bought ..8 @processor',
      '@pay|@card|@paydata ..6 through|via|using|with|by|to|or|and|use ..4 @processor',
      'sold|distributed|registrations|registration|registering|register|tickets ..5 by|through|via|with|at|to ..3 @processor',
      'contribute|donate|support|pledge|tip|pay ..3 on|at @processor',
      '@processor ..1 account|button',
      '@processor ..4 checkout|payment|payments|transaction|transactions|order|orders|form|wallet|receipt|receipts|customers',
      '@processor @paydata',
      '@processor ..3 @getcard ..12 @cardnumber|@paydata',
      'store|shop|cart|basket|storefront ..8 operated|hosted|powered|run|provided by|on|through ..4 @processor',
      '@we ..4 operated|hosted|powered|run by|on|through ..4 @processor',
      '@processor ..10 sell|selling|sells|store|shop|seller|merchant|reseller|retailer',
    ],
  },
  'by-shop': {
    fact: 'payments.processor',
    by: 'anyone',
    no: null,
    names: 'processor',
    when: [
      '@pay ..5 @takes|made|billed|charged|placed ..4 by|through|via|using|with|to ..4 @seller',
      '@pay ..1 through|via|using|with ..3 @seller',
      'charged|billed|charge|bill ..4 to|through|via|by ..3 @seller',
      '@paycompany ..3 @seller',
      '@seller ..3 @takes ..5 @money',
      '@seller ..4 @payprocess',
    ],
  },
  'by-unknown-name': {
    fact: 'payments.processor',
    by: 'anyone',
    no: null,
    names: 'processor',
    when: [
      '@pay|@card|@payprocess ..5 processed|handled|managed|taken|accepted|administered|fulfilled|settled|cleared|charged|billed|sold ..4 by|through|via|using|with ..3 @proper',
      '@paycompany such_as|like|including|namely|called|named|e.g|is|are|currently|by|from|and|, ..1 @proper',
      '@paycompany @proper',
      '@proper , our|a|an|the|@third ..4 @paycompany',
      '@proper is|are ..1 our|@third ..3 @paycompany',
      '@hire|chosen @proper|@processor ..6 to|for|as|@onbehalf ..4 @takes|@payprocess|@paycompany ..6 @pay',
      '@hire|chosen @proper|@processor ..4 to|for|as|@onbehalf ..4 @payprocess|@money|@paycompany',
      '@proper as ..3 @paycompany',
      'store|shop|cart ..8 operated|hosted|powered|run by|on|through ..1 @proper',
    ],
    unless: ['authorize|authorizes|authorise|authorises ..1 @proper'],
  },
  'by-others': {
    fact: 'payments.processor',
    by: 'anyone',
    no: null,
    when: [
      '@paycompany',
      '@third|@service ..30 @payprocess',
      '@third|@service ..30 @takes ..3 @money',
      'examples|tasks|functions ..4 include|including|such_as ..40 @payprocess',
      'examples|tasks|functions ..4 include|including|such_as ..40 @takes ..3 @money',
      '@payprocess ..8 by|through|via|with|using|to ..4 @third|@service',
      '@money|@card|@pay ..3 @be ..3 @takes ..4 by|through|via|with|using ..4 @third|@service',
      '@third|@service ..8 @onbehalf ..24 billing',
      '@third -@not ..4 receive|process|handle ..4 @card',
      'bank|banks ..3 @takes ..3 @money',
      '@disclose|@give ..8 @cardnumber|@paydata ..8 to|with ..6 @third|@service|bank|banks',
      '@disclose ..14 to|for ..2 @payprocess',
      '@disclose ..16 to_process|process|processing|to_handle ..2 @money',
    ],
    unless: [
      '@money ..30 @transfer',
      '@transfer ..30 @money',
      'your ..1 @paycompany',
      'contact|notify|call ..3 @paycompany',
      '@we ..3 is|are ..2 @paycompany',
      '@we ..2 provide|provides|offer|offers ..3 @paycompany|@payprocess',
    ],
  },
  // --- who sees the card number
  'card-not-received': {
    fact: 'payments.card-data',
    yes: null,
    no: 'not-received',
    when: [
      '@getcard! ..7 @cardnumber|@paydata',
      'collect|gather|receive|receives|obtain|collects|see|sees! ..40 @card|@paydata',
      'ask|request|require! ..40 @cardnumber|@paydata',
      '@card|@paydata ..14 @be ..4 @disclose|@give|received|collected|seen|processed|known|revealed! ..3 @us|@we',
      '@card|@paydata ..10 @be ..4 received|collected|seen|requested|required|accessed|obtained|handled|known|available|made_available|visible|accessible!',
      '@card|@paydata ..6 pass|passes|touch|touches|reach|reaches|travel|travels! ..3 @we|@us',
      '@getcard! ..12 @data ..6 during|in|at ..3 checkout|payment|ordering',
    ],
    unless: [
      '@getcard ..20 unless|except|excluding|apart_from',
      'child|children|minor|minors|13|trial|password|passwords|knowingly',
      'should|must ..1 not|never',
      '@card ..12 by|through|via|over|in ..2 email|e_mail|emails|phone|telephone',
      'in|these|those ..2 @cookie|@log|@beacon|tools',
      '@disclose ..12 @third|@service',
    ],
  },
  'card-left-out': {
    fact: 'payments.card-data',
    by: 'anyone',
    yes: 'not-received',
    no: null,
    when: ['but not ..3 @card', 'not_including ..3 @card', '@getcard ..24 except|excluding ..3 @cardnumber'],
    unless: ['@disclose|@give|@retain'],
  },
  'card-not-told': {
    fact: 'payments.card-data',
    by: 'anyone',
    yes: null,
    no: 'not-received',
    when: ['@give|@disclose|tell|tells|told|reveal|reveals! ..2 @us ..12 @card|@paydata'],
  },
  'it-not-received': {
    fact: 'payments.card-data',
    refersTo: ['cardnumber', 'paydata'],
    yes: null,
    no: 'not-received',
    when: ['@getcard! ..2 it|them|this_information|that_information|such_information|the_information'],
    unless: ['@disclose|@use'],
  },
  'it-not-kept': {
    fact: 'payments.card-data',
    refersTo: ['cardnumber', 'paydata'],
    yes: null,
    no: 'not-kept',
    when: [
      '@retain! ..2 it|them|this_information|that_information|such_information|the_information',
      'it|they|this_information|that_information|such_information|the_information ..3 @be ..3 @retain!',
    ],
    unless: ['@cookie', 'longer|more ..1 than'],
  },
  'it-kept': {
    fact: 'payments.card-data',
    refersTo: ['cardnumber'],
    yes: 'kept',
    no: null,
    when: ['it|this_information|that_information|such_information|the_information ..1 @be ..2 stored|saved|on_file|retained!'],
    unless: ['@cookie', 'stored|saved|retained ..6 by|with|on|at|in ..4 @processor|@paycompany|@third|@service|them|their'],
  },
  'card-to-others': {
    fact: 'payments.card-data',
    by: 'anyone',
    yes: 'not-received',
    no: null,
    when: [
      '@card|@paydata ..14 directly|straight|direct ..3 to|by|with|into|on|through ..5 @processor|@paycompany|@third|@service|bank|banks',
      '@card|@paydata ..14 only|solely|exclusively ..3 to|by ..5 @processor|@paycompany',
      '@card|@paydata ..14 only_to ..5 @processor|@paycompany',
      '@card|@paydata ..6 directly|straight|direct to|with them',
      '@card|@paydata ..4 @be ..2 collected ..6 by ..2 @third|@paycompany|@processor',
      'directly ..3 to|with ..5 @processor|@paycompany ..12 @card|@paydata',
      '@you ..8 provide|submit|enter|give|supply ..6 to|with|on|at ..5 @processor|@paycompany ..40 @card',
    ],
    unless: ['to|with us'],
  },
  'card-not-kept': {
    fact: 'payments.card-data',
    yes: null,
    no: 'not-kept',
    when: ['@retain! ..14 @card|@paydata', '@card|@paydata ..14 @be ..4 @retain!', '@money ..12 @be ..3 @retain!'],
    unless: [
      '@cookie|@beacon',
      'a|the|neither|either|each|every|any|app|online|this store',
      'longer|more ..1 than',
      'unless',
      'if ..1 no|not',
    ],
  },
  'card-erased': {
    fact: 'payments.card-data',
    yes: 'not-kept',
    no: null,
    when: [
      '@erase! ..8 @cardnumber',
      '@cardnumber ..14 @be ..4 @erase!',
      '@retain|receive|receives|collect|collects|see|get! ..14 @lastfour',
      '@lastfour ..14 @retain!',
      '@give|tell|tells|told ..2 us ..10 @lastfour',
    ],
  },
  'card-kept': {
    fact: 'payments.card-data',
    yes: 'kept',
    no: null,
    when: [
      '-record|records|recorded|storage|retention @retain! ..20 @card',
      '@card ..10 @be ..4 -record|records @retain!',
      '@card to_store',
      'saved|save|remember ..1 card|cards',
    ],
    unless: [
      '@lastfour',
      '@cookie',
      '@retain ..6 by|with|on|at|in ..4 @processor|@paycompany|@third|@service|them|their',
      'keep|keeps|keeping|kept|maintain|hold ..20 secure|safe|confidential|private|security|confidentiality -server|servers|database|computer|computers|place|location|facility|environment|system|systems',
      'excluding|except|without|not ..3 @card',
    ],
  },
  'all-kept': {
    fact: 'payments.card-data',
    yes: 'kept',
    no: null,
    when: [
      'retain|retains|store|stores|keep|keeps|save|saves! ..2 all ..4 @data ..2 @we|you|@you',
      'collect|collects|gather|gathers|receive|receives and store|stores|retain|retains|maintain|maintains|keep|keeps! ..2 @personal|any|all',
      '@personal|@data ..8 @be ..1 collected ..1 and stored|retained|kept|saved|maintained!',
      '-record|records|recorded|storage|retention @retain! ..8 @paydata',
      '@paydata ..10 @be ..3 @retain!',
    ],
    unless: ['@cookie', 'child|children|13|16|minors', 'automatically|such_as', 'secure|safe|protected', 'some or all'],
  },
  'card-collected': {
    fact: 'payments.card-data',
    yes: 'collected',
    no: null,
    presupposed: true,
    when: [
      '-handle|handles|handled|handling|process|processes|processed|processing|access @getcard! ..40 @cardnumber',
      'collect|ask|request|require|requests|requires|collects|asks|need! ..40 @card',
      '@card ..10 @be ..4 collected|requested|required|encrypted|protected|transmitted|used|secured|asked|needed!',
      'encrypt|protect|transmit|secure|encrypted|encryption|transmission|encrypts|protects! ..16 @cardnumber',
      '@use! ..3 @cardnumber',
    ],
    unless: ['@processor|@paycompany ..4 @getcard|@retain|@takes', 'not_including|excluding|except ..3 @card'],
  },
  'card-listed': {
    fact: 'payments.card-data',
    by: 'anyone',
    yes: 'collected',
    no: null,
    presupposed: true,
    when: [
      'include|includes|including|such_as|like|e.g|i.e|contain|contains ..40 @cardnumber',
      'include|includes|including|such_as|like|e.g|i.e ..40 @card ..4 @paydata',
      'provide|submit|supply|give|enter|input|disclose|providing|entering|submitting|submission ..24 @cardnumber',
      '@paydata ..3 @cardnumber',
      'name|names|address|@data ..30 @cardnumber',
    ],
    unless: [
      '@processor|@paycompany ..4 collect|collects|ask|asks|@retain|@takes',
      '@data ..4 by|through ..3 @processor',
      'not_including|excluding|except ..3 @card',
    ],
  },
  'card-with-processor': {
    fact: 'payments.card-data',
    by: 'others',
    yes: 'not-received',
    no: null,
    when: [
      '@processor|@paycompany ..5 collect|collects|ask|asks|request|requests|require|requires|receive|receives|obtain|obtains! ..24 @cardnumber',
    ],
  },
  'card-at-processor': {
    fact: 'payments.card-data',
    by: 'anyone',
    yes: 'not-received',
    no: null,
    when: [
      'directed|redirected|taken|transferred|sent|forwarded|linked ..3 to ..4 @processor|@paycompany|bank ..3 site|website|web|page|pages|server|servers|portal|checkout|gateway',
      'directed|redirected|taken|transferred|sent|forwarded ..3 to ..4 site|website|page|pages|server|portal of ..3 @processor|@paycompany|bank',
    ],
  },
} satisfies Rules;

export const PAYMENTS_EXAMPLES: ExamplesOf<typeof PAYMENTS> = {
  'by-name': {
    matches: [
      ['All our orders are handled by Digital River.', { 'payments.processor': 'does' }],
      ['You can pay by card or with your PayPal account.', { 'payments.processor': 'does' }],
      ['Stripe is our payment processor.', { 'payments.processor': 'does' }],
      ['We accept Klarna and Apple Pay at the checkout.', { 'payments.processor': 'does' }],
      ['The shop on this site is hosted by Shopify.', { 'payments.processor': 'does' }],
      ['Our payment gateways are Mollie, Adyen and Stripe.', { 'payments.processor': 'does' }],
    ],
    ignores: [
      ['We do not accept PayPal.', {}],
      ["For details see PayPal's own privacy policy.", {}],
      ['Beware of e-mails that claim to come from PayPal.', {}],
      ['The bag measures one square foot and has a zip.', {}],
      ['PayPal may set cookies.', { 'cookies.third-party': 'does' }],
    ],
  },
  'by-shop': {
    matches: [
      ['Subscriptions are paid through the App Store.', { 'payments.processor': 'does' }],
      ['Google Play processes the payments for this game.', { 'payments.processor': 'does' }],
      ['Your renewal will be charged to your iTunes account.', { 'payments.processor': 'does' }],
    ],
    ignores: [
      ['Download the app from the App Store.', {}],
      ['We accept Visa and MasterCard.', {}],
      ['Our podcast can be found on iTunes.', {}],
    ],
  },
  'by-unknown-name': {
    matches: [
      ['Card payments are processed by Zorbix Pay, Inc.', { 'payments.processor': 'does' }],
      ['We work with Quickbuck GmbH to take payments.', { 'payments.processor': 'does' }],
      ['Our billing provider, Zorbix, is in Ireland.', { 'payments.processor': 'does' }],
      ['The store is operated by Kettlewell Retail Services.', { 'payments.processor': 'does' }],
    ],
    ignores: [
      ['We use Secure Sockets Layer (SSL) to process your payment.', {}],
      ['Orders are handled by our Customer Service team in Germany.', {}],
      ['Payments are processed by the Site.', {}],
      ['You may authorize Zorbix to debit your payments.', {}],
    ],
  },
  'by-others': {
    matches: [
      ['A payment processor takes the money for us.', { 'payments.processor': 'does' }],
      ['Your payment is handled by a third party.', { 'payments.processor': 'does' }],
      ['We employ other firms to send letters, check data and process credit card payments.', { 'payments.processor': 'does' }],
      ['Our bank processes all card payments.', { 'payments.processor': 'does' }],
    ],
    ignores: [
      ['We process your payment ourselves.', {}],
      ['We use your address for billing.', {}],
      ['If your card is stolen, call your credit card company.', {}],
      ['We provide payment services to merchants.', {}],
    ],
  },
  'card-not-received': {
    matches: [
      ['We never see your credit card number.', { 'payments.card-data': 'not-received' }],
      ['At no time do we have access to your bank details.', { 'payments.card-data': 'not-received' }],
      ['Your card number does not pass through our servers.', { 'payments.card-data': 'not-received' }],
      ['Credit card numbers are not known to us.', { 'payments.card-data': 'not-received' }],
      ['We do not collect financial data.', { 'payments.card-data': 'not-received' }],
    ],
    ignores: [
      ['We will never ask for your card number by e-mail.', {}],
      ['We do not knowingly collect card numbers from children.', {}],
      ['We do not share your card number with anyone.', {}],
      ['No credit card is needed for the free trial.', {}],
    ],
  },
  'card-left-out': {
    matches: [
      ['We are told your name and address, but not your card number.', { 'payments.card-data': 'not-received' }],
      ['The shop receives your order, but not your credit card details.', { 'payments.card-data': 'not-received' }],
      ['We receive your order from the shop, not including your bank details.', { 'payments.card-data': 'not-received' }],
    ],
    ignores: [
      ['We share your name, but not your credit card number.', { 'sharing.any': 'does' }],
      ['Do not include your card number in a message.', {}],
      ['The price does not include tax.', {}],
    ],
  },
  'card-not-told': {
    matches: [
      ['Neither shop tells us your card number.', { 'payments.card-data': 'not-received' }],
      ['Stripe does not send us your bank details.', { 'payments.card-data': 'not-received' }],
      ['PayPal never gives us the number of your credit card or other payment details.', { 'payments.card-data': 'not-received' }],
    ],
    ignores: [
      ['Tell us your name.', {}],
      ['The courier tells us your address.', {}],
      ['Do not tell us your card number.', {}],
    ],
  },
  'it-not-received': {
    matches: [
      ['Card numbers are typed on a form of the bank, and we never see them.', { 'payments.card-data': 'not-received' }],
      ['The credit card number is for the bank. We do not receive it.', { 'payments.card-data': 'not-received' }],
      [
        'Your payment details are asked for by the shop, but we do not have access to this information.',
        { 'payments.card-data': 'not-received' },
      ],
    ],
    ignores: [
      ['Your letter is opened by a machine. We do not see it.', {}],
      ['We ask for your card number. The form is short. We do not receive it by post.', { 'payments.card-data': 'collected' }],
      ['You can pay in cash, and we do not need it on the day.', {}],
    ],
  },
  'it-not-kept': {
    matches: [
      ['We check the sort code. We do not store it.', { 'payments.card-data': 'not-kept' }],
      ['Bank details come by post. This information is not kept.', { 'payments.card-data': 'not-kept' }],
    ],
    ignores: [
      ['We read your letter. We do not keep it.', {}],
      ['We show a map. It is not stored.', {}],
    ],
  },
  'it-kept': {
    matches: [
      ['Your sort code is printed on a slip. It is stored in a safe.', { 'payments.card-data': 'kept' }],
      ['A card number is checked by machine. This information is then saved.', { 'payments.card-data': 'kept' }],
    ],
    ignores: [
      ['Your letter is read by a clerk. It is stored in a safe.', {}],
      ['A card number is checked by machine. It is saved by Stripe.', {}],
    ],
  },
  'card-to-others': {
    matches: [
      ['Your bank details go straight to PayPal.', { 'payments.processor': 'does', 'payments.card-data': 'not-received' }],
      ['Card data is sent only to the payment gateway.', { 'payments.processor': 'does', 'payments.card-data': 'not-received' }],
      ['Financial details pass directly to your bank.', { 'payments.card-data': 'not-received' }],
    ],
    ignores: [
      ['Your bank details come directly to us.', {}],
      ['You pay the bank directly.', {}],
      ['Write directly to our payment provider.', { 'payments.processor': 'does' }],
    ],
  },
  'card-not-kept': {
    matches: [
      ['We do not store your credit card number.', { 'payments.card-data': 'not-kept' }],
      ['Card numbers are not kept on our servers.', { 'payments.card-data': 'not-kept' }],
      ['We retain no card data.', { 'payments.card-data': 'not-kept' }],
      ['Payment details are never saved.', { 'payments.card-data': 'not-kept' }],
    ],
    ignores: [
      ['We do not store card numbers in cookies.', { 'cookies.first-party': 'does-not' }],
      ['If no card number is on file, you cannot renew.', {}],
      ['We do not keep your letters.', {}],
    ],
  },
  'card-erased': {
    matches: [
      ['Card numbers are deleted as soon as the payment is made.', { 'payments.card-data': 'not-kept' }],
      ['We only keep the last four digits of your card.', { 'payments.card-data': 'not-kept' }],
      [
        'Our payment gateway gives us the last four digits of your card number.',
        { 'payments.processor': 'does', 'payments.card-data': 'not-kept' },
      ],
    ],
    ignores: [
      ['The invoice shows the last four digits of your card.', {}],
      ['You can delete your card number yourself.', {}],
      ['We delete old orders.', {}],
    ],
  },
  'card-kept': {
    matches: [
      ['We store your credit card number in encrypted form.', { 'payments.card-data': 'kept' }],
      ['Your card details are kept on file for renewals.', { 'payments.card-data': 'kept' }],
      ['We save your bank account number.', { 'payments.card-data': 'kept' }],
    ],
    ignores: [
      ['Your card number is stored by Stripe.', { 'payments.processor': 'does' }],
      ['We keep your card details safe.', {}],
      ['We do not keep your card number.', { 'payments.card-data': 'not-kept' }],
      ['We store your orders.', {}],
    ],
  },
  'all-kept': {
    matches: [
      ['We retain all the information that we gather.', { 'payments.card-data': 'kept' }],
      ['We collect and store personal data.', { 'payments.card-data': 'kept' }],
      ['Your personal data is collected and stored in Norway.', { 'payments.card-data': 'kept' }],
    ],
    ignores: [
      ['We retain information on your visits.', {}],
      ['We keep all our promises.', {}],
      ['We do not collect or store the personal data of children.', {}],
    ],
  },
  'card-collected': {
    matches: [
      ['We ask for your name, address and credit card number.', { 'payments.card-data': 'collected' }],
      ['We collect your bank account number so that we can pay you.', { 'payments.card-data': 'collected' }],
      ['Your credit card number is encrypted on its way to us.', { 'payments.card-data': 'collected' }],
    ],
    ignores: [
      ['PayPal collects your card number.', { 'payments.processor': 'does', 'payments.card-data': 'not-received' }],
      ['We do not collect your card number.', { 'payments.card-data': 'not-received' }],
      ['We collect your payment information.', {}],
      ['We ask for your name and address.', {}],
    ],
  },
  'card-listed': {
    matches: [
      ['You may enter your name, your address and your credit card details.', { 'payments.card-data': 'collected' }],
      ['The form has fields such as name, address and credit card number.', { 'payments.card-data': 'collected' }],
      ['Financial data: card number, expiry date.', { 'payments.card-data': 'collected' }],
    ],
    ignores: [
      ['Information on your last order: date, title, price.', {}],
      ['You may pay by credit card.', {}],
      ['We share your name, but not your credit card number.', { 'sharing.any': 'does' }],
    ],
  },
  'card-with-processor': {
    matches: [
      ['Stripe asks for your card number.', { 'payments.processor': 'does', 'payments.card-data': 'not-received' }],
      [
        'Our payment provider requires your credit card number and its expiry date.',
        { 'payments.processor': 'does', 'payments.card-data': 'not-received' },
      ],
      [
        'When you order, Plimus collects your name and your credit card details.',
        { 'payments.processor': 'does', 'payments.card-data': 'not-received' },
      ],
    ],
    ignores: [
      ['A payment provider may ask who you are.', { 'payments.processor': 'does' }],
      ['We ask for your card number.', { 'payments.card-data': 'collected' }],
      ['Stripe asks for your name.', {}],
    ],
  },
  'card-at-processor': {
    matches: [
      ["To pay you are directed to PayPal's website.", { 'payments.processor': 'does', 'payments.card-data': 'not-received' }],
      [
        'You will be redirected to the secure page of our payment gateway.',
        { 'payments.processor': 'does', 'payments.card-data': 'not-received' },
      ],
      ["For payment you are sent to the bank's secure page.", { 'payments.card-data': 'not-received' }],
    ],
    ignores: [
      ['You will be taken to the website of the author.', {}],
      ['We are paid through PayPal.', { 'payments.processor': 'does' }],
      ['Visit the website of our payment provider.', { 'payments.processor': 'does' }],
    ],
  },
};
