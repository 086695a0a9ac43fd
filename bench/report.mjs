// The figures as text.

export function describe({ machine, plan, texts }) {
  const [small, large] = texts;
  return [
    `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, load ${machine.load.toFixed(1)} before the run`,
    '',
    'Texts: Markdown policies made from test/corpus with other names, numbers and word order.',
    ...[small, large].map(
      ({ length, lines, repeatedLines }) =>
        `  ${length} characters, ${lines} lines, ${repeatedLines} of them written more than once`,
    ),
    `Each tool runs in a process of its own, checks ${plan.warmUps} other 27 KB texts to warm up, and then each measured text once.`,
    `A tool is stopped when one check takes over ${plan.capSeconds} s.`,
    'Loading a tool is not measured. "cold" is the first 27 KB check of the process. First checks: median.',
    `Edits: ${plan.edits} characters typed at random places, one after the other, after ${plan.warmUpEdits} more to warm up;`,
    '  measured is parsePolicy with the previous policy, and check. The other tools have to check the whole text again.',
  ].join('\n');
}

export function rivalTable({ length, checks, edit }, { capSeconds }) {
  const ours = checks[0].sizes[0].median;
  const writeGood = checks[1].sizes[0].median;
  const unmeasured = ({ failure, capped }) => {
    if (failure) return `not measured: ${failure}`;
    return capped ? `not measured: over ${capSeconds} s` : 'not measured';
  };
  const row = (name, cold, time, remark, found) => [
    name,
    milliseconds(cold),
    milliseconds(time),
    remark,
    ratio(time, ours),
    ratio(time, edit.median),
    ratio(time, writeGood),
    found ?? '',
  ];
  const rows = checks.map(measured => {
    const { subject, cold, sizes } = measured;
    const [size] = sizes;
    const name = subject === 'policywright' ? 'policywright, first check' : subject;
    if (size.median === undefined) return [name, milliseconds(cold), unmeasured(measured)];
    return row(name, cold, size.median, `${size.rounds} rounds`, size.found);
  });
  const name = 'policywright, one edit';
  const spread = `${edit.edits} edits, p95 ${milliseconds(edit.p95)}, worst ${milliseconds(edit.worst)}`;
  rows.splice(
    1,
    0,
    edit.median === undefined ? [name, '', unmeasured(edit)] : row(name, undefined, edit.median, spread, undefined),
  );
  return `\n${length / 1000} KB\n${table(
    ['', 'cold ms', 'ms', '', '× our check', '× our edit', '× write-good', 'findings'],
    rows,
  )}`;
}

export function growthTable({ format, checks, edits }) {
  const per100 = (time, length) => milliseconds(time === undefined ? undefined : (time / length) * 100_000);
  const rows = checks.sizes.map(({ length, median }, index) => [
    `${length / 1000} KB`,
    milliseconds(median),
    per100(median, length),
    milliseconds(edits[index].median),
    milliseconds(edits[index].p95),
    per100(edits[index].median, length),
  ]);
  const failure = [checks, ...edits].find(measured => measured.failure)?.failure;
  return `\nOur cost by length, ${format}${failure ? ` (${failure})` : ''}\n${table(
    ['', 'check ms', 'per 100 KB', 'edit ms', 'edit p95', 'per 100 KB'],
    rows,
  )}`;
}

export function goalTable(goals) {
  const rows = goals.map(({ name, value, limit, met }) => [name, plain(value), limit, met ? 'met' : 'MISSED']);
  return `\nGoals\n${table(['', 'measured', 'goal', ''], rows)}`;
}

const plain = value => (Number.isFinite(value) ? String(Number(value.toPrecision(3))) : 'not measured');
const milliseconds = value =>
  value === undefined ? '' : value < 10 ? value.toFixed(2) : value < 1000 ? value.toFixed(1) : value.toFixed(0);
const ratio = (time, base) => (time === undefined || base === undefined ? '' : plain(time / base));

/** Columns padded to their widest cell; the first is flush left. A row shorter than the header ends in a remark. */
function table(header, rows) {
  const full = rows.filter(row => row.length === header.length);
  const widths = header.map((title, column) => Math.max(title.length, ...full.map(row => String(row[column]).length)));
  widths[0] = Math.max(...rows.map(row => row[0].length));
  const line = row =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : String(cell).padStart(widths[column])))
      .join('  ');
  return [header, ...rows].map(row => line(row).trimEnd()).join('\n');
}
