import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { WordsContext } from './words';

/** What pins are for, in three steps; `children` is what else can be done. */
export function NothingPinned({ children }: { children?: ComponentChildren }) {
  const words = useContext(WordsContext);
  return (
    <section class="nothing">
      <h2>{words.message('no_pins')}</h2>
      <ol>
        {(['no_pins_open', 'no_pins_click', 'no_pins_press'] as const).map((key) => (
          <li key={key}>{words.message(key)}</li>
        ))}
      </ol>
      {children}
    </section>
  );
}
