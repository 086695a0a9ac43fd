// Makes policies of any length from the fixtures of test/corpus. A long policy must not be a short one repeated: whoever
// keeps results for equal text would then be measured on one copy. So names, numbers and the order of enumerations are
// changed by a seeded generator, and no line is ever written twice.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { random } from './random.mjs';

const corpus = fileURLToPath(new URL('../test/corpus/', import.meta.url));
const endings = { markdown: /\.md$/, plain: /\.policy(\.txt)?$/ };

function readFixtures(format) {
  return readdirSync(corpus, { withFileTypes: true })
    .filter(entry => entry.isFile() && endings[format].test(entry.name))
    .map(entry => body(readFileSync(join(corpus, entry.name), 'utf8').replace(/\r\n?/g, '\n')));
}

/** What a fixture says, as paragraphs: without what a policy has only once, at its top or its end. */
function body(text) {
  const paragraphs = text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split(/\n(?:[ \t]*\n)+/)
    .map(paragraph => paragraph.replace(/^\n+/, ''))
    .filter(paragraph => paragraph.trim() !== '' && !isOnceOnly(paragraph));
  return paragraphs.slice(1);
}

/** An archive preamble, a title left empty, a comment, a linked contents list, a line that dates the policy. */
const isOnceOnly = paragraph =>
  /^(> |# *$|<!--|- \[.*\]\(#)/.test(paragraph) ||
  (paragraph.length < 80 && /^\W*(last (updated|edited)|updated|effective|status|version|approved)\b/i.test(paragraph));

const fixtures = { markdown: readFixtures('markdown'), plain: readFixtures('plain') };

/**
 * A privacy policy of about `length` UTF-16 units, cut at the end of a line.
 * @param {'markdown' | 'plain'} format
 * @param {number} length
 * @param {number} seed equal seeds give equal texts, different seeds share no paragraph but by chance
 */
export function makePolicy(format, length, seed) {
  const rng = random(seed);
  const seen = new Set();
  const title = `Privacy Policy of ${inventName(rng)} Ltd`;
  const parts = [format === 'markdown' ? `# ${title}` : title];
  let size = parts[0].length;
  while (size < length) {
    for (const fixture of rng.shuffle(fixtures[format])) {
      const renamed = renamer(rng);
      for (const paragraph of fixture) {
        if (size >= length) break;
        const lines = [];
        for (const line of paragraph.split('\n')) {
          if (size >= length) break;
          lines.push(unseen(vary(line, renamed, rng), seen, rng));
          size += lines.at(-1).length + 1;
        }
        parts.push(lines.join('\n'));
        size++;
      }
    }
  }
  return `${parts.join('\n\n')}\n`;
}

/** How many lines stand in a text more than once; rules, table rulings and blank lines aside. */
export function repeatedLines(text) {
  const counts = new Map();
  for (const line of text.split('\n').filter(hasWords)) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + 1);
  return [...counts.values()].filter(count => count > 1).length;
}

const hasWords = line => /[A-Za-z]{2}/.test(line);

const onsets = ['B', 'Br', 'C', 'D', 'F', 'Gl', 'H', 'K', 'L', 'M', 'N', 'P', 'R', 'S', 'St', 'T', 'V', 'W'];
const middles = ['a', 'e', 'i', 'o', 'u', 'ar', 'en', 'il', 'or', 'un'];
const joints = ['b', 'd', 'k', 'l', 'm', 'n', 'r', 'st', 'v', 'nd'];
const codas = ['by', 'dale', 'ford', 'gate', 'ham', 'ley', 'mouth', 'stead', 'ton', 'wick', 'worth', 'mere'];

function inventName(rng) {
  return rng.pick(onsets) + rng.pick(middles) + rng.pick(joints) + rng.pick(middles) + rng.pick(codas);
}

// Words that carry the meaning the checks look for keep their form, though they are written with a capital.
const kept = new Set(
  `Act Article Art Articles Code Commission Commissioner Commissioners Community Cookie Cookies Council Data Decision
  Directive EEA EU European Economic Area Framework GDPR General ICO Information Office Officer Policy Privacy
  January February March April June July August September October November December
  Protection Regulation Regulations Schedule Section Services Shield Site States UK Union United Kingdom`.split(/\s+/),
);

/** One function a fixture: the same name becomes the same invented name throughout. */
function renamer(rng) {
  const names = new Map();
  return name => {
    if (kept.has(name)) return name;
    if (!names.has(name)) names.set(name, inventName(rng));
    return names.get(name);
  };
}

/** Titles keep their words, as the shape of the policy hangs on them. */
const looksLikeTitle = line => line.length < 80 && !/[.;:,|]\W*$/.test(line);

function vary(line, renamed, rng) {
  if (looksLikeTitle(line)) return line;
  return line
    .replace(/(?<=[a-z,;:] )\p{Lu}\p{Ll}{3,}/gu, renamed)
    .replace(/\b(?!19|20)\d{2,4}\b/g, ({ length }) => String(10 ** (length - 1) + rng.below(9 * 10 ** (length - 1))))
    .replace(
      /\b(\p{Ll}[\p{Ll} -]{2,40}), (\p{Ll}[\p{Ll} -]{2,40}) and (\p{Ll}{3,})\b/gu,
      (whole, first, second, last) => (rng.next() < 0.5 ? whole : `${second}, ${first} and ${last}`),
    );
}

/** The line, with "in NAME" before its final marks if it has been written before. */
function unseen(line, seen, rng) {
  if (!hasWords(line)) return line;
  let fresh = line;
  while (seen.has(fresh.trim())) fresh = line.replace(/(?=[\s.,;:?!*_|\])}>]*$)/, ` in ${inventName(rng)}`);
  seen.add(fresh.trim());
  return fresh;
}

const letters = 'etaoinshrdlucmfwypvbgkqjxz';

/**
 * Characters typed at random places: mostly letters, as in writing, at times a blank, a mark or a new line.
 * @param {number} length of the text before the first edit
 */
export function makeEdits(length, count, seed) {
  const rng = random(seed);
  return Array.from({ length: count }, (_, index) => {
    const dice = rng.next();
    const typed = dice < 0.8 ? rng.pick(letters) : dice < 0.92 ? ' ' : dice < 0.97 ? rng.pick('.,;:-#*|"()') : '\n';
    return { at: rng.below(length + index + 1), typed };
  });
}
