// npm run bench -- [--json FILE] [--assert] [--quick] [--cap SECONDS]
//
// How long a check takes, ours beside those of write-good, retext and harper.js, in one run and on the same texts.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makePolicy, repeatedLines } from './policies.mjs';
import { describe, goalTable, growthTable, rivalTable } from './report.mjs';
import { median, percentile } from './statistics.mjs';
import { coreIsBuilt } from './subjects.mjs';

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    assert: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    cap: { type: 'string', default: '60' },
  },
});

const KB = 1000;
const small = 27 * KB;
const large = 1000 * KB;
const growth = [125 * KB, 250 * KB, 500 * KB, 1000 * KB];
const plan = {
  capSeconds: Number(options.cap),
  warmUps: options.quick ? 20 : 60,
  rounds: { [small]: options.quick ? 3 : 10, [large]: options.quick ? 1 : 3 },
  growthRounds: options.quick ? 1 : 5,
  edits: options.quick ? 60 : 300,
  growthEdits: options.quick ? 30 : 100,
  warmUpEdits: options.quick ? 100 : 600,
};

if (!coreIsBuilt()) {
  console.error('out/core.js is missing: run `npm run build` first.');
  process.exit(2);
}

/** Runs a task in a process of its own; what it said, by kind, until it ended or was stopped for a check that took too long. */
function run(task) {
  const script = fileURLToPath(new URL('./measure.mjs', import.meta.url));
  const child = spawn(process.execPath, ['--expose-gc', '--max-old-space-size=3000', script, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { ready: [], warmUp: [], round: [], edit: [], end: [], capped: false, failure: undefined };
  let complaint = '';
  child.stderr.on('data', data => {
    complaint = (complaint + data).slice(-2000);
  });
  const stop = () => {
    said.capped = true;
    child.kill('SIGKILL');
  };
  let cap = setTimeout(stop, plan.capSeconds * 1000);
  createInterface({ input: child.stdout }).on('line', line => {
    clearTimeout(cap);
    cap = setTimeout(stop, plan.capSeconds * 1000);
    const value = JSON.parse(line);
    const kind = Object.keys(value).find(key => key in said);
    said[kind].push(value);
  });
  return new Promise(resolve => {
    child.on('close', code => {
      clearTimeout(cap);
      if (code !== 0 && !said.capped) said.failure = complaint.match(/^\w*Error.*/m)?.[0] ?? `exit status ${code}`;
      resolve(said);
    });
  });
}

async function measureChecks(subject, format, lengths, rounds) {
  const said = await run({ subject, format, lengths, rounds, warmUps: plan.warmUps, smallLength: small });
  return {
    subject,
    format,
    cold: said.warmUp[0]?.warmUp,
    capped: said.capped,
    failure: said.failure,
    sizes: lengths.map(length => {
      const measured = said.round.filter(round => round.length === length);
      const times = measured.map(({ round }) => round);
      return { length, rounds: times.length, median: median(times), found: measured[0]?.found };
    }),
  };
}

async function measureEdits(format, length, edits) {
  const said = await run({ kind: 'edits', format, length, edits, warmUps: plan.warmUpEdits });
  const times = said.edit.map(({ edit }) => edit);
  return {
    format,
    length,
    edits: times.length,
    median: median(times),
    p95: percentile(times, 95),
    worst: percentile(times, 100),
    // Undefined when the cap came first.
    unlike: said.end[0]?.end.unlike,
    capped: said.capped,
    failure: said.failure,
  };
}

const result = {
  when: new Date().toISOString(),
  machine: { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version, load: loadavg()[0] },
  plan,
  texts: [small, large].map(length => {
    const text = makePolicy('markdown', length, 1);
    return { length: text.length, lines: text.split('\n').length, repeatedLines: repeatedLines(text) };
  }),
  comparison: [],
  growth: [],
};
console.log(describe(result));

for (const length of [small, large]) {
  const checks = [];
  for (const subject of ['policywright', 'write-good', 'retext', 'harper.js']) {
    checks.push(await measureChecks(subject, 'markdown', [length], plan.rounds[length]));
  }
  const edit = await measureEdits('markdown', length, plan.edits);
  result.comparison.push({ length, checks, edit });
  console.log(rivalTable(result.comparison.at(-1), plan));
}

for (const format of ['markdown', 'plain']) {
  const checks = await measureChecks('policywright', format, growth, plan.growthRounds);
  const edits = [];
  for (const length of growth) edits.push(await measureEdits(format, length, plan.growthEdits));
  result.growth.push({ format, checks, edits });
  console.log(growthTable(result.growth.at(-1)));
}

result.goals = judge(result);
console.log(goalTable(result.goals));
if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
process.exit(options.assert && result.goals.some(goal => !goal.met) ? 1 : 0);

/** A goal that could not be measured is missed; a rival that was stopped at the cap is at least as slow as the cap. */
function judge({ texts, comparison, growth }) {
  const goals = [];
  const add = (name, value, limit, met) =>
    goals.push({ name, value, limit, met: Number.isFinite(value) && met(value) });
  add(
    'lines repeated in the 1 MB text, beyond those of the 27 KB text',
    texts[1].repeatedLines - texts[0].repeatedLines,
    'none',
    value => value <= 0,
  );
  for (const { length, checks, edit } of comparison) {
    const ours = checks[0].sizes[0].median;
    const { sizes, capped } = checks[1];
    const writeGood = sizes[0].median ?? (capped ? plan.capSeconds * 1000 : undefined);
    const size = `${length / KB} KB`;
    add(`${size}: first check, write-good's time over ours`, writeGood / ours, 'more than 1', value => value > 1);
    add(`${size}: one edit, write-good's time over ours`, writeGood / edit.median, 'at least 20', value => value >= 20);
    add(`${size}: findings of our first check`, checks[0].sizes[0].found, 'at least 1', value => value >= 1);
    add(
      `${size}: findings after the edits that a fresh check does not give`,
      edit.unlike,
      'none',
      value => value === 0,
    );
  }
  for (const { format, checks } of growth) {
    const perUnit = checks.sizes.map(({ length, median }) => median / length);
    add(
      `${format}: time per KB at 1 MB over that at 125 KB`,
      perUnit.at(-1) / perUnit[0],
      'at most 2',
      value => value <= 2,
    );
  }
  return goals;
}
