/** Appends to the list of a key, which is created if necessary. */
export function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** All nodes that are reachable from `starts` in at most `hops` edges, including `starts`. */
export function nearby<Node>(
  starts: readonly Node[],
  edges: ReadonlyMap<Node, readonly Node[]>,
  hops: number,
): ReadonlySet<Node> {
  const found = new Set(starts)
  let last = starts
  for (let hop = 0; hop < hops; hop++) {
    last = last.flatMap((each) => edges.get(each) ?? []).filter((each) => !found.has(each))
    for (const each of last) found.add(each)
  }
  return found
}
