import type { Entity, EntityResolution, Mention } from '../names/name.ts';
import type { Source } from '../sources/source.ts';
import type { CorpusSnapshot } from './corpusSnapshot.ts';
import { createOnce } from './createOnce.ts';
import { createByteWriter } from './segments/byteWriter.ts';
import { hashBytes } from './segments/hashBytes.ts';
import { pack, unpack } from './segments/packedJson.ts';

/**
 * Who is who in a corpus, kept beside its segments: what resolving their names gave, under the user's word of the time.
 * It holds for exactly the sources that it was made of.
 */
export interface StoredNames {
  /** See `toNamesKey`. */
  readonly key: string;
  /** What was resolved. `sources`: those it was made of, in the corpus' order. */
  open(sources: readonly Source[]): EntityResolution;
}

/**
 * Of each mention four values: its distance from the one before, its length, the number of its entity (the complement
 * where it stands for the government), and the number of the written form among the aliases, or the form itself.
 */
type PackedMentions = readonly (number | string)[];

interface Directory {
  readonly key: string;
  /** Bytes of each block of entities, and of each block of sources' mentions. */
  readonly entities: readonly number[];
  readonly mentions: readonly number[];
}

// Entities, or sources, that are packed together, between two pauses.
const together = 256;

/** Packs the names of a corpus whose names are resolved, in blocks behind a directory, its length and a checksum. */
export function* packNames(corpus: CorpusSnapshot, key: string): Generator<void, Uint8Array> {
  const { entities, sources } = corpus;
  const numbers = new Map(entities.map(({ id }, i) => [id, i]));
  const aliases = new Map<Entity, ReadonlyMap<string, number>>();
  const formsOf = (entity: Entity) => {
    const forms = aliases.get(entity) ?? new Map(entity.aliases.map((alias, i) => [alias, i]));
    aliases.set(entity, forms);
    return forms;
  };
  const packMentions = (source: Source): PackedMentions => {
    let end = 0;
    return corpus.mentionsIn(source).flatMap(({ span, text, entity: id, standsFor }) => {
      const number = numbers.get(id) ?? 0;
      const entity = entities[number];
      const gap = span.start - end;
      end = span.end;
      const form = entity && formsOf(entity).get(text);
      return [gap, end - span.start, standsFor ? ~number : number, form ?? text];
    });
  };
  const blocks = createByteWriter();
  const lengths = { entities: [] as number[], mentions: [] as number[] };
  for (let start = 0; start < entities.length; start += together) {
    lengths.entities.push(add(entities.slice(start, start + together)));
    yield;
  }
  for (let start = 0; start < sources.length; start += together) {
    lengths.mentions.push(add(sources.slice(start, start + together).map(packMentions)));
    yield;
  }
  const directory = pack({ key, ...lengths } satisfies Directory);
  const bytes = new Uint8Array(headBytes + directory.length + blocks.length);
  bytes.set(directory, headBytes);
  bytes.set(blocks.finish(), headBytes + directory.length);
  const head = new DataView(bytes.buffer);
  head.setUint32(4, directory.length, true);
  head.setUint32(0, hashBytes(bytes.subarray(4)), true);
  return bytes;

  function add(items: unknown): number {
    const packed = pack(items);
    blocks.bytes(packed);
    return packed.length;
  }
}

const headBytes = 8;

/** Null where the bytes are not what was packed. Blocks are unpacked when they are asked for. */
export function readNames(bytes: Uint8Array): StoredNames | null {
  if (bytes.length < headBytes) return null;
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (hashBytes(bytes.subarray(4)) !== head.getUint32(0, true)) return null;
  let at = headBytes + head.getUint32(4, true);
  const { key, entities, mentions } = unpack(bytes.subarray(headBytes, at)) as Directory;
  const toBlock = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const [entityBlocks, mentionBlocks] = [entities.map(toBlock), mentions.map(toBlock)];
  return { key, open: sources => openNames(entityBlocks, mentionBlocks, sources) };
}

function openNames(
  entityBlocks: readonly Uint8Array[],
  mentionBlocks: readonly Uint8Array[],
  sources: readonly Source[],
): EntityResolution {
  const entities = createOnce(() => entityBlocks.flatMap(block => unpack(block) as Entity[]));
  const places = createOnce(() => new Map(sources.map(({ uri }, i) => [uri, i])));
  const opened = new Map<number, readonly (readonly Mention[])[]>();
  const openBlock = (number: number) => {
    let block = opened.get(number);
    if (!block) {
      const packed = mentionBlocks[number];
      block = packed ? (unpack(packed) as PackedMentions[]).map(own => toMentions(own, entities())) : [];
      opened.set(number, block);
    }
    return block;
  };
  return {
    get entities() {
      return entities();
    },
    mentionsIn(textId) {
      const place = places().get(textId);
      return place === undefined ? [] : (openBlock(Math.floor(place / together))[place % together] ?? []);
    },
  };
}

function toMentions(packed: PackedMentions, entities: readonly Entity[]): Mention[] {
  const mentions: Mention[] = [];
  let end = 0;
  for (let i = 0; i < packed.length; i += 4) {
    const [gap, length, number, form] = packed.slice(i, i + 4);
    const start = end + Number(gap);
    end = start + Number(length);
    const standsFor = Number(number) < 0;
    const entity = entities[standsFor ? ~Number(number) : Number(number)];
    const text = typeof form === 'number' ? (entity?.aliases[form] ?? '') : (form ?? '');
    mentions.push({
      span: { start, end },
      text,
      entity: entity?.id ?? '',
      ...(standsFor && { standsFor: 'government' as const }),
    });
  }
  return mentions;
}
