import type { NameRef, PassagePlace, SourceRef } from '../../server/protocol.ts';

/** What a command was called with, checked: anybody may call it with anything. */

export function toNameRef(value: unknown): NameRef | null {
  const { uri, id, name } = toRecord(value);
  return isText(uri) && isText(id) && isText(name) ? { uri, id, name } : null;
}

export function toSourceRef(value: unknown): SourceRef | null {
  const { uri, key } = toRecord(value);
  return isText(uri) && isText(key) ? { uri, key } : null;
}

export function toPassagePlace(value: unknown): PassagePlace | null {
  const { uri, start, end } = toRecord(value);
  const [from, to] = [toPosition(start), toPosition(end)];
  return isText(uri) && from && to ? { uri, start: from, end: to } : null;
}

function toPosition(value: unknown): PassagePlace['start'] | null {
  const { line, character } = toRecord(value);
  return isPlace(line) && isPlace(character) ? { line, character } : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length < 10_000;
}

function isPlace(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
