import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Say } from './Say';
import { SiteName } from './SiteName';
import { dateText, type Phrase, WordsContext } from './words';

interface PageHeadProps {
  /** Host name, or '' where the page has none: a file of this computer. */
  site: string;
  url: string;
  title: string | null;
  /** The policy's date, null where it has none, left out where no card stands below: then the page's title is shown. */
  updated?: string | null;
  /** Since when it is pinned. */
  pinned?: Phrase | undefined;
  /** What can be done with the page as a whole. */
  children?: ComponentChildren;
}

/** Whose page this is: the host, breaking before its dots, and the policy's date or the page's title. */
export function PageHead({ site, url, title, updated, pinned, children }: PageHeadProps) {
  const words = useContext(WordsContext);
  return (
    <header class="head">
      <div>
        <h1 class="site">{site === '' ? <bdi>{title ?? url}</bdi> : <SiteName site={site} />}</h1>
        {updated === undefined ? (
          site !== '' &&
          title && (
            <p class="note">
              <bdi>{title}</bdi>
            </p>
          )
        ) : (
          <p class="note">
            {updated === null ? <Say message="policy_undated" /> : <Say message="policy_of" fill={[dateText(words, updated)]} />}
          </p>
        )}
        {pinned && (
          <p class="note">
            <Say {...pinned} />
          </p>
        )}
      </div>
      {children}
    </header>
  );
}
