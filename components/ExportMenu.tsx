import { useContext } from 'preact/hooks';
import { Menu } from './Menu';
import { type MessageKey, WordsContext } from './words';

/** The forms that pins leave in. */
export type ExportForm = 'json' | 'csv' | 'markdown';

const FORMS: [ExportForm, label: MessageKey, hint: MessageKey][] = [
  ['json', 'export_json', 'export_json_hint'],
  ['csv', 'export_csv', 'export_csv_hint'],
  ['markdown', 'export_markdown', 'export_markdown_hint'],
];

interface ExportMenuProps {
  /** How many pins are chosen; with none, all are meant. */
  chosen: number;
  onExport(form: ExportForm): void;
}

/** Takes pins out, in the form that the user picks. */
export function ExportMenu({ chosen, onExport }: ExportMenuProps) {
  const words = useContext(WordsContext);
  return (
    <Menu label={chosen > 0 ? words.message('export_count', [String(chosen)]) : words.message('export_all')}>
      {(close) =>
        FORMS.map(([form, label, hint]) => (
          <button
            type="button"
            key={form}
            onClick={() => {
              close();
              onExport(form);
            }}
          >
            <b>{words.message(label)}</b>
            <span class="note">{words.message(hint)}</span>
          </button>
        ))
      }
    </Menu>
  );
}
