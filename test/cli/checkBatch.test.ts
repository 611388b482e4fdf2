import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBatch } from '../../src/cli/checkBatch.ts';
import { readLines } from '../../src/cli/lines.ts';
import { runCli } from './support.ts';

const source = { key: 's', text: 'Acme Foods sold goods worth $4.2 million in 2021.' };

async function batch(stdin: string) {
  const { code, stdout } = await runCli(['check', '--batch', '-'], { stdin });
  assert.equal(code, 0);
  return stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
}

test('answers records in their order, with offsets into the texts as given', async () => {
  const draft = 'Acme Foods sold goods worth $4.2 million [@s], or $9.9 million.';
  const [first, second] = await batch(
    `${JSON.stringify({ id: 1, sources: [source], draft })}\n${JSON.stringify({ id: 'two', sources: [source], draft: 'No figure.' })}\n`,
  );
  assert.equal(first.id, 1);
  const [found] = first.figures;
  assert.equal(draft.slice(found.start, found.end), '$4.2 million');
  assert.equal(found.status, 'found');
  const [evidence] = found.evidence;
  assert.equal(evidence.key, 's');
  assert.equal(source.text.slice(evidence.start, evidence.end), '$4.2 million');
  assert.deepEqual(second, { id: 'two', figures: [], quotations: [], findings: [] });
});

test('a record that fails answers its error, and the rest go on', async () => {
  const good = JSON.stringify({ id: 'good', sources: [source], draft: 'No figure.' });
  const answers = await batch(`not json\n[]\n{"id":7}\n{"id":8,"sources":[{"key":"s"}],"draft":""}\n\n${good}`);
  assert.deepEqual(
    answers.map(({ id, error }) => [id, typeof error]),
    [
      [null, 'string'],
      [null, 'string'],
      [7, 'string'],
      [8, 'string'],
      ['good', 'undefined'],
    ],
  );
});

test('sources are read by their format, and no key stands for another text', async () => {
  const draft = 'It cost $5 million [@s].';
  const record = (text: string, format?: string) => JSON.stringify({ sources: [{ key: 's', text, format }], draft });
  const statuses = (
    await batch(
      [
        record('It cost $5 million.'),
        record('It cost $6 million.'),
        record('It cost `$5 million`.', 'markdown'),
        record('It cost $5 million.'),
      ].join('\n'),
    )
  ).map(({ figures }) => figures[0].status);
  assert.equal(statuses[0], 'found');
  assert.notEqual(statuses[1], 'found');
  assert.notEqual(statuses[2], 'found');
  assert.equal(statuses[3], 'found');
});

test('a byte order mark in a text moves no offset', async () => {
  const text = '\uFEFFIt cost $5 million.';
  const [{ figures }] = await batch(JSON.stringify({ sources: [{ key: 's', text }], draft: 'It cost $5 million.' }));
  const [evidence] = figures[0].evidence;
  assert.equal(text.slice(evidence.start, evidence.end), '$5 million');
});

test('waits for who reads before it reads on', async () => {
  const events: string[] = [];
  async function* input() {
    for (const id of [1, 2]) {
      events.push(`read ${id}`);
      yield new TextEncoder().encode(`${JSON.stringify({ id, sources: [], draft: '' })}\n`);
    }
  }
  await checkBatch(input(), {
    style: (_, text) => text,
    async write(text) {
      await new Promise(resolve => setImmediate(resolve));
      events.push(`written ${JSON.parse(text).id}`);
    },
  });
  assert.deepEqual(events, ['read 1', 'written 1', 'read 2', 'written 2']);
});

test('lines: any chunks, both line ends, no end; U+2028 is text', async () => {
  const bytes = new TextEncoder().encode('\uFEFFone\r\n\ntwo \u2028 é😀\nthree');
  for (const size of [1, 2, 3, 100]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    );
    const lines: string[] = [];
    for await (const line of readLines(toAsync(chunks))) lines.push(line);
    assert.deepEqual(lines, ['one', '', 'two \u2028 é😀', 'three']);
  }
});

async function* toAsync(chunks: readonly Uint8Array[]) {
  yield* chunks;
}
