import { Fragment } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { SectionChange, SentenceChange } from '../lib/changes';
import { Say } from './Say';
import { counted, type MessageKey, WordsContext } from './words';

const KINDS: Record<SentenceChange['kind'], MessageKey> = { gone: 'sentence_gone', new: 'sentence_new', changed: 'sentence_changed' };

/** How the sentences of two versions differ. */
export interface SentenceChanges {
  sections: readonly SectionChange[];
  /** How many sections the newer version has. */
  total: number;
}

interface WhatChangedProps extends SentenceChanges {
  /** Host name or title: whose policy it is. */
  site: string;
  /** Since when, in words: "12 March". */
  day: string;
  onBack(): void;
}

function Heading({ heading, was, old, now }: SectionChange) {
  const words = useContext(WordsContext);
  const name = heading ?? words.message('section_unnamed');
  if (old === null) return <Say message="section_new" fill={[name]} />;
  if (now === null) return <Say message="section_gone" fill={[name]} />;
  if (was !== null) return <Say message="section_renamed" fill={[name, was]} />;
  return <bdi>{name}</bdi>;
}

/** A sentence that came, went or was changed: what is new is underlined, what is gone is struck through. */
function Sentence({ change }: { change: SentenceChange }) {
  if (change.kind === 'new') return <ins>{change.now.text}</ins>;
  if (change.kind === 'gone') return <del>{change.old.text}</del>;
  return (
    <>
      {change.words.map(({ kind, text }, index) => {
        if (kind === 'kept') return text;
        const Mark = kind === 'new' ? 'ins' : 'del';
        const marked = text.trimEnd();
        return (
          <Fragment key={index}>
            <Mark>{marked}</Mark>
            {text.slice(marked.length)}
          </Fragment>
        );
      })}
    </>
  );
}

/** Which sentences came and went, section by section, and how many sections read the same. */
export function SectionChanges({ sections, total }: SentenceChanges) {
  const words = useContext(WordsContext);
  const same = total - sections.filter(({ now }) => now !== null).length;
  return (
    <>
      {sections.map((section) => (
        <section class="diff" key={`${section.old} ${section.now}`}>
          <h2>
            <Heading {...section} />
          </h2>
          <ul>
            {section.sentences.map((change) => (
              <li key={change.kind === 'gone' ? `- ${change.old.start}` : change.now.start}>
                <b>{words.message(KINDS[change.kind])}</b>
                <span dir="auto">
                  <Sentence change={change} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {same > 0 && (
        <p class="read note">
          <Say message={counted(words, 'sections_same', same)} fill={[String(same)]} />
        </p>
      )}
    </>
  );
}

/** Which sentences came and went since a policy was pinned. */
export function WhatChanged({ site, day, sections, total, onBack }: WhatChangedProps) {
  const words = useContext(WordsContext);
  const back = useRef<HTMLButtonElement>(null);
  // what was pressed is no longer there; at once: whoever types on must not type into nothing
  useLayoutEffect(() => back.current?.focus(), []);
  return (
    <>
      <header class="head">
        <div>
          <h1 class="site">{words.message('changed_label')}</h1>
          <p class="note">
            <Say message="changed_from" fill={[site, day]} />
          </p>
        </div>
        <button type="button" class="btn" ref={back} onClick={onBack}>
          {words.message('back')}
        </button>
      </header>
      <main>
        <SectionChanges sections={sections} total={total} />
      </main>
    </>
  );
}
