import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { type Emit, finish, reporter, TIMEOUT } from './report';

/** Called by the extension host of a desktop VS Code or of the embedded one. */
export async function run(): Promise<void> {
  const file = process.env.POLICYWRIGHT_TEST_REPORT;
  const emit: Emit = file ? line => appendFileSync(file, `${line}\n`) : line => console.log(line);
  const mocha = new Mocha({ ui: 'bdd', timeout: TIMEOUT, reporter: reporter(emit) as never });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./all');
  await finish(done => mocha.run(done));
}
