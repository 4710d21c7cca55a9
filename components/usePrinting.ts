import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Whether the page is being laid out for paper, and how to print it by a press: `onPrint` is called once all is drawn for that. What the
 * browser's own menu prints is drawn for paper too.
 */
export function usePrinting(onPrint: () => void): [isPrinting: boolean, print: () => void] {
  const [isPrinting, setPrinting] = useState(false);
  const isPressed = useRef(false);
  useEffect(() => {
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  // a browser that is asked to print within a press lays out what is drawn before
  useLayoutEffect(() => {
    if (!isPrinting || !isPressed.current) return;
    isPressed.current = false;
    onPrint();
    setPrinting(false);
  }, [isPrinting]);
  const print = () => {
    isPressed.current = true;
    setPrinting(true);
  };
  return [isPrinting, print];
}
