/**
 * Whether a text reads like a privacy policy: its opening names one, and the text then speaks as one. The opening alone is
 * not enough, since a README or a guideline names privacy policies too; what a policy says of itself tells them apart.
 *
 * The client decides by this whether to start the server at all, so it stands alone: no parsing, bounded patterns, and at
 * most the first 30,000 characters are read.
 */
export function readsLikePolicy(text: string): boolean {
  const head = text.slice(0, READ);
  const title = openingLines(head);
  const titled = title.split('\n').filter(line => line.length <= 100);
  if (titled.some(line => OTHER_KIND.test(line)) && !NAMES_POLICY.test(title)) return false;
  if (SOURCE_CODE.test(head)) return false;
  // A draft that so far has only its title is a policy already.
  if (title.split('\n').some(line => IS_POLICY_TITLE.test(line) || namesWhose(line))) return true;
  const spoken = SPEAKS.reduce((n, pattern) => n + (pattern.test(head) ? 1 : 0), 0);
  if (NAMES_POLICY.test(title)) return spoken >= 2;
  if (SAYS_SO.test(head.slice(0, 1200)) && spoken >= 1) return true;
  if (NAMES_POLICY_IN_PROSE.test(head.slice(0, 3000)) && !OTHER_KIND.test(head.slice(0, 1000))) return spoken >= 3;
  return spoken >= 5 && share(head, /\b(information|data|cookies?|privacy)\b/gi) >= 0.02;
}

/** The share of words that match: a policy speaks of data in every sentence, terms of service in one clause. */
function share(head: string, word: RegExp): number {
  const words = head.match(/\p{L}+/gu)?.length ?? 0;
  return words < 80 ? 0 : (head.match(word)?.length ?? 0) / words;
}

const READ = 30_000;

/** The first lines with letters: where a title stands, after breadcrumbs, front matter and dates. */
function openingLines(head: string): string {
  const body = head.replace(
    /^\ufeff?---\r?\n[\s\S]{0,4000}?\r?\n---\r?\n/,
    match => match.match(/^title:.*$/m)?.[0] ?? '',
  );
  const lines = body.split(/\r\n?|\n/).filter(line => /\p{L}/u.test(line) && !/^\s*>/.test(line));
  return lines
    .slice(0, 4)
    .map(line => line.slice(0, 160))
    .join('\n');
}

// The line is the title and nothing more: "Privacy Policy", "ACME Ltd - Privacy and Cookies Notice:".
const IS_POLICY_TITLE =
  /^\W*(title:)?[\w ’'&.,®™|:/()–—-]{0,60}\b(privacy|cookies?|data[ -]protection)( and cookies?| & cookies?)? (policy|notice|statement)\W*$/i;

// Behind the title whose policy it is, or for whom: "Privacy Policy of ACME Ltd", "Privacy notice for job applicants".
const WHOSE_POLICY =
  /^\W*(title:)?[\w ’'&.,®™|:/()–—-]{0,60}\b(privacy|cookies?|data[ -]protection)( and cookies?| & cookies?)? (policy|notice|statement)( (of|for|by|at|from|on)\b|\s*[-–—|:(,])([\w ’'&.,®™|:/()–—-]{1,60})$/i;

// About policies in general: a guide, a tool, a page of a manual.
const ABOUT_POLICIES =
  /\b(guides?|templates?|generators?|how|why|what|when|examples?|samples?|checklists?|best practices?|tips|review|overview|module|plugins?|extension|tests?|todo|draft(ing)?|writing|writers?|requirements?|developers?|startups|faqs?|explained|lawyers|beginners|dummies|your (app|site|website|business|store))\b/i;

function namesWhose(line: string): boolean {
  const match = line.length <= 160 ? WHOSE_POLICY.exec(line) : null;
  return match !== null && !ABOUT_POLICIES.test(line) && !OTHER_KIND.test(line);
}

const NAMES_POLICY =
  /\b(privacy|cookies?|data[ -]protection|data[ -]privacy|personal (data|information)|fair processing)[ \w&'’-]{0,40}\b(policy|policies|notice|statement|declaration|information|charter)\b|^\W*(title:)?[\w ’'&.|:/-]{0,40}\b(privacy|data protection|cookies)\b[\w ’'&.|:/-]{0,20}$|\bdatenschutz/im;

// "This is our privacy policy."
const SAYS_SO =
  /\bthis (page |text |document )?is (the|our|my|a) ([\w’']+ ){0,4}(privacy|cookie|data protection) (policy|notice|statement)(?= *[.,:;(]| of | for )/i;

const NAMES_POLICY_IN_PROSE =
  /\b(this|our|the following|following)( \w+){0,3} (privacy|cookie|data protection)( \w+)? (policy|notice|statement)\b/i;

// Titles of documents that talk about privacy without being a policy.
const OTHER_KIND =
  /\b(terms (of|and)|conditions of|terms|changelog|release notes?|readme|contributing|guidelines?|tutorial|documentation|api reference|meeting|minutes|agenda|agreement|acceptable use|licen[cs]e|code of conduct|how to|service level|takedown|refund|cancellation)\b/i;

// Shell prompts, fences and badges are for developers.
const SOURCE_CODE =
  /^\s{0,3}(```|~~~)(\w|$)|\]\(https?:\/\/[^)\s]{0,200}badge|^\s*(npm|npx|pip|cargo|git|docker) [a-z]/m;

// What a policy says of its author and its reader. Each is one voice; a policy uses several.
const SPEAKS: readonly RegExp[] = [
  /\b(we|us|our|[A-Z]\w+) (may |might |will |also |only |do not |automatically |and our \w+ )*(collect|gather|receive|obtain)s?\b[^.\n]{0,80}\b(information|data)\b/i,
  /\b(we|us|our|[A-Z]\w+) (may |might |will |also |only |do not |and our \w+ )*(use|process)(es)?\b[^.\n]{0,80}\b(information|data|cookies)\b/i,
  /\b(we|[A-Z]\w+) (may |might |will |also |only |do not |never )*(share|disclose|sell|transfer|provide|pass)s?\b[^.\n]{0,80}\b(information|data|third[ -]part|partners)/i,
  /\byour (personal )?(information|data)\b/i,
  /\b(we|[A-Z]\w+) (may |will |also |only )*use your [^.\n]{0,40}\b(name|address|e-?mail|phone|number|details)/i,
  /\b(we|us) (hold|keep|ask for|need|record|take|note) [^.\n]{0,60}\b(names?|addresses|e-?mail|telephone|phone numbers?)\b/i,
  /\b(retain|retention|keep|kept|stor(e|ed))\b[^.\n]{0,60}\b(information|data|as long as|longer than)\b/i,
  /\b(right to|request|opt[ -]out|unsubscribe|withdraw)\b[^.\n]{0,60}\b(access|delet|eras|correct|information|data|consent|receiv|marketing)/i,
  /\b(contact us|questions|e-?mail us|write to us|data protection officer)\b[^.\n]{0,80}\b(privacy|polic|notice|statement|data|@)/i,
  /\bcookies\b[^.\n]{0,80}\b(we|use|site|browser|website|set)\b|\b(we|site|website) use[sd]? cookies\b/i,
  /\bthird[ -]part(y|ies)\b/i,
  /\b(secur|protect)\w*\b[^.\n]{0,60}\b(information|data)\b/i,
  /\b(children|minors|under the age of|under 1[368])\b[^.\n]{0,80}\b(information|data|parent|collect)/i,
];
