import type { ReferenceWriter } from '../references/reference.ts';
import { decodeText } from '../sources/decode.ts';
import { resolveFile } from './bibliographyShelf.ts';
import type { FileStat, Host } from './host.ts';

/** What writes references, by style. */
export interface ReferenceWriters {
  /** The writer of a style where it is loaded, so that who asks need not wait; else it is loaded, and null. */
  find(style: WantedStyle): ReferenceWriter | null;
  /** As {@link find}, waiting. A style that cannot be read is APA. */
  load(style: WantedStyle): Promise<ReferenceWriter>;
  /** Why a style, once loaded, is APA in its place: a sentence for people; null where it is not. */
  problemOf(style: WantedStyle): string | null;
  /** Styles are read anew. */
  forget(): void;
}

/** A style as it is named, and from where. */
export interface WantedStyle {
  /** A file of the workspace, or a style that comes along; null for APA. */
  readonly name: string | null;
  /** What names it, in words for people. */
  readonly namedBy: string;
  /** Where the name starts: the path of a folder of the workspace. */
  readonly folder: string;
  readonly files: readonly FileStat[];
}

interface LoadedStyle {
  readonly writer: ReferenceWriter;
  readonly problem: string | null;
}

export function createReferenceWriters(host: Host): ReferenceWriters {
  let loaded = new Map<string, LoadedStyle>();
  let loading = new Map<string, Promise<LoadedStyle>>();

  async function create({ name, folder, files }: WantedStyle): Promise<LoadedStyle> {
    // Making one out of a style takes a second, in one piece: the answer that is being made goes out before.
    await host.yield();
    const { createReferenceWriter, isStyleAlong } = await import('../references/formatReferences.ts');
    const file = name === null ? null : resolveFile(folder, name, files);
    if (file === null) {
      if (name === null || isStyleAlong(name))
        return { writer: createReferenceWriter(name ?? undefined), problem: null };
      const problem = 'is neither a file of the workspace nor one of the styles that come along; none is fetched';
      return { writer: createReferenceWriter(), problem };
    }
    try {
      const writer = createReferenceWriter(decodeText(await host.readFile(file.uri)).text);
      // What is no style throws only now.
      writer.write([{ id: 'none', type: 'document' }]);
      return { writer, problem: null };
    } catch {
      return { writer: createReferenceWriter(), problem: 'cannot be read as a style in CSL' };
    }
  }

  function load(style: WantedStyle): Promise<LoadedStyle> {
    const key = keyOf(style);
    const [writers, promises] = [loaded, loading];
    const known = promises.get(key);
    if (known) return known;
    const promise = create(style).then(result => {
      writers.set(key, result);
      return result;
    });
    promises.set(key, promise);
    return promise;
  }

  return {
    find(style) {
      void load(style).catch(() => {});
      return loaded.get(keyOf(style))?.writer ?? null;
    },
    load: async style => (await load(style)).writer,
    problemOf: style => loaded.get(keyOf(style))?.problem ?? null,
    forget() {
      loaded = new Map();
      loading = new Map();
    },
  };
}

function keyOf({ folder, name }: WantedStyle): string {
  return `${folder}\n${name ?? ''}`;
}
