import { describe, expect, test } from 'vitest';
import { addressPattern } from '../../lib/browser/toolbar';
import { POLICY_ADDRESS_WORDS } from '../../lib/detection/privacy-words';

// The browser matches without the query, by RE2, whose flags stand in the expression.
const lit = new RegExp(addressPattern(POLICY_ADDRESS_WORDS).replace('(?i)', ''), 'i');

describe('the icon', () => {
  test.each([
    'https://fennelsoft.example/privacy',
    'https://fennelsoft.example/legal/Privacy-Policy.html',
    'https://fennelsoft.example/PRIVACY.ASPX',
    'https://privacy.fennelsoft.example/en',
    'https://fennelsoft.example/datenschutzerklaerung',
    'https://fennelsoft.example/protection_des_donnees',
    'https://fennelsoft.example/zasady-ochrany-osobnich-udaju',
    'https://fennelsoft.example/politica-de-confidentialitate',
    'https://fennelsoft.example/kebijakan-privasi',
    'https://fennelsoft.example/chinh-sach-bao-mat',
    'https://fennelsoft.example/politika-konfidencialnosti',
    'https://fennelsoft.example/protection%20des%20donnees',
  ])('lights up on %s', (address) => expect(lit.test(address)).toBe(true));

  test.each(['https://fennelsoft.example/', 'https://fennelsoft.example/shop/private-label', 'https://fennelsoft.example/terms'])(
    'stays plain on %s',
    (address) => expect(lit.test(address)).toBe(false),
  );
});
