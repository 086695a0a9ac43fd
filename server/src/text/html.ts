import type { Chunk } from './markdown';
import type { Span } from './span';

// The tags that begin or end a stretch of text of its own; a tag within a line ("<b>", "<a>", "<br>") does neither.
const TAG =
  /<(\/?)(h[1-6]|p|li|ul|ol|table|thead|tbody|tfoot|caption|tr|div|section|article|header|footer|nav|main|aside|blockquote|dl|dt|dd|details|summary|center|script|style)\b[^<>]{0,1000}>/gi;

/** A piece of an HTML block: what one element holds, and the stretch with its tags. */
export type HtmlPiece = Pick<Chunk, 'kind' | 'start' | 'end' | 'outerStart' | 'outerEnd' | 'level' | 'depth'> & {
  readonly header: boolean;
  /** Which list or table of the block the piece stands in; 0 for none. */
  readonly list: number;
};

/** Takes an HTML block apart: headings, paragraphs, list items, and table rows whole, whatever their cells hold. */
export function htmlPieces(text: string, { start: from, end: to }: Span): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let list = 0;
  let lists = 0;
  let depth = 0;
  let rows = 0;
  let row: { readonly start: number; readonly outerStart: number } | undefined;
  let hidden = false;
  let open = '';
  let at = from;
  let tagStart = from;
  const push = (kind: HtmlPiece['kind'], start: number, end: number, outerStart: number, outerEnd: number): void => {
    let first = start;
    let last = end;
    while (first < last && text.charCodeAt(first) <= 32) first++;
    while (last > first && text.charCodeAt(last - 1) <= 32) last--;
    const words = text.slice(first, last);
    if (!/[\p{L}\p{N}]/u.test(words.replace(/<[^<>]{0,1000}>|&\w{1,8};/g, ''))) return;
    pieces.push({
      kind,
      start: first,
      end: last,
      outerStart,
      outerEnd,
      level: kind === 'heading' ? Number(open[1]) : 0,
      depth: kind === 'item' ? Math.max(0, depth - 1) : 0,
      // A first row names the columns, unless it names itself at its head.
      header: kind === 'row' && (/<td\b/i.test(words) ? rows === 0 && !/<th\b/i.test(words) : true),
      list: kind === 'item' || kind === 'row' ? list : 0,
    });
    if (kind === 'row') rows++;
  };
  const block = text.slice(from, to);
  for (const match of block.matchAll(TAG)) {
    const closing = match[1] === '/';
    const name = (match[2] as string).toLowerCase();
    const start = from + match.index;
    const end = start + match[0].length;
    if (name === 'tr') {
      if (row) push('row', row.start, start, row.outerStart, closing ? end : start);
      row = closing || !isRow(block, end - from) ? undefined : { start: end, outerStart: start };
    } else if (name === 'table' && closing && row) {
      push('row', row.start, start, row.outerStart, start);
      row = undefined;
    }
    if (!row && !hidden && name !== 'tr') {
      const closes = closing && name === open;
      const kind = /^h\d$/.test(open) ? 'heading' : open === 'li' ? 'item' : 'paragraph';
      push(kind, at, start, open ? tagStart : at, closes ? end : start);
    }
    if (name === 'script' || name === 'style') hidden = !closing;
    if (name === 'ul' || name === 'ol') {
      if (!closing && depth === 0) list = ++lists;
      depth = Math.max(0, depth + (closing ? -1 : 1));
    } else if (name === 'table' && !closing) {
      list = ++lists;
      rows = 0;
    }
    // A paragraph within an item is the item's words.
    if (!(open === 'li' && !closing && /^(?:p|div)$/.test(name))) open = closing ? '' : name;
    at = end;
    tagStart = start;
  }
  if (row) push('row', row.start, to, row.outerStart, to);
  else if (!hidden) push('paragraph', at, to, at, to);
  return pieces;
}

/** Tables also set the columns of a page: what holds one cell, a title or a table is no row to be read across. */
function isRow(block: string, from: number): boolean {
  const rest = block.slice(from, from + LONGEST_ROW);
  const end = rest.search(/<\/?tr\b|<\/table\b/i);
  const cells = end < 0 ? rest : rest.slice(0, end);
  return (cells.match(/<t[dh]\b/gi)?.length ?? 0) > 1 && !/<(?:h[1-6]|table)\b/i.test(cells);
}

const LONGEST_ROW = 8000;
