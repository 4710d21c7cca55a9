import type { Ref } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from './Icon';
import { PageHead } from './PageHead';
import { isPinnable, pinnedPhrase, type Standing, type View } from './view';
import { WordsContext } from './words';

interface PopupHeadProps {
  view: Exclude<View, { state: 'reading' | 'refused' }>;
  standing: Standing | undefined;
  pinButton: Ref<HTMLButtonElement>;
  onPin(): void;
  onUnpin(): void;
}

/** Whose policy it is, and the button that pins it, where that is possible. */
export function PopupHead({ view, standing, pinButton, onPin, onUnpin }: PopupHeadProps) {
  const words = useContext(WordsContext);
  const { site, url, title, updated } = view.policy;
  const pinned = standing?.pinned;
  return (
    <PageHead
      site={site}
      url={url}
      title={title}
      {...(view.state === 'card' && !view.notes.includes('doubt') && { updated })}
      pinned={pinned ? pinnedPhrase(words, pinned) : undefined}
    >
      {standing && (pinned || isPinnable(view)) && (
        <button type="button" class="btn" ref={pinButton} aria-pressed={pinned !== null} onClick={pinned ? onUnpin : onPin}>
          <Icon name={pinned ? 'pinned' : 'pin'} />
          {words.message(pinned ? 'pinned' : 'pin')}
        </button>
      )}
    </PageHead>
  );
}
