/** The value kept for a key, made when it is first asked for. Keys are held weakly. */
export function memo<Key extends object, Value>(kept: WeakMap<Key, Value>, key: Key, create: () => Value): Value {
  let value = kept.get(key);
  if (value === undefined) {
    value = create();
    kept.set(key, value);
  }
  return value;
}
