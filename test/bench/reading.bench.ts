// Reading sources, stage by stage: processor time over a tenth of 20,000 real documents, and what each stage takes of it.
import { writeSegment } from '../../src/corpus/segments/writeSegment.ts';
import { findFigures } from '../../src/figures/findFigures.ts';
import { scanNames } from '../../src/names/scanNames.ts';
import { splitCreditLines } from '../../src/sources/creditLines.ts';
import { decodeText } from '../../src/sources/decode.ts';
import { findMetadata } from '../../src/sources/metadata.ts';
import { findPassages } from '../../src/sources/passages.ts';
import { blankMarkers, joinLines } from '../../src/sources/prose.ts';
import { readSource } from '../../src/sources/readSource.ts';
import type { SourceFile } from '../../src/sources/source.ts';
import { findReader } from '../../src/sources/sourceReaders.ts';
import { findSentences } from '../../src/text/sentences.ts';
import { findWords } from '../../src/text/words.ts';
import { findData, measure, printTable, readJsonLines, toPercent, toShort, toSourceFile } from './support.ts';

interface Document {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

/** Every so many documents one is read. */
const step = 10;
const file = findData('corpus/real.jsonl.gz');
if (file) {
  const documents = readJsonLines<Document>(file).filter((_, i) => i % step === 0);
  const files = documents.map(({ id, title, text }) =>
    toSourceFile(`${id}.${/^#|\n#/.test(text) ? 'md' : 'txt'}`, title ? `${title}\n\n${text}` : text),
  );
  benchReading(
    'plain text',
    files.filter(({ path }) => path.endsWith('.txt')),
  );
  benchReading(
    'Markdown',
    files.filter(({ path }) => path.endsWith('.md')),
  );
}

function benchReading(format: string, files: readonly SourceFile[]): void {
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const decode = measure(() => files.map(({ bytes }) => decodeText(bytes).text));
  const layOut = measure(() => files.flatMap(file => findReader(file.path)?.read(file.bytes) ?? []));
  const contents = layOut.result;
  const passages = measure(() =>
    contents.map(({ prose, blocks: whole }) => {
      const blocks = splitCreditLines(prose, whole);
      const joined = joinLines(prose, blocks);
      return { blocks, sketches: findPassages(joined, blocks), prose: blankMarkers(joined) };
    }),
  );
  const sentences = measure(() => contents.map(({ prose }) => findSentences(prose)));
  const figures = measure(() => passages.result.map(({ prose }) => findFigures(prose)));
  const names = measure(() =>
    passages.result.map(({ prose, sketches }) =>
      scanNames(
        prose,
        sketches.map(({ span }) => span),
      ),
    ),
  );
  const metadata = measure(() =>
    passages.result.map(({ prose, blocks, sketches }, i) =>
      findMetadata(prose, blocks, sketches, () => figures.result[i] ?? [], contents[i]?.metadata ?? {}),
    ),
  );
  const sources = measure(() => {
    const read = files.map(file => readSource(file, { key: null }));
    for (const source of read) void source.figures;
    return read;
  });
  const words = measure(() => sources.result.reduce((sum, { prose }) => sum + findWords(prose).length, 0));
  const index = measure(() =>
    writeSegment(
      sources.result.map(source => ({
        source,
        content: source.content,
        file: { uri: source.uri, path: source.path, size: 0, mtime: 0, hash: '' },
      })),
    ),
  );
  const whole = sources.seconds + index.seconds;
  const row = (stage: string, seconds: number) => [stage, toShort(megabytes / seconds), toPercent(seconds, whole)];
  printTable(
    [`${format}, ${toShort(megabytes)} MB`, 'MB/s', 'of the whole'],
    [
      row('decode', decode.seconds),
      row('lay out blocks', Math.max(layOut.seconds - decode.seconds, 1e-6)),
      row('passages and furniture', passages.seconds),
      row('  (sentences alone)', sentences.seconds),
      row('figures', figures.seconds),
      row('names', names.seconds),
      row('metadata', metadata.seconds),
      row('index', index.seconds),
      row('  (words alone)', words.seconds),
      row('whole', whole),
    ],
  );
}
