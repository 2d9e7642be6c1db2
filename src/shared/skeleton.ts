import './skeleton.css';

const widths = [34, 42, 28, 46, 38, 31, 44, 36, 40, 29, 43, 35];

/** The shape of a list before its code and rows arrive. */
export const pageMarkup = `<div class="skeleton-page" aria-hidden="true"><div class="skeleton-bar"></div>${widths
  .map((width) => `<div class="skeleton-row" style="--width: ${width}%"></div>`)
  .join('')}</div>`;

/** The frame of the console; as markup, because it is shown before React is there. */
export const shellMarkup =
  '<div class="shell"><div class="shell-side"></div><div class="shell-main">' +
  `<div class="shell-head"><div class="skeleton-title"></div></div>${pageMarkup}</div></div>`;
