import type { Placed, Policy } from '../policy/policy';
import type { PhraseSet } from '../text/phrases';
import type { Span } from '../text/span';

/** Whether a text tells its reader something the law may demand: the status rules of a completeness check. */
export type Status = 'found' | 'weak' | 'missing' | 'not-applicable';

/** What a sentence says on a subject: all of it, too little of it, or that it does not apply here. */
export type Strength = 'found' | 'weak' | 'denied';

/** A stretch of one block (offsets in its text) and what it says. */
export interface Said extends Span {
  readonly strength: Strength;
  /** Touches the subject without showing that it arises: no finding stands on it alone. */
  readonly unproven?: true;
}

/** A stretch of a block (offsets in the block's text) that speaks to a disclosure. */
export interface Evidence extends Span {
  readonly placed: Placed;
  readonly strength: Strength;
  readonly unproven?: true;
  /** Set on what is evidence only as part of a list or section that is: no finding stands on it. */
  readonly joined?: true;
}

/**
 * What a policy can tell its reader, and how one sees that it does. Declared in one file per disclosure; which law demands
 * it stands in `law/`, never here.
 */
export interface Disclosure {
  /** Stable name: file name in kebab case, key in reports, `missing-KEY` and `weak-KEY` in kebab case. */
  readonly key: string;
  /** For outline, checklist and messages: a noun phrase, lower case unless a name. */
  readonly title: string;
  /** One or two words for the outline and code lens. */
  readonly short: string;
  /** What the reader is owed, in plain words; one or two sentences. */
  readonly explain: string;
  /** What the text lacks when the disclosure is only weak; completes "It is there, but ...". */
  readonly lacks: string;
  /** Usual titles of the section that holds it, for placing the clause and for `underHeading`. */
  readonly headings: PhraseSet;
  readonly evidence: EvidencePatterns;
  /** Where such a section usually stands in a policy: a small number stands early. */
  readonly order: number;
  readonly clause: Clause;
  readonly examples: readonly DisclosureExample[];
}

export interface EvidencePatterns {
  /** A statement with one of these tells the reader enough. */
  readonly found?: PhraseSet;
  /** A statement with one of these touches the subject and leaves the reader short. */
  readonly weak?: PhraseSet;
  /** Look-alikes: a hit that shares a word with one of these is no evidence. */
  readonly not?: PhraseSet;
  /** Look-alikes of a whole sentence: no hit in the same sentence is evidence. */
  readonly notSentence?: PhraseSet;
  /** The text declares that the subject does not arise ("we do not transfer your data outside the UK"). */
  readonly denied?: PhraseSet;
  /** Counts only in a section under one of the usual headings. */
  readonly underHeading?: { readonly found?: PhraseSet; readonly weak?: PhraseSet };
  /** Places whose statements are not meant for this duty, such as a section for the residents of another state. */
  readonly elsewhere?: (placed: Placed) => boolean;
  /**
   * How far its lists are one statement. `opened`: the items that a lead-in on the subject opens, and a list half of whose
   * items are on the subject; `most`: only the latter; `leadIn`: the lead-in of an item, not the other items.
   */
  readonly lists?: 'opened' | 'most' | 'leadIn';
  /** Whatever stands under a title on the subject serves it, not only where most of the paragraphs do. */
  readonly wholeSection?: boolean;
  /** Where one statement tells enough, those that tell too little are about something else: an opt-out beside the right. */
  readonly weakOnlyAlone?: boolean;
  /** Shows that a conditional duty applies, although it discloses nothing yet. */
  readonly applies?: PhraseSet;
  /**
   * What phrases cannot say. Sees one block, the lead-ins it completes and the titles it stands under, and nothing else:
   * its answer is kept for as long as these stand. Offsets are of the block's text.
   */
  readonly also?: (placed: Placed) => Iterable<Said>;
  /** What takes more of the policy to say. Asked again after each edit, about places that could hold it. */
  readonly inPolicy?: {
    /** Sees what `also` sees. */
    readonly possible: (placed: Placed) => boolean;
    readonly said: (placed: Placed, policy: Policy) => Iterable<Said>;
  };
  /** What the model of a policy knows anyway, in document order. */
  readonly ofPolicy?: (policy: Policy) => Iterable<Said & { readonly placed: Placed }>;
  /** The last word on the whole: may weaken or restore what the sentences say one by one ("no period anywhere"). */
  readonly overall?: (evidence: readonly Evidence[], policy: Policy) => 'found' | 'weak' | undefined;
  /** Where a writer would mend what is weak (span of the document), if not where the subject is first spoken of. */
  readonly weakAt?: (policy: Policy) => Span | undefined;
}

/** A clause to insert: snippet text with tab stops `${1:placeholder}` and choices `${2|a,b|}` (LSP, Snippet Syntax). */
export interface Clause {
  /** The usual title of its section. */
  readonly heading: string;
  /** Keys of other disclosures that it makes in full, so that inserting all that is missing says nothing twice. */
  readonly covers?: readonly string[];
  /** Paragraphs and list items in Markdown; `- ` items; no heading. Placeholders are written in square brackets. */
  readonly body: string;
}

/**
 * Text in «marks» is what must be found as evidence; an example without marks must give none. Lines are blocks: a line
 * that begins with `- ` is a list item, one with `# ` a heading.
 */
export type DisclosureExample =
  | { readonly found: string }
  /** `unproven`: the status is weak, and no finding says so. */
  | { readonly weak: string; readonly unproven?: true }
  | { readonly denied: string }
  | { readonly none: string };
