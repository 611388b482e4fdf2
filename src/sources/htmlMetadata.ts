import { isPublisherLine } from './furniture.ts';
import { isRecord, toGivenMetadata } from './givenMetadata.ts';
import { findElements, type HtmlElement, type HtmlTree, textOf } from './htmlTree.ts';
import type { GivenMetadata } from './sourceReader.ts';

/** JSON that describes a page is small; more is a program's data. In UTF-16 units. */
const maxJson = 500_000;

/** The types of schema.org that a whole page is, as against the organisations and crumbs beside it. */
const pageType = /(?:Article|Report|Posting|WebPage|Book|Dataset|CreativeWork)$/;

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a page says of itself, the more particular first: schema.org's JSON, Highwire's and Dublin Core's `<meta>`, Open
 * Graph, what its element for the title and its language say, where a browser saved it from, the byline over its text.
 */
export function findHtmlMetadata({ root, openingComments }: HtmlTree, byline = ''): GivenMetadata {
  const meta = readMeta(root);
  const first = (...names: readonly string[]) => names.map(name => meta.get(name)?.[0]).find(value => value);
  const json = findJson(root);
  const html = findElements(root, 'html')[0]?.attributes;
  const url = findAddress(root, openingComments) ?? first('og:url');
  const site =
    nameOf(json?.publisher) ??
    first('citation_publisher', 'og:site_name', 'dc.publisher') ??
    findSite(root, first('og:title', 'twitter:title'), url);
  const journal = first('citation_journal_title');
  return toGivenMetadata({
    type: journal ? 'article-journal' : typeOf(json),
    title:
      findHeadline(root, json) ??
      first('citation_title', 'dc.title', 'dcterms.title') ??
      withoutSite(first('og:title', 'twitter:title'), site) ??
      findTitle(root, site),
    author: findAuthors(json, meta, byline),
    publisher: site,
    'container-title': journal,
    date:
      json?.datePublished ??
      first(
        ...['article:published_time', 'datepublished', 'citation_publication_date', 'citation_date', 'dc.date.issued'],
        ...['dcterms.issued', 'dc.date', 'dcterms.date', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'date'],
        ...['article:published', 'og:published_time', 'published_at', 'publish_date', 'publication_date'],
      ),
    url,
    language: html?.lang ?? html?.['xml:lang'] ?? first('og:locale', 'content-language', 'dc.language'),
    doi: first('citation_doi', 'dc.identifier')?.match(
      /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,}\/\S+)$/i,
    )?.[1],
  });
}

/** The contents of `<meta>` by name, property or `itemprop`, in lower case. */
function readMeta(root: HtmlElement): ReadonlyMap<string, readonly string[]> {
  const meta = new Map<string, string[]>();
  for (const { attributes } of findElements(root, 'meta')) {
    const name = attributes.name ?? attributes.property ?? attributes.itemprop ?? attributes['http-equiv'];
    const content = attributes.content?.trim();
    if (!name || !content) continue;
    const contents = meta.get(name.toLowerCase());
    if (contents) contents.push(content);
    else meta.set(name.toLowerCase(), [content]);
  }
  return meta;
}

/** The first description of the page itself among what its scripts hold as JSON-LD. */
function findJson(root: HtmlElement): Fields | undefined {
  const found = findElements(root, 'script')
    .filter(({ attributes }) => /^application\/ld\+json/i.test(attributes.type ?? ''))
    .flatMap(script => readJson(script.children.join('')))
    .filter(item => pageType.test(schemaTypeOf(item)));
  return found.find(item => item.headline !== undefined && item.datePublished !== undefined) ?? found[0];
}

function readJson(json: string): Fields[] {
  if (json.length > maxJson) return [];
  try {
    const value: unknown = JSON.parse(json.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, ''));
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.filter(isRecord).flatMap(item => {
      const graph: readonly unknown[] = Array.isArray(item['@graph']) ? item['@graph'] : [];
      return [item, ...graph.filter(isRecord)];
    });
  } catch {
    return [];
  }
}

function schemaTypeOf(item: Fields): string {
  const type = item['@type'];
  return String(Array.isArray(type) ? type[0] : (type ?? ''));
}

function typeOf(json: Fields | undefined): string {
  const type = json ? schemaTypeOf(json) : '';
  if (/NewsArticle$/.test(type)) return 'article-newspaper';
  return /^(?:Blog|SocialMedia|LiveBlog)Posting$/.test(type) ? 'post-weblog' : 'webpage';
}

function findAuthors(json: Fields | undefined, meta: ReadonlyMap<string, readonly string[]>, byline: string): string[] {
  const described: readonly unknown[] = Array.isArray(json?.author) ? json.author : [json?.author];
  const names = described.map(nameOf).filter(name => name !== undefined);
  if (names.length > 0) return names;
  for (const name of [
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'author',
    'article:author',
    'byl',
    'parsely-author',
  ]) {
    const own = meta.get(name)?.filter(value => !/^https?:/i.test(value));
    if (own && own.length > 0) return own.map(value => value.replace(/^by\s+/i, ''));
  }
  return readByline(byline);
}

/** "By Jane Doe and Rui Li | 3 December 2021"; empty where the words are no names of people. */
function readByline(byline: string): string[] {
  const [line = ''] = byline
    .trim()
    .replace(/^(?:by|par|por):?\s+/i, '')
    .split(/\s*[\n|•·(]|,?\s*\d|\s+-\s/);
  const names = line.slice(0, longestByline).split(/,\s*|\s+and\s+|\s*&\s*/);
  return names.every(name => personName.test(name) && !notNames.test(name)) ? names : [];
}
const longestByline = 120;
const personName =
  /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:d[aeiu]|del|der|el|la|le|of|van|von)){0,2}(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}$/u;
const notNames =
  /\b(?:about|account|advert\w*|article|author|comments?|contact|contributors?|correspondent|editor|email|follow|more|news|photo\w*|posted|press|profile|published|read|reporter|share|staff|subscribe|team|updated|view|writers?)\b/i;

function nameOf(value: unknown): string | undefined {
  const item: unknown = Array.isArray(value) ? value[0] : value;
  const name = isRecord(item) ? item.name : item;
  return typeof name === 'string' && name.trim() !== '' && !/^https?:/i.test(name) ? name : undefined;
}

/** Of the headline and the name that a page's data give it, the one that its own title has. */
function findHeadline(root: HtmlElement, json: Fields | undefined): unknown {
  const element = findElements(root, 'title')[0];
  const title = element ? textOf(element) : '';
  const stated = [json?.headline, json?.name].find(text => typeof text === 'string' && title.includes(text));
  return stated ?? json?.headline;
}

/** The title without the site's name behind it: "Trade rises | The Gazette". */
function findTitle(root: HtmlElement, site: string | undefined): string | undefined {
  const element = findElements(root, 'title')[0];
  const title = element ? textOf(element) : '';
  const headings = findElements(root, 'h1').map(textOf);
  const heading = headings.find(text => text !== '' && title.startsWith(text));
  if (heading) return heading;
  return withoutSite(title, site) || (headings.length === 1 ? headings[0] : undefined);
}

/**
 * What the title has behind the page's own, where that is a publisher known by its name or the name in its address:
 * "Trade rises - The New York Times".
 */
function findSite(root: HtmlElement, own: string | undefined, url: string | undefined): string | undefined {
  const element = findElements(root, 'title')[0];
  const title = element ? textOf(element).trim() : '';
  if (own === undefined || !title.startsWith(own)) return undefined;
  const mark = siteMarks.find(mark => title.startsWith(mark, own.length));
  const tail = mark === undefined ? '' : title.slice(own.length + mark.length).trim();
  const name = toLetters(tail.replace(/^the\s/i, ''));
  const host = /^https?:\/\/([^/:?#]*)/i.exec(url ?? '')?.[1] ?? '';
  const isInAddress = name.length > shortestSite && toLetters(host).includes(name);
  // "Latest News" is a label.
  const isKnown = isPublisherLine(tail) && !/\bnews$/i.test(tail);
  return isKnown || isInAddress ? tail : undefined;
}

const siteMarks = [' | ', ' - ', ' – ', ' — ', ' :: ', ' » ', ' · '];

function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined || site === undefined) return title;
  const end = Math.max(...siteMarks.map(mark => title.lastIndexOf(mark)));
  const tail = toLetters(title.slice(end + 3));
  // "Spiceworks" of "Spiceworks Inc", "Factorio" of "Factorio.com".
  const isSite = end > 0 && tail.length >= shortestSite && toLetters(site).startsWith(tail);
  return isSite ? title.slice(0, end).trim() : title;
}
const shortestSite = 3;

function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The page's own address, else the one that a browser wrote into the file when it saved it. */
function findAddress(root: HtmlElement, comments: readonly string[]): string | undefined {
  const link = findElements(root, 'link').find(({ attributes }) => attributes.rel?.toLowerCase() === 'canonical');
  const href = link?.attributes.href;
  if (href && /^https?:/i.test(href)) return href;
  for (const comment of comments) {
    const saved = /saved from url=\(\d{1,6}\)(https?:\S+)/i.exec(comment) ?? /^\s*url: (https?:\S+)/m.exec(comment);
    if (saved?.[1]) return saved[1];
  }
  return undefined;
}
