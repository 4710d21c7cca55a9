import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For presses that bring another view, and with it take away what was pressed: the focus goes on to the view's heading. `root` is what all
 * views are drawn in; an act wrapped by `onward` is such a press.
 */
export function useFocusOnward(view: unknown) {
  const root = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  // at once: whoever types on must not type into nothing
  useLayoutEffect(() => {
    if (!isPressed.current || root.current?.contains(document.activeElement)) return;
    const heading = root.current?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }, [view]);
  const onward = (act: () => void) => () => {
    isPressed.current = true;
    act();
  };
  return { root, onward };
}
