import type { FromPage, ToPage } from '../src/matrix-messages';
import type { MatrixCell, MatrixColumn, MatrixRow, MatrixView } from '../src/protocol';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const vscode = acquireVsCodeApi();
const columns: readonly MatrixColumn[] = ['basis', 'data', 'recipients', 'retention'];

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const onlyGaps = byId('gaps-only') as HTMLInputElement;

let shown: MatrixView | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  shown = data.type === 'matrix' ? data.matrix : undefined;
  byId('title').textContent = data.type === 'matrix' ? `Processing Matrix of ${data.name}` : 'Processing Matrix';
  show(data.type === 'nothing' ? data.message : '');
});
onlyGaps.addEventListener('change', () => show(''));
document.addEventListener('keydown', moveByArrow);
vscode.postMessage({ type: 'ready' });

/** Draws the table anew; the focus stays on the statement it was on, even where rows have come or gone. */
function show(message: string): void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
  const all = shown?.rows ?? [];
  const rows = onlyGaps.checked ? all.filter(({ gaps }) => gaps.length > 0) : all;
  const gaps = all.reduce((n, row) => n + row.gaps.length, 0);
  byId('choice').hidden = byId('help').hidden = all.length === 0;
  byId('summary').textContent = message || (shown ? summary(shown, gaps) : '');
  byId('place').replaceChildren(...(shown && rows.length > 0 ? [table(shown, rows)] : []));
  if (focused) document.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

function summary({ policy, reason, rows }: MatrixView, gaps: number): string {
  if (!policy) return `This document is not checked: ${reason}`;
  if (rows.length === 0) return 'No purpose of processing is stated.';
  const bare = rows.filter(row => row.gaps.includes('basis')).length;
  const purposes = rows.length === 1 ? '1 purpose' : `${rows.length} purposes`;
  return `${purposes}, ${bare || 'none'} without a legal basis; ${gaps || 'no'} ${gaps === 1 ? 'cell' : 'cells'} about which the text says nothing.`;
}

function table({ titles, gap }: MatrixView, rows: readonly MatrixRow[]): HTMLTableElement {
  const made = element('table', { 'aria-describedby': 'summary' });
  const group = element('colgroup');
  group.append(element('col', { class: 'purpose' }), ...columns.map(() => element('col')));
  const head = element('tr');
  for (const title of [titles.purpose, ...columns.map(column => titles[column])])
    head.append(element('th', { scope: 'col' }, title));
  const thead = element('thead');
  thead.append(head);
  const tbody = element('tbody');
  let section = '';
  rows.forEach((row, index) => {
    if (row.section !== section) {
      section = row.section;
      const over = element('tr', { class: 'section' });
      over.append(
        element('th', { colspan: String(columns.length + 1), scope: 'rowgroup' }, section || 'Without a title'),
      );
      tbody.append(over);
    }
    tbody.append(line(row, index, titles, gap));
  });
  made.append(group, thead, tbody);
  return made;
}

function line(row: MatrixRow, index: number, titles: MatrixView['titles'], gap: string): HTMLTableRowElement {
  const made = element('tr');
  const purpose = element('th', { scope: 'row' });
  purpose.append(statement(row.purpose, row.range, `${index} purpose 0`, 'purpose'));
  made.append(purpose);
  for (const column of columns) {
    const cell = element('td');
    cell.append(content(row, row[column], `${index} ${column}`, `${titles[column]}: ${gap}`, gap));
    made.append(cell);
  }
  return made;
}

/** The statements of a cell, or what is missing; that leads to the purpose, where it would have to be said. */
function content(row: MatrixRow, { statements }: MatrixCell, key: string, spoken: string, gap: string): HTMLElement {
  if (statements.length === 0) {
    const made = statement(gap, row.range, `${key} 0`, 'gap');
    made.setAttribute('aria-label', spoken);
    return made;
  }
  const list = element('ul');
  statements.forEach(({ label, weak, range }, i) => {
    const item = element('li');
    item.append(statement(label, range, `${key} ${i}`, weak ? 'weak' : ''));
    list.append(item);
  });
  return list;
}

function statement(words: string, range: MatrixRow['range'], key: string, look: string): HTMLButtonElement {
  const made = element('button', { type: 'button', 'data-key': key, ...(look && { class: look }) }, words);
  made.addEventListener('click', () => vscode.postMessage({ type: 'reveal', range }));
  return made;
}

/** Up and down keep the column, left and right the row. */
function moveByArrow(event: KeyboardEvent): void {
  const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
  const from = document.activeElement;
  if (!step || !(from instanceof HTMLButtonElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const cell = from.closest('td, th') as HTMLTableCellElement;
  const [down = 0, right = 0] = step;
  const within = [...cell.querySelectorAll('button')];
  const beside = within[within.indexOf(from) + down];
  event.preventDefault();
  if (down !== 0 && beside) {
    beside.focus();
    return;
  }
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.section)')];
  const row = rows[rows.indexOf(cell.parentElement as HTMLTableRowElement) + down];
  const buttons = row?.cells[cell.cellIndex + right]?.querySelectorAll('button') ?? [];
  (down < 0 ? buttons[buttons.length - 1] : buttons[0])?.focus();
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  words = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (words) made.textContent = words;
  return made;
}
