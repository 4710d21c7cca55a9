/** A part of a drawing: an SVG path, filled or stroked with round ends. */
export interface Shape {
  path: string;
  fill?: string;
  stroke?: string;
  width?: number;
}

/** A drawing on a square grid. */
export interface Drawing {
  grid: number;
  shapes: Shape[];
}

/** Not black, not white: seen on light toolbars and on dark ones. */
const GREY = '#7d8087';
const PAGE = '#5b70e8';
const FOLD = '#b4c0fa';
const SENTENCE = '#ffc629';

/** The toolbar's icon anywhere: the outline of a page with one sentence marked. For 16 and 32 px. */
export const PLAIN: Drawing = {
  grid: 16,
  shapes: [
    { path: 'M10 1.25H4A1.25 1.25 0 0 0 2.75 2.5v11A1.25 1.25 0 0 0 4 14.75h8a1.25 1.25 0 0 0 1.25-1.25v-9z', stroke: GREY, width: 1.5 },
    { path: 'M5.25 4.75h2.5M5.25 12h3.5', stroke: GREY, width: 1.25 },
    { path: 'M4.75 7h6.5v3h-6.5z', fill: GREY },
  ],
};

/** The same on a likely policy: filled, the sentence in the highlighter's colour. A change of shape, so that it shows without colour. */
export const LIT: Drawing = {
  grid: 16,
  shapes: [
    { path: 'M10.2.5H4a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V4.3z', fill: PAGE },
    { path: 'M4.5 4.25h3.75M4.5 13h4.5', stroke: '#fff', width: 1.5 },
    {
      path: 'M4.25 6.75h7.5a.75.75 0 0 1 .75.75V10a.75.75 0 0 1-.75.75h-7.5a.75.75 0 0 1-.75-.75V7.5a.75.75 0 0 1 .75-.75z',
      fill: SENTENCE,
    },
  ],
};

/** From 48 px up: finer, with more lines and the corner folded. */
export const PLAIN_LARGE: Drawing = {
  grid: 128,
  shapes: [
    { path: 'M80 11H32a11 11 0 0 0-11 11v84a11 11 0 0 0 11 11h64a11 11 0 0 0 11-11V38z', stroke: GREY, width: 7 },
    { path: 'M79 12v19a8 8 0 0 0 8 8h19M38 32h22M38 48h30M38 87h52M38 101h30', stroke: GREY, width: 6 },
    { path: 'M37 58h54a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H37a3 3 0 0 1-3-3V61a3 3 0 0 1 3-3z', fill: GREY },
  ],
};

/** The extension's own icon, in lists and stores. */
export const LIT_LARGE: Drawing = {
  grid: 128,
  shapes: [
    { path: 'M82 8H32a14 14 0 0 0-14 14v84a14 14 0 0 0 14 14h64a14 14 0 0 0 14-14V36z', fill: PAGE },
    { path: 'M82 8v20a8 8 0 0 0 8 8h20z', fill: FOLD },
    { path: 'M36 30h26M36 46h34M36 89h56M36 103h32', stroke: '#fff', width: 7 },
    { path: 'M33 57h62a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H33a4 4 0 0 1-4-4V61a4 4 0 0 1 4-4z', fill: SENTENCE },
  ],
};
