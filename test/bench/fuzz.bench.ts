// Files of the light formats, damaged at random, ten thousand of each: none may be thrown at, none may hang. Then each
// sample repeated: the time of eight times the text over eight times that of the text, 1 where it grows as the text does.
import fc from 'fast-check';
import { checkSample, readSample } from '../sources/readSample.ts';
import { mutations, samples, toBytes } from '../sources/samples.ts';

const numRuns = Number(process.env.FUZZ ?? 10_000);
// A file of a kilobyte that takes longer hangs. In milliseconds.
const limit = 5_000;
// The smaller of the two texts, in bytes.
const size = 100_000;

for (const [path, content] of Object.entries(samples)) {
  let slowest = 0;
  const result = await fc.check(
    fc.asyncProperty(mutations(content), async bytes => {
      const start = performance.now();
      await checkSample(path, bytes);
      slowest = Math.max(slowest, performance.now() - start);
      if (slowest > limit) throw new Error(`took ${slowest} ms`);
    }),
    { numRuns },
  );
  if (result.failed) {
    process.exitCode = 1;
    console.log(`${path}: ${fc.defaultReportMessage(result)}`);
  }
  const copies = Math.ceil(size / content.length);
  const growth = (await timeOf(path, content, 8 * copies)) / (8 * (await timeOf(path, content, copies)));
  const failures = result.failed ? 'failed' : 'no failure';
  // A line as each is done: all of them take a quarter of an hour.
  console.log(
    `${path}: ${result.numRuns} damaged, ${failures}, slowest ${slowest.toFixed(0)} ms, growth ${growth.toFixed(2)}`,
  );
}
async function timeOf(path: string, content: string | Uint8Array, times: number): Promise<number> {
  const bytes = Buffer.concat(Array.from({ length: times }, () => toBytes(content)));
  const start = process.cpuUsage();
  if (path.endsWith('.bib')) await checkSample(path, bytes);
  else await readSample(path, bytes);
  const { user, system } = process.cpuUsage(start);
  return user + system;
}
