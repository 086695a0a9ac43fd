import type { MatrixView } from './protocol';

/** What the matrix panel and its page say to each other. */
export type ToPage =
  | { readonly type: 'matrix'; readonly name: string; readonly matrix: MatrixView }
  | { readonly type: 'nothing'; readonly message: string };

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly range: MatrixView['rows'][number]['range'] };
