/** Remembers the results used last, up to `limit` of them. */
export interface Cache<T> {
  get(key: string, make: () => T): T;
}

export function createCache<T>(limit: number): Cache<T> {
  const entries = new Map<string, T>();
  return {
    get(key, make) {
      const known = entries.has(key);
      const value = known ? (entries.get(key) as T) : make();
      // A map keeps the order of insertion: the first is the one that was not used for longest.
      if (known) entries.delete(key);
      entries.set(key, value);
      if (entries.size > limit) entries.delete(entries.keys().next().value as string);
      return value;
    },
  };
}
