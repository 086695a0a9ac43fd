// The browser build defines the global `mocha`.
import 'mocha/mocha.js';
import { finish, reporter, TIMEOUT } from './report';

/** Called by the web worker extension host. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: TIMEOUT, reporter: reporter(line => console.log(line)) as never });
  await import('./all');
  await finish(done => mocha.run(done));
}
