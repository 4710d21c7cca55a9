import { useState } from 'preact/hooks';

/**
 * The text of a place with the role of status, and how it is set. Screen readers speak what changed: what is said again is another text,
 * by a space that nobody sees.
 */
export function useStatus(): [status: string, say: (text: string) => void] {
  const [status, setStatus] = useState('');
  return [status, (text) => setStatus((last) => (last === text ? `${text}\u00a0` : text))];
}
