import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface MenuProps {
  /** What its button says. */
  label: ComponentChildren;
  /** What it opens to; `close` shuts it and gives the focus back to the button. */
  children(close: () => void): ComponentChildren;
}

/** A button that opens a small panel, which Escape, a press elsewhere, or the focus going on closes again. */
export function Menu({ label, children }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    menu.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event) => {
      if (!menu.current?.contains(target as Node)) setOpen(false);
    };
    for (const type of ['pointerdown', 'focusin']) document.addEventListener(type, leave);
    return () => {
      for (const type of ['pointerdown', 'focusin']) document.removeEventListener(type, leave);
    };
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is for whatever in it has the focus
    <div
      class="menu"
      ref={menu}
      onKeyDown={({ key, isComposing }) => {
        if (key === 'Escape' && isOpen && !isComposing) close();
      }}
    >
      <button type="button" class="btn" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {label}
      </button>
      {isOpen && <div class="panel">{children(close)}</div>}
    </div>
  );
}
