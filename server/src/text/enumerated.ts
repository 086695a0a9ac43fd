// "(a)", "a)", "1.", "1)", "iv)": the marks of a list that a text without list marks counts by hand.
const MARK =
  /^[ \t\u00a0]*(?:\((?<inner>[a-z]|\d{1,2}|[ivx]{1,5})\)|(?<outer>[a-z]|\d{1,2}|[ivx]{1,5})(?<stop>[.)]))[ \t\u00a0]+(?=\S)/i;

export interface Enumerator {
  /** Length of the mark with the space around it. */
  readonly length: number;
  readonly number: string;
  /** How the list counts: "(a)" and "a)" are different forms. */
  readonly form: string;
}

export function enumeratorOf(line: string): Enumerator | undefined {
  const match = MARK.exec(line);
  const number = match?.groups?.inner ?? match?.groups?.outer;
  if (!match || number === undefined) return undefined;
  const letters = /\d/.test(number) ? '1' : /[a-z]/.test(number) ? 'a' : 'A';
  return {
    length: match[0].length,
    number,
    form: `${match.groups?.inner ? '(' : ''}${letters}${match.groups?.stop ?? ')'}`,
  };
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** Whether one mark comes right after another in the same list. */
export function comesAfter(first: Enumerator, second: Enumerator): boolean {
  if (first.form !== second.form) return false;
  if (/\d/.test(first.number)) return Number(second.number) === Number(first.number) + 1;
  const a = first.number.toLowerCase();
  const b = second.number.toLowerCase();
  if (first.form.includes('r')) return ROMAN.includes(a) && ROMAN.indexOf(b) === ROMAN.indexOf(a) + 1;
  return a.length === 1 && b.length === 1 && b.charCodeAt(0) === a.charCodeAt(0) + 1;
}

/** "(i)" is a Roman number unless it comes after "(h)". */
export function inContext(open: readonly Enumerator[], mark: Enumerator): Enumerator {
  if (!/^[ivx]+$/i.test(mark.number) || open.some(last => comesAfter(last, mark))) return mark;
  return { ...mark, form: mark.form.replace(/[aA]/, 'r') };
}

/** What stands around a line that begins with an enumerator. */
export interface Around {
  /** The text above, if it is there. */
  readonly above: string;
  /** The last enumerators of the lists that are open above, outer lists included. */
  readonly before: readonly Enumerator[];
  readonly below: string;
  /** Right under the line above, and apart from the text below. */
  readonly closes: boolean;
}

/**
 * Whether a line that begins with an enumerator is an item of a list; otherwise it is a numbered title or clause. Items go
 * on with a sentence, end with a semicolon, or stand one after another under a lead-in.
 */
export function isEnumeratedItem(line: string, mark: Enumerator, { above, before, below, closes }: Around): boolean {
  const body = line.slice(mark.length);
  if (/^["“‘(]?\p{Ll}/u.test(body) || /[;,](?: (?:and|or))?\s*$/.test(body)) return true;
  const goesOn = before.some(last => comesAfter(last, mark));
  if (goesOn && closes) return true;
  // A short line above a full paragraph is a title.
  if (below.length > 90 && body.length < 80 && !/[.;,]\s*$/.test(body) && !enumeratorOf(below)) return false;
  if (before.length) return goesOn;
  const next = enumeratorOf(below);
  return /:\s*$/.test(above) && next !== undefined && comesAfter(mark, inContext([mark], next));
}

/** The open lists after an item: its own goes on, the lists inside the last item of it are closed. */
export function withItem(open: readonly Enumerator[], mark: Enumerator): Enumerator[] {
  const own = open.findIndex(last => comesAfter(last, mark));
  return [...(own < 0 ? open : open.slice(0, own)), mark];
}
