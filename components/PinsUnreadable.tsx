import { useContext } from 'preact/hooks';
import { type MessageKey, WordsContext } from './words';

/** A page in place of the pins, where the browser does not give them. */
export function PinsUnreadable({ page, why }: { page: 'pins' | 'compare'; why: 'newer' | 'failed' }) {
  const words = useContext(WordsContext);
  const hint: MessageKey = why === 'newer' ? 'unreadable_newer' : 'unreadable_hint';
  return (
    <main class="page">
      <div class="top">
        <h1>{words.message(page)}</h1>
      </div>
      <section class="nothing">
        <h2>{words.message('unreadable')}</h2>
        <p class="note">{words.message(hint)}</p>
      </section>
    </main>
  );
}
