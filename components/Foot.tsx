import { useContext, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { SaidLine } from './SaidLine';
import { type MessageKey, WordsContext } from './words';

/** In which form a card is copied. */
export type CopyForm = 'text' | 'markdown';

const COPIED: Record<CopyForm, [copied: MessageKey, other: CopyForm, label: MessageKey]> = {
  text: ['copied_text', 'markdown', 'as_markdown'],
  markdown: ['copied_markdown', 'text', 'as_text'],
};

interface FootProps {
  /** What can be done with the card; left out where there is none. */
  card?:
    | {
        /** How many pinned sites it would be compared with. */
        compared: number;
        onCompare(): void;
        /** Copies the card; false where the browser does not allow it. */
        onCopy(form: CopyForm): Promise<boolean>;
      }
    | undefined;
  onPins(): void;
  /** Speaks what came of a press. */
  say(message: MessageKey): void;
}

/** What can be done with the card, and the way to the pins. */
export function Foot({ card, onPins, say }: FootProps) {
  const words = useContext(WordsContext);
  const [copied, setCopied] = useState<CopyForm | 'failed'>();
  const copy = async (form: CopyForm) => {
    const done = await card?.onCopy(form);
    setCopied(done ? form : 'failed');
    say(done ? COPIED[form][0] : 'copy_failed');
  };
  return (
    <footer>
      <div class="foot">
        {card && (
          <>
            <button type="button" class="btn quiet" onClick={card.onCompare}>
              <Icon name="compare" />
              {card.compared > 0 ? words.message('compare_with', [String(card.compared)]) : words.message('compare')}
            </button>
            <button type="button" class="btn quiet" onClick={() => copy('text')}>
              <Icon name="copy" />
              {words.message('copy')}
            </button>
          </>
        )}
        <span class="end">
          <button type="button" class="btn quiet" onClick={onPins}>
            <Icon name="list" />
            {words.message('pins')}
          </button>
        </span>
      </div>
      {copied === 'failed' && <SaidLine message="copy_failed" />}
      {copied !== undefined && copied !== 'failed' && (
        <SaidLine message={COPIED[copied][0]} action={{ label: COPIED[copied][2], onAct: () => copy(COPIED[copied][1]) }} />
      )}
    </footer>
  );
}
