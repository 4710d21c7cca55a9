import { useContext } from 'preact/hooks';
import { isOnWeb } from '../lib/text-fragment';
import { fullName } from './apart';
import type { Named } from './labels';
import { PolicyName } from './SiteName';
import { WordsContext } from './words';

interface PolicyLinkProps {
  policy: Named;
  /** What tells it apart from others of its name, where there are some. */
  apart: string | undefined;
}

/** What a policy is called, as the link to it where it is on the Web, and what tells it apart. */
export function PolicyLink({ policy, apart }: PolicyLinkProps) {
  const words = useContext(WordsContext);
  return (
    <>
      <b>
        {isOnWeb(policy.url) ? (
          <a href={policy.url} target="_blank" rel="noreferrer" aria-label={apart && fullName(words, policy, apart)}>
            <PolicyName policy={policy} />
          </a>
        ) : (
          <PolicyName policy={policy} />
        )}
      </b>
      {apart && (
        <span class="note">
          <bdi>{apart}</bdi>
        </span>
      )}
    </>
  );
}
