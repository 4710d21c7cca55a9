import { browser } from 'wxt/browser';
import { POLICY_ADDRESS_WORDS } from '../detection/privacy-words';
import { type Drawing, LIT } from '../drawings';

/** The sizes in pixels that a toolbar asks for. */
const SIZES = [16, 32];

function pixelsOf({ grid, shapes }: Drawing, size: number): ImageData {
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('no canvas to draw the icon on');
  context.scale(size / grid, size / grid);
  context.lineCap = 'round';
  for (const { path, fill, stroke, width } of shapes) {
    const shape = new Path2D(path);
    if (fill) {
      context.fillStyle = fill;
      context.fill(shape);
    }
    if (stroke && width) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.stroke(shape);
    }
  }
  return context.getImageData(0, 0, size, size);
}

/** Addresses that are likely to be a policy's, for the browser's own matcher (RE2): the words, parted by whatever a site parts them by. */
export function addressPattern(words: readonly string[]): string {
  return `(?i)${words.map((word) => word.replaceAll('-', '(?:[-_./+]|%20)?')).join('|')}`;
}

/**
 * Lights the toolbar icon on likely policy addresses. The browser does the matching: the extension neither sees the addresses
 * nor needs leave for them. Chromium only.
 */
export async function lightOnPolicies(): Promise<void> {
  const { declarativeContent } = browser;
  const imageData = Object.fromEntries(SIZES.map((size) => [size, pixelsOf(LIT, size)]));
  const rule = {
    conditions: [new declarativeContent.PageStateMatcher({ pageUrl: { originAndPathMatches: addressPattern(POLICY_ADDRESS_WORDS) } })],
    actions: [new declarativeContent.SetIcon({ imageData })],
  };
  await new Promise<void>((done) => declarativeContent.onPageChanged.removeRules(undefined, done));
  await new Promise<void>((done) => declarativeContent.onPageChanged.addRules([rule], () => done()));
}
