/** Adds to the list of a key. */
export function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** Everything reachable from some nodes within a number of edges, including the nodes. */
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
