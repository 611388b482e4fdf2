import { Parser } from 'htmlparser2';
import { SourceError } from './sourceReader.ts';

/** An element of a page; a string is a text, entities resolved. */
export interface HtmlElement {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

export type HtmlNode = HtmlElement | string;

/** A page, parsed. Nothing of it runs and nothing it names is fetched. */
export interface HtmlTree {
  /** Holds what the page has at its top. */
  readonly root: HtmlElement;
  /** The comments before the first element, where browsers write what a page was saved from. */
  readonly openingComments: readonly string[];
  readonly elementCount: number;
  /** How deep the deepest element lies. */
  readonly depth: number;
  /** How many nodes stand in the element that has the most. */
  readonly breadth: number;
}

/** The largest saved pages have some 50,000 elements. */
const maxElements = 400_000;

/** Chromium closes what is nested deeper than 512 (`kMaximumHTMLParserDOMTreeDepth`). */
const maxDepth = 1_024;

/** Their content is not shown as text, and only JSON in a script is ever looked at. */
const opaqueElements = new Set(['script', 'style']);

/**
 * Parses HTML or XHTML, whole pages and fragments. Whatever is wrong with the markup is mended. Throws a
 * {@link SourceError} for what is larger or nested deeper than any page is.
 */
export function parseHtml(html: string): HtmlTree {
  const root = createElement('#root', {});
  const open = [root];
  const openingComments: string[] = [];
  let elementCount = 0;
  let depth = 0;
  let breadth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = createElement(name, attributes);
      const siblings = open.at(-1)?.children ?? [];
      siblings.push(element);
      breadth = Math.max(breadth, siblings.length);
      open.push(element);
      depth = Math.max(depth, open.length - 1);
      if (++elementCount > maxElements) throw tooLargeError(`has more than ${maxElements} elements`);
      if (depth > maxDepth) throw tooLargeError(`is nested more than ${maxDepth} elements deep`);
    },
    onclosetag() {
      open.pop();
    },
    ontext(data) {
      const parent = open.at(-1);
      if (!parent || (opaqueElements.has(parent.name) && !isJsonScript(parent))) return;
      // The parser hands a text over in pieces.
      const last = parent.children.length - 1;
      const before = parent.children[last];
      if (typeof before === 'string') parent.children[last] = before + data;
      else parent.children.push(data);
    },
    oncomment(data) {
      if (elementCount <= 1 && openingComments.length < 8) openingComments.push(data.slice(0, 2_000));
    },
  });
  parser.end(html);
  return { root, openingComments, elementCount, depth, breadth };
}

function createElement(name: string, attributes: Readonly<Record<string, string>>) {
  const children: HtmlNode[] = [];
  return { name, attributes, children };
}

function isJsonScript({ attributes }: HtmlElement): boolean {
  return /json/i.test(attributes.type ?? '');
}

/**
 * Visits what is under an element in its order, without recursion. What `enter` says no to is passed over with all
 * that is in it; `leave` follows for each element that was entered.
 */
export function walkHtml(
  root: HtmlElement,
  enter: (element: HtmlElement) => boolean,
  text: (data: string) => void,
  leave: (element: HtmlElement) => void,
): void {
  const path: { readonly element: HtmlElement; next: number }[] = [{ element: root, next: 0 }];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const node = top.element.children[top.next++];
    if (node === undefined) {
      path.pop();
      if (path.length > 0) leave(top.element);
    } else if (typeof node === 'string') text(node);
    else if (enter(node)) path.push({ element: node, next: 0 });
  }
}

/** All elements under one, itself left out, in their order. */
export function findElements(root: HtmlElement, ...names: readonly string[]): HtmlElement[] {
  const found: HtmlElement[] = [];
  const isWanted = new Set(names);
  const enter = (element: HtmlElement) => {
    if (isWanted.has(element.name)) found.push(element);
    return true;
  };
  walkHtml(
    root,
    enter,
    () => {},
    () => {},
  );
  return found;
}

/** The text in an element, its white space joined. */
export function textOf(element: HtmlElement): string {
  const parts: string[] = [];
  walkHtml(
    element,
    ({ name }) => !opaqueElements.has(name),
    data => parts.push(data),
    () => {},
  );
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function tooLargeError(what: string): SourceError {
  return new SourceError('too-large', `Not read: the page ${what}. Keep only the part you cite.`);
}
