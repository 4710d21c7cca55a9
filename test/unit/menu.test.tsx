import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Menu } from '../../components/Menu';
import { settled } from './settled';

test('Escape closes it, but not where an input method takes it back', async () => {
  const { document, Event } = parseHTML('<!doctype html><body></body>');
  vi.stubGlobal('document', document);
  render(<Menu label="Add">{() => <input />}</Menu>, document.body);
  const isClosedBy = async (isComposing: boolean) => {
    document.querySelector('.menu')!.dispatchEvent(Object.assign(new Event('keydown', { bubbles: true }), { key: 'Escape', isComposing }));
    await settled();
    return document.querySelector('input') === null;
  };
  document.querySelector('button')!.click();
  await settled();
  expect(await isClosedBy(true)).toBe(false);
  expect(await isClosedBy(false)).toBe(true);
  vi.unstubAllGlobals();
});
