import { version } from '../../package.json';
import { run } from './cli/program';

void run(process.argv.slice(2), version, async () => 2).then(code => {
  process.exitCode = code;
});
