/**
 * How a review looks on somebody else’s page: in the host’s type and colours, since every line and
 * tint is mixed from the text colour that is inherited. Muted words keep 4.5:1 where the host’s text
 * has 7:1. The host may set --rk-accent (links, stars), --rk-muted, --rk-line, --rk-soft, and style
 * the element itself.
 */
export const styles = `
:host {
  display: block;
  container-type: inline-size;
  overflow-wrap: break-word;
}
:host([hidden]) { display: none; }
* { box-sizing: border-box; }

.rk-article {
  --muted: var(--rk-muted, color-mix(in srgb, currentColor 85%, transparent));
  --line: var(--rk-line, color-mix(in srgb, currentColor 22%, transparent));
  --soft: var(--rk-soft, color-mix(in srgb, currentColor 5%, transparent));
  --cover: color-mix(in srgb, currentColor 30%, transparent);
  display: flow-root;
  max-inline-size: 46rem;
  line-height: 1.6;
}
a { color: var(--rk-accent, inherit); text-decoration-thickness: 1px; text-underline-offset: .2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid; outline-offset: 2px; border-radius: 2px; }
[tabindex="-1"]:focus { background: var(--soft); }
img { display: block; max-inline-size: 100%; block-size: auto; border-radius: 4px; }
[hidden] { display: none; }
.rk-unseen, .sr-only {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

/* Above the text */
.rk-masthead [dir] { text-align: match-parent; }
.rk-film, .rk-byline { margin: 0; color: var(--muted); font-size: .875em; }
.rk-film cite { font-style: normal; font-weight: 600; }
.rk-film > :not(:last-child, :has(+ .rk-draft))::after, .rk-byline > :not(:last-child)::after {
  content: "\\a0\\b7";
  content: "\\a0\\b7" / "";
  font-weight: 400;
}
.rk-draft { padding: .1em .5em; border: 1px solid; border-radius: 3px; }
h1, h2, h3, h4, h5, h6 { margin: 1.8em 0 .5em; line-height: 1.25; text-wrap: balance; }
.rk-title { margin: .3em 0 0; font-size: clamp(1.5em, 1.1em + 2.6cqi, 2.1em); line-height: 1.15; }
.rk-standfirst { margin: .75em 0 0; font-size: 1.15em; line-height: 1.45; text-wrap: pretty; }
.rk-credits {
  display: flex;
  flex-wrap: wrap;
  gap: .25em 1.25em;
  align-items: baseline;
  margin: 1.25em 0 2em;
  padding-block-start: .75em;
  border-block-start: 1px solid var(--line);
}
.rk-rating { margin: 0; white-space: nowrap; }
/* The stars of the review’s own page are drawings, which are not let in: one stands for them. */
.rk-stars::before { content: "\\2605"; color: var(--rk-accent, inherit); }
.rk-rating .p-rating { font-size: 1.3em; font-weight: 600; font-variant-numeric: lining-nums; }
.rk-best { color: var(--muted); }
.rk-notice {
  margin: 1.5em 0;
  padding: .75em 1em;
  border-inline-start: 3px solid var(--rk-accent, currentColor);
  background: var(--soft);
}

/* The text */
.rk-body > :is(p, ul, ol, dl) { margin-block: 0 1em; }
.rk-body > :first-child { margin-block-start: 0; }
.rk-body > :last-child { margin-block-end: 0; }
.rk-body :is(h2, h3, h4, h5, h6) + * { margin-block-start: 0; }
.rk-body :is(ul, ol) { padding-inline-start: 1.6em; }
.rk-body li > :is(p, ul, ol) { margin-block: .35em; }
.rk-body .contains-task-list { padding-inline-start: .2em; list-style: none; }
h2 { font-size: 1.35em; }
h3 { font-size: 1.15em; }
h4, h5, h6 { font-size: 1em; }
figure { margin: 2em 0; }
figcaption { margin-block-start: .6em; color: var(--muted); font-size: .875em; line-height: 1.45; }
.rk-lead { margin-block: 0 2em; }
.rk-lead img, .rk-gallery img, .rk-body figure img { inline-size: 100%; }
.rk-gallery { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr)); gap: 0 1.5em; }
.rk-gallery figure { margin-block-end: 0; }
.rk-credit { font-size: .9em; }
blockquote { margin: 1.5em 0; padding-inline-start: 1.1em; border-inline-start: 3px solid var(--line); }
blockquote > :first-child { margin-block-start: 0; }
blockquote > :last-child { margin-block-end: 0; }
hr { inline-size: 4em; margin: 2.5em auto; border: 0; border-block-start: 2px solid var(--line); }
code, kbd, samp { font-size: .9em; }
:not(pre) > code, kbd { padding: .1em .3em; border-radius: 3px; background: var(--soft); }
/* Long lines wrap: what scrolls sideways is out of reach for a keyboard. */
pre { padding: .8em 1em; border: 1px solid var(--line); border-radius: 4px; white-space: pre-wrap; overflow-wrap: anywhere; direction: ltr; text-align: left; }
table { display: block; inline-size: fit-content; max-inline-size: 100%; margin: 1.5em 0; overflow-x: auto; border-collapse: collapse; font-size: .9375em; line-height: 1.4; }
th, td { padding: .45em 1.1em .45em 0; border-block-end: 1px solid var(--line); vertical-align: top; }
:is(th, td):last-child { padding-inline-end: 0; }
:is(th, td):not([align]) { text-align: start; }
thead th { border-block-end-width: 2px; }
sup, sub { line-height: 0; }
.footnotes { margin-block-start: 2.5em; padding-block-start: 1em; border-block-start: 1px solid var(--line); font-size: .875em; }
.footnotes ol { margin: 0; }

/* Spoilers: covered words are invisible, so that no screen reader speaks them and no search finds them. */
.rk-spoiler { border-radius: 3px; cursor: pointer; -webkit-box-decoration-break: clone; box-decoration-break: clone; background: var(--soft); }
.rk-spoiler:has(> .rk-spoiler-toggle:not(:checked)) { background: var(--cover); }
.rk-spoiler-toggle:not(:checked) + .rk-spoiler-text { visibility: hidden; }
.rk-spoiler-toggle { inline-size: 1em; block-size: 1em; margin: 0 .3em; vertical-align: -.1em; accent-color: var(--rk-accent, auto); }
.rk-spoiler-block { margin: 1.5em 0; border: 1px solid var(--line); border-radius: 6px; background: var(--soft); }
.rk-spoiler-block > summary { padding: .7em 1em; font-weight: 600; cursor: pointer; }
.rk-spoiler-block > :not(summary) { margin: 0 1em 1em; }

/* The film */
.rk-film-card {
  display: flex;
  gap: 1.25em;
  align-items: flex-start;
  margin: 2.5em 0 0;
  padding: 1.25em;
  border-radius: 8px;
  background: var(--soft);
}
.rk-poster { flex: none; inline-size: min(30%, 11em); margin: 0; }
.rk-poster figcaption { font-size: .8em; }
.rk-film-facts { flex: 1; min-inline-size: 0; }
.rk-label { margin: 0 0 .75em; font-size: 1em; }
.rk-details { display: grid; grid-template-columns: fit-content(45%) 1fr; margin: 0; font-size: .9em; line-height: 1.4; }
.rk-details > div { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; gap: 1.25em; padding-block: .45em; border-block-start: 1px solid var(--line); }
.rk-details dt { color: var(--muted); }
.rk-details dd { margin: 0; }
.rk-elsewhere, .rk-tags { display: flex; flex-wrap: wrap; gap: .25em 1em; margin: 1em 0 0; padding: 0; list-style: none; font-size: .875em; }
.rk-elsewhere { padding-block-start: .75em; border-block-start: 1px solid var(--line); }

/* Below the text */
.rk-colophon { margin-block-start: 2.5em; }
.rk-authors { padding-block-start: 1.25em; border-block-start: 1px solid var(--line); }
.rk-author { display: flex; gap: 1em; align-items: flex-start; }
.rk-author + .rk-author { margin-block-start: 1.25em; }
.rk-author > div { min-inline-size: 0; }
.rk-author p { margin: 0; }
.rk-author-name { font-weight: 600; }
.rk-from { color: var(--muted); font-weight: 400; }
.rk-portrait { flex: none; inline-size: 4em; block-size: 4em; border-radius: 50%; object-fit: cover; }
.rk-tags { gap: .5em; }
.rk-tags li { padding: .1em .75em; border: 1px solid var(--line); border-radius: 1em; }
.rk-copyright { margin: 1.25em 0 0; color: var(--muted); font-size: .8125em; }

/* Where it is narrow the poster stands beside the heading, and the details take the whole width. */
@container (inline-size < 28rem) {
  .rk-film-card { display: block; padding: 1em; }
  .rk-film-card:has(.rk-poster) { display: grid; grid-template-columns: 7em 1fr; gap: 1em; }
  .rk-poster { inline-size: auto; }
  .rk-poster + .rk-film-facts { display: contents; }
  .rk-poster + .rk-film-facts > .rk-label { align-self: end; margin: 0; }
  .rk-poster + .rk-film-facts > :is(.rk-details, .rk-elsewhere) { grid-column: 1 / -1; margin-block-start: 0; }
  .rk-details > div { display: block; }
  .rk-details dt { font-size: .875em; }
}
@media (forced-colors: active) {
  .rk-spoiler { outline: 1px solid; }
}
@media print {
  .rk-spoiler { print-color-adjust: exact; }
  figure, pre, blockquote { break-inside: avoid; }
}
`
