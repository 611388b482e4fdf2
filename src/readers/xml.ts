import { Parser } from 'htmlparser2';
import { tooLargeError } from './zip.ts';

/** An element of an XML document; a string is a text. Names keep their prefix, as the formats read here all write them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const mostElements = 2_000_000;

/** Deeper nesting is an attack on who walks the tree. */
const mostDepth = 500;

/** Parses XML; what is wrong with it is mended. Entities of its own are not known, and nothing is fetched. */
export function parseXml(text: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  let count = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
        if (++count > mostElements) throw tooLargeError(`has more than ${mostElements} elements`);
        if (open.length > mostDepth) throw tooLargeError(`is nested more than ${mostDepth} elements deep`);
      },
      onclosetag() {
        open.pop();
      },
      ontext(data) {
        open.at(-1)?.children.push(data);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return root;
}

/** All elements of this name in the order of the document. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap(child =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...findAll(child, name)],
  );
}

/** The text of the first element of this name; empty where there is none. */
export function textOfFirst(element: XmlElement, name: string): string {
  const [first] = findAll(element, name);
  return first ? textOfElement(first).replace(/\s+/g, ' ').trim() : '';
}

export function textOfElement(element: XmlElement): string {
  return element.children.map(child => (typeof child === 'string' ? child : textOfElement(child))).join('');
}
