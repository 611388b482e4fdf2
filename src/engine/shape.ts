import type { Node } from 'jsonc-parser';
import type { Span } from '../text/span.ts';

/** What is wrong at a place of a JSON text. */
export interface ShapeProblem {
  readonly code: 'unknown-key' | 'wrong-type';
  readonly span: Span;
  readonly message: string;
}

/** A JSON Schema (draft 7), or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What a JSON value must look like: reads it, and says so as a JSON Schema. One description serves both. */
export interface Shape<T> {
  readonly schema: JsonSchema;
  /** The typed value; undefined where it has the wrong type. What is wrong inside is left out and reported. */
  read(node: Node, problems: ShapeProblem[]): T | undefined;
}

/** A string; `refuse` may say why a string of the right type is none that can be used. */
export function string(description: string, refuse: (value: string) => string | null = () => null): Shape<string> {
  return {
    schema: { type: 'string', description },
    read(node, problems) {
      const value: unknown = node.type === 'string' ? node.value : undefined;
      if (typeof value !== 'string') return wrongType(node, 'a string', problems);
      const reason = refuse(value);
      if (reason === null) return value;
      problems.push({ code: 'wrong-type', span: spanOf(node), message: reason });
      return undefined;
    },
  };
}

export function oneOf<T extends string>(description: string, values: readonly T[]): Shape<T> {
  return {
    schema: { type: 'string', enum: values, description },
    read(node, problems) {
      const found = node.type === 'string' ? values.find(value => value === node.value) : undefined;
      return found ?? wrongType(node, `one of ${values.map(value => `"${value}"`).join(', ')}`, problems);
    },
  };
}

/** A list; an item of the wrong type is left out, the others stay. */
export function list<T>(description: string, item: Shape<T>, atLeast = 0): Shape<readonly T[]> {
  return {
    schema: { type: 'array', description, items: item.schema, ...(atLeast > 0 ? { minItems: atLeast } : {}) },
    read(node, problems) {
      if (node.type !== 'array') return wrongType(node, 'a list', problems);
      const items: T[] = [];
      for (const child of node.children ?? []) {
        const value = item.read(child, problems);
        if (value !== undefined) items.push(value);
      }
      return items.length < atLeast ? wrongType(node, `a list of at least ${atLeast}`, problems) : items;
    },
  };
}

/** An object with keys of the writer's choice, or out of a fixed list of them. */
export function record<T>(
  description: string,
  value: Shape<T>,
  keys: readonly string[] | null = null,
): Shape<Readonly<Record<string, T>>> {
  return {
    schema: {
      type: 'object',
      description,
      additionalProperties: value.schema,
      ...(keys ? { propertyNames: { enum: keys } } : {}),
    },
    read(node, problems) {
      if (node.type !== 'object') return wrongType(node, 'an object', problems);
      const entries: [string, T][] = [];
      for (const [key, keyNode, valueNode] of propertiesOf(node)) {
        if (keys && !keys.includes(key)) problems.push(unknownKey(key, keyNode, keys));
        else if (valueNode) {
          const read = value.read(valueNode, problems);
          if (read !== undefined) entries.push([key, read]);
        }
      }
      return Object.fromEntries(entries);
    },
  };
}

/** An object with fixed keys. One of the wrong type is left out; without a `required` one there is no object. */
export function object<T extends object>(
  description: string,
  fields: { readonly [K in keyof T]-?: Shape<NonNullable<T[K]>> },
  required: readonly (keyof T & string)[] = [],
): Shape<T> {
  const shapes = new Map<string, Shape<unknown>>(Object.entries(fields));
  return {
    schema: {
      type: 'object',
      description,
      properties: Object.fromEntries([...shapes].map(([key, shape]) => [key, shape.schema])),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
    },
    read(node, problems) {
      if (node.type !== 'object') return wrongType(node, 'an object', problems);
      const entries = new Map<string, unknown>();
      for (const [key, keyNode, valueNode] of propertiesOf(node)) {
        const shape = shapes.get(key);
        if (!shape) problems.push(unknownKey(key, keyNode, [...shapes.keys()]));
        else if (valueNode) {
          const read = shape.read(valueNode, problems);
          if (read !== undefined) entries.set(key, read);
        }
      }
      const missing = required.filter(key => !entries.has(key));
      if (missing.length > 0) return wrongType(node, `an object with ${missing.join(', ')}`, problems);
      return Object.fromEntries(entries) as T;
    },
  };
}

function propertiesOf(node: Node): [string, Node, Node | undefined][] {
  return (node.children ?? []).flatMap(property => {
    const [key, value] = property.children ?? [];
    return key ? [[String(key.value), key, value] satisfies [string, Node, Node | undefined]] : [];
  });
}

function unknownKey(key: string, node: Node, known: readonly string[]): ShapeProblem {
  return {
    code: 'unknown-key',
    span: spanOf(node),
    message: `"${key.slice(0, 60)}" is not known here and has no effect. Known: ${known.join(', ')}.`,
  };
}

function wrongType(node: Node, wanted: string, problems: ShapeProblem[]): undefined {
  problems.push({
    code: 'wrong-type',
    span: spanOf(node),
    message: `This should be ${wanted}; as it is, it has no effect.`,
  });
  return undefined;
}

function spanOf(node: Node): Span {
  return { start: node.offset, end: node.offset + node.length };
}
