import PostalMime, { type Email } from 'postal-mime';
import { sliceSpan } from '../text/span.ts';
import { decodeText, maxTextBytes } from './decode.ts';
import { toGivenMetadata } from './givenMetadata.ts';
import { readHtml } from './readHtml.ts';
import { readPlainText } from './readPlainText.ts';
import type { SourceProblem } from './source.ts';
import { type GivenMetadata, type SourceContent, SourceError, type TextBlock } from './sourceReader.ts';

/** Parts within parts; the deepest forwarded mails have some ten. */
const maxNesting = 60;
const maxHeaders = 1_000_000;

/**
 * Reads one e-mail (RFC 5322, MIME) as what it says: its plain text, else its HTML. The headers are its metadata; what
 * it quotes of earlier mails, its signature and the notice below are kept and marked as furniture. Attachments are
 * named in a problem, and not read. Throws a {@link SourceError} where there is no text.
 */
export async function readEmail(bytes: Uint8Array): Promise<SourceContent> {
  if (bytes.length > 5 * maxTextBytes)
    throw new SourceError(
      'too-large',
      'Not read: the e-mail is too large. Save its text and its attachments by themselves.',
    );
  const mail = await PostalMime.parse(bytes.slice(), {
    attachmentEncoding: 'arraybuffer',
    maxNestingDepth: maxNesting,
    maxHeadersSize: maxHeaders,
  });
  const content = layOut(mail);
  if (content.text.trim() === '')
    throw new SourceError('empty', 'Nothing to read: the e-mail holds no text. Save its attachments by themselves.');
  const names = mail.attachments.flatMap(({ filename }) => filename ?? []).filter(name => name !== '');
  return {
    ...content,
    blocks: markFurniture(content.text, content.blocks),
    metadata: toMetadata(mail),
    problems: names.length === 0 ? [] : [attachmentsProblem(names)],
  };
}

type Layout = Omit<SourceContent, 'problems'>;

function layOut(mail: Email): Layout {
  // A mail that has both says the same in both, but for the reply above a mail in HTML that is quoted whole.
  const text = mail.text?.trim() || mail.html?.trim() ? (mail.text ?? '') : textOfUnnamedParts(mail);
  if (text.trim() !== '') return readPlainText(text.replace(/\r\n?/g, '\n'));
  return readHtml(mail.html ?? '');
}

/**
 * A part whose type is broken ("Content-Type: text") is plain text (RFC 2045, 5.2), as is one of an unknown kind of text
 * (RFC 2046, 4.1.4); the parser takes them for attachments without a name.
 */
function textOfUnnamedParts({ attachments }: Email): string {
  const isText = ({ filename, disposition, mimeType }: Email['attachments'][number]) =>
    !filename && disposition !== 'attachment' && /^(?:text\/|[^/]*\/?$)/i.test(mimeType);
  return attachments
    .filter(isText)
    .map(({ content }) => (content instanceof ArrayBuffer ? decodePart(new Uint8Array(content)) : ''))
    .join('\n\n');
}

/** Empty where it is no text after all. */
function decodePart(bytes: Uint8Array): string {
  try {
    return decodeText(bytes).text;
  } catch {
    return '';
  }
}

function toMetadata({ subject, from, date }: Email): GivenMetadata {
  const author = from?.name || from?.address;
  return toGivenMetadata({
    type: 'personal_communication',
    title: subject?.replace(/^(?:(?:re|fwd?|aw|wg)\s?:\s*)+/i, ''),
    author: author ? [author.replace(/;/g, ',')] : [],
    date,
  });
}

/** Behind this all is an earlier mail. A forwarded one is announced in other words, and is what the mail is about. */
const originalMessage = /^(?:-{2,}\s?original message\s?-{2,}|_{20,})$/i;

const quoteOpening = /^on\b.{4,200}\bwrote:$/i;

/** "-- " alone in its line (RFC 3676, 4.3); programs that cut the space off are as many as those that do not. */
const signatureMark = /^-- ?$/;

const sentFrom = /^(?:sent from my \S|get outlook for )/i;

const legalNotice =
  /^(?:(?:this|the (?:information|content)).{0,60}(?:e-?mail|message|communication).{0,200}(?:confidential|intended (?:only|solely)|privileged)|confidentiality notice\b|disclaimer:)/i;

/** Quoted lines, the line that announces them, and all below a signature's mark or an earlier mail's head. */
function markFurniture(text: string, blocks: readonly TextBlock[]): TextBlock[] {
  let isBelow = false;
  return blocks.map(block => {
    const words = sliceSpan(text, block.span).replace(/\s+/g, ' ').slice(0, 400);
    if (signatureMark.test(words) || sentFrom.test(words)) isBelow = true;
    else if (originalMessage.test(words)) isBelow = true;
    const isQuoted = words.startsWith('>') || quoteOpening.test(words) || legalNotice.test(words);
    return isBelow || isQuoted ? { ...block, furniture: 'quoted' } : block;
  });
}

function attachmentsProblem(names: readonly string[]): SourceProblem {
  const shown = names.slice(0, 5).map(name => `“${name.slice(0, 80)}”`);
  const list = shown.join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
  return {
    code: 'attachments',
    message: `What is attached was not read: ${list}. Save it into the folder of sources to cite it.`,
    fatal: false,
  };
}
