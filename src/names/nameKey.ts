import { fold } from '../text/fold.ts';

/**
 * What two written names are compared by: folded, without a leading article, a trailing possessive and the points of
 * initials and abbreviations. Accents stay: `Peña` and `Pena` may be two people.
 */
export function toNameKey(name: string): string {
  if (/^[A-Za-z]+$/.test(name)) return name.toLowerCase();
  return fold(name).trim().replace(/^the /, '').replace(/'s?$/, '').replaceAll('.', '');
}

/** Letters and digits joined by hyphens, any script; never empty. */
export function toSlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug || 'name';
}
