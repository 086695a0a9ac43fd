// Runs in a process of its own, so that no tool works in a heap or with code that another one has shaped, and so that one
// that takes too long can be stopped. Reads a task from the arguments and writes one JSON object a line:
//   {"ready": ms}                                        time to load the tool, not part of any figure
//   {"warmUp": ms}                                       a check of a small text, of which the first is cold, or an edit
//   {"round": ms, "length": units, "found": n}           a measured check
//   {"edit": ms}                                         parse and check after one typed character
//   {"end": {"unlike": n, "found": n}}                   after the last edit: findings that a fresh policy does not give
import { makeEdits, makePolicy } from './policies.mjs';
import { loadCore, subjects } from './subjects.mjs';

const task = JSON.parse(process.argv[2]);
const say = value => process.stdout.write(`${JSON.stringify(value)}\n`);

async function measureChecks({ subject, format, lengths, rounds, warmUps, smallLength }) {
  const start = performance.now();
  const check = await subjects[subject]();
  say({ ready: performance.now() - start });
  const timed = async text => {
    const before = performance.now();
    const found = await check(text, format);
    return { ms: performance.now() - before, found };
  };
  // Each text is checked once only: a tool that remembers what it has seen gains nothing from the warm-up.
  for (let round = 0; round < warmUps; round++) {
    const { ms } = await timed(makePolicy(format, smallLength, 1000 + round));
    say({ warmUp: ms });
  }
  for (const length of lengths) {
    for (let round = 0; round < rounds; round++) {
      const text = makePolicy(format, length, 1 + round);
      globalThis.gc?.();
      const { ms, found } = await timed(text);
      say({ round: ms, length, found });
    }
  }
}

function measureEdits({ format, length, edits, warmUps }) {
  const { parsePolicy, check } = loadCore();
  let text = makePolicy(format, length, 1);
  let policy = parsePolicy(text, { format });
  let found = check(policy);
  makeEdits(text.length, warmUps + edits, 7).forEach(({ at, typed }, index) => {
    text = text.slice(0, at) + typed + text.slice(at);
    const before = performance.now();
    policy = parsePolicy(text, { format }, policy);
    found = check(policy);
    const ms = performance.now() - before;
    say(index < warmUps ? { warmUp: ms } : { edit: ms });
  });
  // The kept policy must have given what a fresh one gives, or the speed is worth nothing.
  const fresh = check(parsePolicy(text, { format })).map(identify);
  const unlike = found.map(identify).filter((line, index) => line !== fresh[index]).length;
  say({ end: { unlike: unlike + Math.abs(found.length - fresh.length), found: found.length } });
}

const identify = ({ rule, severity, span, message }) => JSON.stringify([rule, severity, span, message]);

await (task.kind === 'edits' ? measureEdits(task) : measureChecks(task));
// A tool may keep a worker or a timer alive after its last check.
process.stdout.write('', () => process.exit(0));
