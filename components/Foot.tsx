import { useContext, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { SaidLine } from './SaidLine';
import { type MessageKey, WordsContext } from './words';

/** In which form a card is copied. */
export type CopyForm = 'text' | 'markdown';

const COPIED: Record<CopyForm, MessageKey> = { text: 'copied_text', markdown: 'copied_markdown' };
const IN_FORM: Record<CopyForm, MessageKey> = { text: 'as_text', markdown: 'as_markdown' };

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
  const [said, setSaid] = useState<MessageKey>();
  /** The form that is offered once the other is copied. */
  const [other, setOther] = useState<CopyForm>();
  const copy = async (form: CopyForm) => {
    const isCopied = await card?.onCopy(form);
    const message = isCopied ? COPIED[form] : 'copy_failed';
    // what failed is offered still: it may be pressed again, and has the focus
    if (isCopied) setOther(form === 'text' ? 'markdown' : 'text');
    setSaid(message);
    say(message);
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
      {said && <SaidLine message={said} action={other && { label: IN_FORM[other], onAct: () => copy(other) }} />}
    </footer>
  );
}
