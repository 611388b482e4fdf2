import type { Element, ElementContent, Properties } from 'hast';

type Child = ElementContent | string | null;

/** An element of a page; a string is text, and is escaped when it is written. */
export function element(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.flatMap((child): ElementContent[] =>
      child === null ? [] : [typeof child === 'string' ? { type: 'text', value: child } : child],
    ),
  };
}
