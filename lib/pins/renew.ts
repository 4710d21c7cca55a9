import { RULES_VERSION } from '../rules/version';
import type { PinState } from './pin';

/**
 * States of pins, each with its card as the present rules make it, so that cards differ by their policies alone. One whose card they made
 * is handed back as it is, and the list itself where they made all. The rules are large, and loaded only where there is another.
 */
export async function renewCards(states: readonly PinState[]): Promise<readonly PinState[]> {
  if (states.every(({ card }) => card.rulesVersion === RULES_VERSION)) return states;
  const { byPresentRules } = await import('../summarize');
  return states.map(byPresentRules);
}
