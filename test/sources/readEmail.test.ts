import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEmail } from '../../src/sources/readEmail.ts';
import { SourceError } from '../../src/sources/sourceReader.ts';
import { sliceSpan } from '../../src/text/span.ts';

const read = (mail: string) => readEmail(new TextEncoder().encode(mail.replaceAll('\n', '\r\n')));
const head =
  'From: "Berg, Anna" <anna@lowmouth.example>\nSubject: Re: =?utf-8?Q?Fl=C3=BCsse?=\nDate: Fri, 03 Dec 2021 10:05:00 +0100\n';

test('a part whose type is broken, or of an unknown kind of text, is its text', async () => {
  for (const type of ['text', 'TEXT; charset=iso-8859-1', 'plain', 'text/x-note']) {
    const { text } = await read(`${head}Content-Type: ${type}\n\nThe river rose to 4.2 metres.\n`);
    assert.equal(text.trim(), 'The river rose to 4.2 metres.', type);
  }
  const mixed = `Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text\n\nIt rose.\n--b\nContent-Type: text/csv
Content-Disposition: attachment; filename=a.csv\n\na,b\n--b--\n`;
  assert.equal((await read(`${head}${mixed}`)).text.trim(), 'It rose.');
});

test('headers are metadata; quoted mails, signature and notice are furniture', async () => {
  const { text, blocks, metadata, problems } = await read(`${head}Content-Type: text/plain; charset=utf-8

The river rose to 4.2 metres.

On Thu, 2 Dec 2021 at 09:00, Rui Li <rui@x.example> wrote:
> It was 3.1 metres on Monday.
> Is it more?

It fell to 3.3 metres on Friday.

--${' '}
Anna Berg
Harbour office, 37 Quay Street
`);
  assert.deepEqual(
    blocks.map(({ span, furniture }) => [sliceSpan(text, span), furniture ?? 'text']),
    [
      ['The river rose to 4.2 metres.', 'text'],
      ['On Thu, 2 Dec 2021 at 09:00, Rui Li <rui@x.example> wrote:', 'quoted'],
      ['> It was 3.1 metres on Monday.', 'quoted'],
      ['> Is it more?', 'quoted'],
      ['It fell to 3.3 metres on Friday.', 'text'],
      ['--', 'quoted'],
      ['Anna Berg', 'quoted'],
      ['Harbour office, 37 Quay Street', 'quoted'],
    ],
  );
  assert.deepEqual(metadata, {
    type: 'personal_communication',
    title: 'Flüsse',
    author: [{ family: 'Berg', given: 'Anna' }],
    issued: { 'date-parts': [[2021, 12, 3]] },
  });
  assert.deepEqual(problems, []);
});

test('a mail in HTML with an attachment, in parts', async () => {
  const { text, problems } = await read(`${head}Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

<p>It cost =A34 million.<script>x</script><table><tr><th>Day<th>m<tr><td>Friday<td>4.2</table>
--b
Content-Type: application/pdf; name="levels.pdf"
Content-Disposition: attachment; filename="levels.pdf"

%PDF
--b--
`);
  assert.equal(text, 'It cost £4 million.\n\nDay | m\nFriday | 4.2');
  assert.deepEqual(
    problems.map(({ code, fatal }) => [code, fatal]),
    [['attachments', false]],
  );
  assert.match(problems[0]?.message ?? '', /levels\.pdf/);
});

test('a forwarded mail is what the mail is about', async () => {
  const { blocks } = await read(
    `${head}\nSee below.\n\n---------- Forwarded message ---------\nFrom: Rui Li\n\nIt was 3.1 metres.\n`,
  );
  assert.ok(blocks.every(({ furniture }) => !furniture));
});

test('a mail without text is not read, and deep nesting ends', async () => {
  await assert.rejects(read(`${head}\n\n`), SourceError);
  const parts = [...Array(300).keys()].map(i => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('');
  await assert.rejects(read(head + parts));
});
