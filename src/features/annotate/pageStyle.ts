/** The style of an annotated copy: two columns, light and dark, for screen and paper. No colour says anything alone. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --quiet: #575757; --line: #c9c9c9; --tint: #f3f3f3;
  --bad: #9b1c1c; --warn: #7a4a00; --good: #1d5b2c; --link: #0b4fa8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #161616; --quiet: #b4b4b4; --line: #4a4a4a;
  --tint: #222; --bad: #ff9a94; --warn: #f0b860; --good: #8fd6a0; --link: #8cb8ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 78rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 Georgia, "Times New Roman", serif; }
a { color: var(--link); }
h1, h2, h3, h4 { line-height: 1.25; }
header, .notes, section { font-family: system-ui, sans-serif; font-size: .8125rem; line-height: 1.4; }
header h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 2rem; border-top: 1px solid var(--line);
  padding: .25rem 0; }
.heading + .row { border-top: 0; }
.text { overflow-wrap: anywhere; }
.notes ol { list-style: none; margin: 1rem 0; padding: 0; }
.notes li { margin: 0 0 .5rem; overflow-wrap: anywhere; }
.notes p { margin: 0; }
/* VS Code gives some of these a look of its own where it shows the page. */
blockquote, code, pre { background: none; color: inherit; }
.notes blockquote { margin: .15rem 0 0 .25rem; padding-left: .6rem; border: 0 solid var(--line); border-left-width: 3px; color: var(--quiet); }
.notes .of-name p, .notes .of-name blockquote { display: inline; }
.notes .of-name blockquote { margin: 0; padding: 0; border: 0; }
.notes blockquote + p { margin-top: .25rem; }
.notes mark { background: none; color: var(--ink); font-weight: 700; }
.item { text-decoration: underline; text-decoration-color: var(--quiet); text-underline-offset: .2em;
  text-decoration-thickness: 1px; }
.name { text-decoration-style: dotted; }
.quotation { text-decoration-style: dashed; }
.is-absent, .is-altered, .is-different, .is-elsewhere { text-decoration: underline wavy var(--bad); }
.status { font-weight: 600; }
.status.is-found, .status.is-rounded, .status.is-derived { color: var(--good); text-decoration: none; }
.status.is-absent, .status.is-altered, .status.is-different, .status.is-elsewhere { color: var(--bad); text-decoration: none; }
.status.is-unchecked, .status.is-disputed { color: var(--warn); text-decoration: none; }
sup { line-height: 0; font-family: system-ui, sans-serif; font-size: .65em; margin-left: .1em; }
sup a { text-decoration: none; padding: 0 .1em; }
table { border-collapse: collapse; margin: .5rem 0 1rem; }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; }
section table { width: 100%; table-layout: fixed; }
td { overflow-wrap: anywhere; }
.hash, .html, .image, pre, code { font-family: ui-monospace, Consolas, monospace; font-size: .8rem; }
pre { white-space: pre-wrap; background: var(--tint); padding: .5rem; }
.sr-only { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:target { outline: 2px solid var(--link); outline-offset: 2px; }
@media (max-width: 45rem) { .row { grid-template-columns: minmax(0, 1fr); } }
@media print {
  :root { --ink: #000; --paper: #fff; --quiet: #333; --line: #999; --tint: #fff; --bad: #000; --warn: #000; --good: #000; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  header, .notes, section { font-size: 8pt; }
  .notes li, tr { break-inside: avoid; }
  .heading, h2 { break-after: avoid; }
  a { text-decoration: none; }
  @page { margin: 15mm; }
}
`;
