/** Levenshtein's distance, or `limit` where it is no less; both strings should be short. */
export function findEditDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change);
      next.push(distance);
      least = Math.min(least, distance);
    }
    if (least >= limit) return limit;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, limit);
}
