/** The drawings of all icons and marks, once a page; `Icon` and `Mark` point at them. */
export function Sprite() {
  return (
    <svg class="sprite" aria-hidden="true" focusable="false">
      {/* marks, grid of 16 */}
      <symbol id="m-does" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6.5" fill="currentColor" stroke="none" />
      </symbol>
      <symbol id="m-does-not" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6" />
        <path d="M3.8 12.2l8.4-8.4" />
      </symbol>
      <symbol id="m-depends" viewBox="0 0 16 16">
        <path d="M8 1.2L14.8 8 8 14.8 1.2 8z" />
        <path d="M8 1.2V14.8L1.2 8z" fill="currentColor" />
      </symbol>
      <symbol id="m-unsaid" viewBox="0 0 16 16">
        <path d="M3.5 8h9" stroke-width="2" />
      </symbol>
      {/* topics, grid of 20 */}
      <symbol id="i-payments" viewBox="0 0 20 20">
        <rect x="2.25" y="4.25" width="15.5" height="11.5" rx="2" />
        <path d="M2.25 8.25h15.5M5.25 12.5h3" />
      </symbol>
      <symbol id="i-cookies" viewBox="0 0 20 20">
        <path d="M10.6 2.3a7.75 7.75 0 1 0 7.1 7.1 2.6 2.6 0 0 1-3.4-2.4 2.9 2.9 0 0 1-3.7-4.7z" />
        <path d="M7.2 8.1v.01M7.4 13v.01M12.2 12.4v.01" stroke-width="2" />
      </symbol>
      <symbol id="i-tracking" viewBox="0 0 20 20">
        <path d="M1.75 10S4.75 4.5 10 4.5 18.25 10 18.25 10 15.25 15.5 10 15.5 1.75 10 1.75 10z" />
        <circle cx="10" cy="10" r="2.5" />
      </symbol>
      <symbol id="i-sharing" viewBox="0 0 20 20">
        <circle cx="4.75" cy="10" r="2.5" />
        <circle cx="15.25" cy="4.75" r="2.5" />
        <circle cx="15.25" cy="15.25" r="2.5" />
        <path d="M7 8.9l6-3M7 11.1l6 3" />
      </symbol>
      {/* small things, grid of 16 */}
      <symbol id="i-down" viewBox="0 0 16 16">
        <path d="M4 6l4 4 4-4" />
      </symbol>
      <symbol id="i-show" viewBox="0 0 16 16">
        <path d="M2.25 3.25h11.5M2.25 12.75h11.5" />
        <path d="M3.25 8h9.5" stroke-width="3.5" stroke-linecap="butt" />
      </symbol>
      <symbol id="i-copy" viewBox="0 0 16 16">
        <rect x="5.75" y="5.75" width="8.5" height="8.5" rx="1.5" />
        <path d="M3.5 10.25h-.25a1.5 1.5 0 0 1-1.5-1.5v-5.5a1.5 1.5 0 0 1 1.5-1.5h5.5a1.5 1.5 0 0 1 1.5 1.5v.25" />
      </symbol>
    </svg>
  );
}
