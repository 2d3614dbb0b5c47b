import type { Data, Parent, Text } from 'mdast';

/** A citation, or one source of it, in the tree of an edition; `data` says which element it becomes. */
export interface CitationNode extends Parent {
  type: 'citation';
  data: Data;
  children: (CitationNode | Text)[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode;
  }
  interface RootContentMap {
    citation: CitationNode;
  }
}
