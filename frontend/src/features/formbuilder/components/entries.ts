import { useMemo, useRef } from 'react';
import type { Doc, Id, Node } from '../model/doc';

/** A line of the structure. Stays the same object while nothing of it changed, so that it is not drawn anew. */
export interface Entry {
  id: Id;
  node: Node;
  faults: number;
  children: Entry[];
}

export function useEntries(doc: Doc, faults: ReadonlyMap<Id, number>): Entry[] {
  const known = useRef(new Map<Id, Entry>());
  return useMemo(() => {
    const fresh = new Map<Id, Entry>();
    const entryOf = (id: Id): Entry => {
      const node = doc.nodes[id] as Node;
      const children = node.children.map(entryOf);
      const count = faults.get(id) ?? 0;
      const old = known.current.get(id);
      const entry =
        old?.node === node && old.faults === count && isSame(old.children, children)
          ? old
          : { id, node, faults: count, children };
      fresh.set(id, entry);
      return entry;
    };
    const entries = (doc.nodes[doc.root]?.children ?? []).map(entryOf);
    known.current = fresh;
    return entries;
  }, [doc, faults]);
}

const isSame = (a: Entry[], b: Entry[]) => a.length === b.length && a.every((entry, at) => entry === b[at]);
