import type { HtmlRegion } from './htmlBlock.ts';
import { type HtmlElement, walkHtml } from './htmlTree.ts';

const furnitureElements = new Set(['nav', 'footer', 'aside', 'dialog', 'menu', 'button']);

const furnitureRoles = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search toolbar'.split(' '),
);

// What the templates of news sites and blogs call the parts around the text; after Readability's `unlikelyCandidates`.
const furnitureWords = new Set(
  `ad ads advert advertisement advertising breadcrumb breadcrumbs comment comments consent cookie cookies disqus footer
  gdpr masthead menu modal nav navbar navigation newsletter pager pagination paywall popup promo promos promotion
  recirc recirculation recommendation recommendations recommended related share sharebar sharing sidebar signup
  skip social sponsor sponsored subscribe subscription teaser teasers toolbar topbar trending widget widgets`.split(
    /\s+/,
  ),
);

/** An element with more than this share of the page's text is not what stands around it, whatever it is called. */
const mostText = 0.4;

/**
 * Which region of a saved page an element opens, by its name, role and class. What holds the page's own article, or
 * much of its text, is never furniture.
 */
export function createRegionFinder(root: HtmlElement): (element: HtmlElement) => HtmlRegion | null {
  const { lengths, holdsMain } = measureElements(root);
  const most = (lengths.get(root) ?? 0) * mostText;
  return element => {
    const { name, attributes } = element;
    if (name === 'main' || name === 'article' || attributes.role === 'main') return 'main';
    const isFurniture =
      furnitureElements.has(name) ||
      furnitureRoles.has(attributes.role ?? '') ||
      isHidden(attributes) ||
      isNamedFurniture(attributes);
    return isFurniture && !holdsMain.has(element) && (lengths.get(element) ?? 0) <= most ? 'furniture' : null;
  };
}

function isHidden({ hidden, style, ...attributes }: HtmlElement['attributes']): boolean {
  return (
    hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style?.slice(0, 1_000) ?? '')
  );
}

/** A class or an id that is one of the words, or has one at an end: `related-posts`, `site_footer`, `shareBar`. */
function isNamedFurniture({ class: classes = '', id = '' }: HtmlElement['attributes']): boolean {
  const names = `${classes.slice(0, 1_000)} ${id.slice(0, 200)}`.split(/\s+/);
  return names.some(name => {
    const words = name
      .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(word => word !== '');
    return furnitureWords.has(words[0] ?? '') || furnitureWords.has(words.at(-1) ?? '');
  });
}

/** How much text each element holds, and which hold the page's `<main>` or an `<h1>`. */
function measureElements(root: HtmlElement) {
  const lengths = new Map<HtmlElement, number>();
  const holdsMain = new Set<HtmlElement>();
  const path: HtmlElement[] = [root];
  let length = 0;
  const starts: number[] = [0];
  const enter = (element: HtmlElement): boolean => {
    if (element.name === 'script' || element.name === 'style') return false;
    if (element.name === 'main' || element.name === 'h1' || element.attributes.role === 'main') {
      for (let i = path.length - 1; i >= 0; i--) {
        const outer = path[i];
        if (!outer || holdsMain.has(outer)) break;
        holdsMain.add(outer);
      }
    }
    path.push(element);
    starts.push(length);
    return true;
  };
  const text = (data: string): void => {
    length += data.trim().length;
  };
  const leave = (element: HtmlElement): void => {
    path.pop();
    lengths.set(element, length - (starts.pop() ?? 0));
  };
  walkHtml(root, enter, text, leave);
  lengths.set(root, length);
  return { lengths, holdsMain };
}
