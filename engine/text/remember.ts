/**
 * The same function with a memory, for texts that many listings share; when it holds `most` answers
 * it begins anew. Answers must not be changed by who gets them.
 */
export function remember<T>(most: number, work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = work(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}

/** The same function with a memory of the things that it was asked about, while they are in use. */
export function rememberOf<K extends object, T extends object>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const answer = known.get(of) ?? work(of);
    known.set(of, answer);
    return answer;
  };
}
