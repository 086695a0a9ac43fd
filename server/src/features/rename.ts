import type { Policy, Section } from '../policy/policy';
import { ownSlug, slugOf } from '../policy/reference-anchors';
import { otherNumbers } from '../policy/term-lexicon';
import { isCapitalised, isCapitalisedTerm, isName, isPronoun, trimmed } from '../policy/term-names';
import { type TermAt, termAt, termsOf } from '../policy/terms';
import { titleKey } from '../policy/title-text';
import type { Edit } from '../rules/rule';
import { overlaps, type Span } from '../text/span';
import { anchorEdits } from './anchor-edits';
import { definitionsOf, referencesTo, sectionMeant } from './references';

/** What cannot be done, and why: for the writer to read. */
export interface Refusal {
  readonly refused: string;
}

/** What is to be renamed: its words at the cursor, and the name as it stands now. */
export interface Renamable {
  readonly span: Span;
  readonly name: string;
}

/** What can be renamed at an offset; undefined where nothing has a name. */
export function prepareRename(policy: Policy, offset: number): Renamable | Refusal | undefined {
  const section = sectionMeant(policy, offset);
  if (section) {
    const title = titleWords(policy, section);
    if (!title) return { refused: 'This title carries marks within its words. Change it by hand.' };
    const here = [title, ...referencesTo(policy, section).flatMap(({ titleSpan }) => titleSpan ?? [])];
    const span = here.find(({ start, end }) => start <= offset && offset <= end);
    return span && { span, name: policy.text.slice(title.start, title.end) };
  }
  const found = termAt(policy, offset);
  if (!found) return undefined;
  if (isPronoun(found.name))
    return { refused: `“${found.name}” is a word of the language, not a name. Rename the company instead.` };
  const all = places(found);
  if (!all.some(({ start }) => start === found.start))
    return {
      refused: `Here “${found.name}” is written without its capitals, so it may not be the term. Write it with them first.`,
    };
  const marked = all.find(span => /[*_\\[\]<>]/.test(policy.text.slice(span.start, span.end)));
  if (marked) {
    const { line } = policy.lines.at(marked.start);
    return { refused: `The name carries marks within its words in line ${line + 1}. Change it by hand.` };
  }
  return { span: { start: found.start, end: found.end }, name: found.name };
}

/** The edits that give the term or section at an offset a new name everywhere, in document order. */
export function rename(policy: Policy, offset: number, newName: string): readonly Edit[] | Refusal {
  const given = newName.replace(/\s+/g, ' ').trim();
  const prepared = prepareRename(policy, offset);
  if (!prepared) return { refused: 'Here is neither a defined term nor the title of a section.' };
  if ('refused' in prepared) return prepared;
  if (!given) return { refused: 'A name needs at least one word.' };
  const section = sectionMeant(policy, offset);
  // The text has quotes and articles of its own: `the "Shop"` renames the Site to Shop.
  const name = section ? given : (trimmed(given.replace(/["“”]/g, ''), 0)?.text ?? given);
  const found = section ? undefined : termAt(policy, offset);
  const edits = section ? renameTitle(policy, section, name) : found ? renameTerm(policy, found, name) : [];
  return 'refused' in edits ? edits : [...edits].sort((a, b) => a.start - b.start);
}

const places = (found: TermAt): readonly Span[] => [
  ...definitionsOf(found),
  ...found.term.uses.filter(({ name }) => name === found.name),
];

function renameTerm(policy: Policy, found: TermAt, name: string): readonly Edit[] | Refusal {
  if (!isName(name)) return { refused: `“${name}” is no name: write up to six words that begin with a letter.` };
  if (isPronoun(name)) return { refused: `“${name}” cannot be a name, because it is a word of the language.` };
  const other = termsOf(policy).find(
    ({ aliases }) => aliases.some(alias => same(alias, name)) && !aliases.every(alias => same(alias, found.name)),
  );
  if (other && !same(name, found.name)) return { refused: `“${name}” is defined already, as another term.` };
  return places(found).map(({ start, end }): Edit => {
    const text = inForm(policy.text.slice(start, end), found.name, name);
    // "The Business’ rules" become "the Company’s rules".
    const bare = /^['’](?=\s\p{Ll})/u.exec(policy.text.slice(end, end + 3))?.[0];
    const isPossessive =
      bare && /s$/i.test(policy.text.slice(start, end)) && !/['‘’]/.test(policy.text[start - 1] ?? '');
    return isPossessive && !/s$/i.test(text) ? { start, end: end + 1, text: `${text}${bare}s` } : { start, end, text };
  });
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The new name in the number, possessive and capital of the words it replaces. */
function inForm(written: string, oldName: string, newName: string): string {
  const possessive = /['’]s$/i.exec(written)?.[0] ?? '';
  const bare = written.slice(0, written.length - possessive.length);
  const last = lastWord(bare).toLowerCase();
  const other = last !== lastWord(oldName).toLowerCase();
  let text = other ? inOtherNumber(newName) : newName;
  if (!isCapitalisedTerm(oldName) && !isCapitalisedTerm(newName)) {
    const first = text.charAt(0);
    text =
      (isCapitalised(bare) ? first.toUpperCase() : isCapitalised(oldName) ? first.toLowerCase() : first) +
      text.slice(1);
  }
  // Within a sentence in capitals the name has them, too.
  if (/\p{Lu}{2}/u.test(bare) && !/\p{Ll}/u.test(bare) && /\p{Ll}/u.test(oldName)) text = text.toUpperCase();
  return text + (possessive && /[^s]s$/i.test(text) && other ? possessive.charAt(0) : possessive);
}

const lastWord = (name: string): string => /[\p{L}\p{N}’']+$/u.exec(name)?.[0] ?? name;

function inOtherNumber(name: string): string {
  const last = lastWord(name);
  const [changed] = otherNumbers(last.toLowerCase());
  if (!changed) return name;
  let shared = 0;
  while (shared < changed.length && last[shared]?.toLowerCase() === changed[shared]) shared++;
  return name.slice(0, name.length - last.length) + last.slice(0, shared) + changed.slice(shared);
}

/** The words of a title in the text, if they stand there as they are shown. */
function titleWords({ text }: Policy, { title, titleSpan }: Section): Span | undefined {
  const at = text.slice(titleSpan.start, titleSpan.end).lastIndexOf(title);
  return title && at >= 0 ? { start: titleSpan.start + at, end: titleSpan.start + at + title.length } : undefined;
}

function renameTitle(policy: Policy, section: Section, name: string): readonly Edit[] | Refusal {
  const title = titleWords(policy, section);
  if (!title) return { refused: 'This title carries marks within its words. Change it by hand.' };
  if (/^[#>*+|-]|[[\]<>`]/.test(name) || !/\p{L}/u.test(name) || name.length > 150)
    return { refused: `“${name}” cannot be a title here, because its marks would change the structure.` };
  const key = titleKey(name);
  if (policy.sections.some(other => other !== section && other.heading && titleKey(other.title) === key))
    return { refused: `There is a section “${name}” already.` };
  const edits: Edit[] = [{ ...title, text: name }];
  const slug = section.heading && slugOf(section.heading.text.replace(section.title, () => name));
  for (const { titleSpan, slugSpan } of referencesTo(policy, section)) {
    if (titleSpan) edits.push({ ...bounds(titleSpan), text: titleLike(policy, titleSpan, section.title, name) });
    if (slugSpan && slug && ownSlug(section)) edits.push({ ...bounds(slugSpan), text: slug });
  }
  const from = { title: section.title, slug: ownSlug(section) };
  const more = slug ? anchorEdits(policy, from, { title: name, slug }) : [];
  return [...edits, ...more.filter(edit => !edits.some(other => overlaps(other, edit)))];
}

const bounds = ({ start, end }: Span): Span => ({ start, end });

/** Within a sentence a title may be written small: "the cookies section". */
function titleLike({ text }: Policy, span: Span, title: string, name: string): string {
  const small = isCapitalised(title) && /^\p{Ll}/u.test(text.slice(span.start, span.end));
  return small ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
