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
  /** Styles are read anew. */
  forget(): void;
}

/** A style as it is named, and from where. */
export interface WantedStyle {
  /** A file of the workspace, or a style that comes along; null for APA. */
  readonly name: string | null;
  /** Where the name starts: the path of a folder of the workspace. */
  readonly folder: string;
  readonly files: readonly FileStat[];
}

export function createReferenceWriters(host: Host): ReferenceWriters {
  let loaded = new Map<string, ReferenceWriter>();
  let loading = new Map<string, Promise<ReferenceWriter>>();

  async function create({ name, folder, files }: WantedStyle): Promise<ReferenceWriter> {
    // Making one out of a style takes a second, in one piece: the answer that is being made goes out before.
    await host.yield();
    const { createReferenceWriter } = await import('../references/formatReferences.ts');
    const file = name === null ? null : resolveFile(folder, name, files);
    if (file === null) return createReferenceWriter(name ?? undefined);
    try {
      const writer = createReferenceWriter(decodeText(await host.readFile(file.uri)).text);
      // What is no style throws only now.
      writer.write([{ id: 'none', type: 'document' }]);
      return writer;
    } catch {
      return createReferenceWriter();
    }
  }

  function load(style: WantedStyle): Promise<ReferenceWriter> {
    const key = `${style.folder}\n${style.name ?? ''}`;
    const [writers, promises] = [loaded, loading];
    const known = promises.get(key);
    if (known) return known;
    const promise = create(style).then(writer => {
      writers.set(key, writer);
      return writer;
    });
    promises.set(key, promise);
    return promise;
  }

  return {
    find(style) {
      void load(style).catch(() => {});
      return loaded.get(`${style.folder}\n${style.name ?? ''}`) ?? null;
    },
    load,
    forget() {
      loaded = new Map();
      loading = new Map();
    },
  };
}
