import type { Runner, Test } from 'mocha';

/** What begins a line that is meant for `run.mjs`; everything else an extension host prints is noise. */
export const MARK = '@@policywright-test ';

export type Emit = (line: string) => void;

/** A mocha reporter that sends each result as one JSON line, since a worker has neither files nor a terminal. */
export function reporter(emit: Emit) {
  return class {
    constructor(runner: Runner) {
      const send = (result: object) => emit(MARK + JSON.stringify(result));
      const named = (test: Test) => ({ title: test.fullTitle(), ms: test.duration ?? 0 });
      runner.on('pass', test => send({ result: 'passed', ...named(test) }));
      runner.on('pending', test => send({ result: 'skipped', ...named(test) }));
      runner.on('fail', (test, error) =>
        send({ result: 'failed', ...named(test), error: error.stack ?? error.message }),
      );
      runner.on('end', () => send({ result: 'end' }));
    }
  };
}

/** Resolves for mocha's count of failures; rejects when there were any, as the extension host expects. */
export function finish(run: (done: (failures: number) => void) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    run(failures => (failures > 0 ? reject(new Error(`${failures} tests failed`)) : resolve()));
  });
}

/** Milliseconds after which a test has failed; tests wait for events, and this is the end of the waiting. */
export const TIMEOUT = 30_000;
