import { OPAQUE } from '../markdown/markdownDocument.ts';
import type { HtmlLayout, HtmlRegion } from './htmlBlock.ts';
import { findDataTables } from './htmlTables.ts';
import { findElements, type HtmlElement, textOf, walkHtml } from './htmlTree.ts';
import { createHtmlWriter } from './htmlWriter.ts';

/** Elements whose content no reader sees as text. */
const unseen = new Set(
  `applet area audio base canvas datalist embed frame frameset head iframe img input link map meta meter noembed
  noframes noscript object option param picture progress script select source style svg template textarea title track
  video`.split(/\s+/),
);

/** Elements that stand on lines of their own; so do custom ones, which have a hyphen in their names. */
const blockElements = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table
  tbody td tfoot th thead tr ul`.split(/\s+/),
);

/**
 * Lays a page out as plain text: blocks with an empty line between them, list items and rows on lines of their own,
 * ` | ` between the cells of a row. Raised and lowered digits become the signs for them, so that 10<sup>6</sup> is
 * not 106; a raised link is a reference marker. `findRegion` says which region an element opens, null for none.
 */
export function layOutHtml(root: HtmlElement, findRegion: (element: HtmlElement) => HtmlRegion | null): HtmlLayout {
  const dataTables = findDataTables(root);
  const writer = createHtmlWriter();
  const regions: HtmlRegion[] = ['page'];
  const raised: string[] = [];
  let links = 0;
  let preformatted = 0;

  const enter = (element: HtmlElement): boolean => {
    const { name } = element;
    if (name === 'br') writer.breakLine();
    else if (name === 'math') writer.write(` ${OPAQUE} `, false);
    if (name === 'br' || name === 'math' || unseen.has(name)) return false;
    if (name === 'sup') {
      const marker = toMarker(element);
      if (marker) writer.write(marker, true);
      if (marker) return false;
    }
    if (name === 'sup' || name === 'sub') raised.push(name);
    if (name === 'a') links++;
    if (name === 'pre') preformatted++;
    if (isBlock(name)) {
      // What is furniture is so to its last leaf.
      const outer = regions.at(-1) ?? 'page';
      const region = outer === 'furniture' ? outer : (findRegion(element) ?? outer);
      regions.push(region);
      writer.open(element, region);
      if (dataTables.has(element)) writer.openTable();
    }
    return true;
  };
  const text = (data: string): void => {
    const shown = raised.length === 0 ? data : toRaised(data, raised.at(-1) === 'sup' ? superscripts : subscripts);
    writer.write(preformatted > 0 ? shown.replace(/[^\S\n]+/g, ' ') : shown.replace(/\s+/g, ' '), links > 0);
  };
  const leave = (element: HtmlElement): void => {
    const { name } = element;
    if (name === 'sup' || name === 'sub') raised.pop();
    if (name === 'a') links--;
    if (name === 'pre') preformatted--;
    if (!isBlock(name)) return;
    if (dataTables.has(element)) writer.closeTable();
    regions.pop();
    writer.close(element, regions.at(-1) ?? 'page');
  };
  walkHtml(root, enter, text, leave);
  return writer.finish();
}

function isBlock(name: string): boolean {
  return blockElements.has(name) || name.includes('-');
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';

function toRaised(data: string, signs: string): string {
  return data.replace(/\d/g, digit => signs[Number(digit)] ?? digit).replace(/^[-−](?=[⁰¹²³⁴⁵⁶⁷⁸⁹])/, '⁻');
}

/** The number of a note that a raised link leads to, as a reference marker; empty for other raised texts. */
function toMarker(element: HtmlElement): string {
  const isLink = findElements(element, 'a').some(({ attributes }) => attributes.href?.includes('#'));
  const number = /^\[?(\d{1,3})\]?$/.exec(textOf(element))?.[1];
  return isLink && number ? `[${number}]` : '';
}
