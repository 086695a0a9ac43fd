const MARK = '@@policywright-test ';

/** Counts and prints the results of one suite. */
export class Report {
  passed = 0;
  failed = 0;
  skipped = 0;
  /** Whether the suite has said itself that it came to its end. */
  ended = false;

  constructor(name) {
    this.name = name;
    console.log(`\n${name}`);
  }

  /** Reads a line of an extension host; false when it is none of ours. */
  take(line) {
    const at = line.indexOf(MARK);
    if (at < 0) return false;
    const { result, title, ms, error } = JSON.parse(line.slice(at + MARK.length));
    if (result === 'end') this.ended = true;
    else if (result === 'passed') this.pass(title, ms);
    else if (result === 'skipped') this.skip(title);
    else this.fail(title, error);
    return true;
  }

  pass(title, ms) {
    this.passed++;
    console.log(`  ✔ ${title}${ms === undefined ? '' : ` (${ms} ms)`}`);
  }

  skip(title) {
    this.skipped++;
    console.log(`  - ${title} (not here)`);
  }

  fail(title, error) {
    this.failed++;
    console.log(`  ✖ ${title}\n${String(error).replaceAll(/^/gm, '      ')}`);
  }

  /** Prints the closing line; true if all passed and there was something to pass. */
  close() {
    if (this.passed + this.failed === 0) this.fail('the suite has tests', 'None was run.');
    console.log(`\n${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`);
    return this.failed === 0;
  }
}
