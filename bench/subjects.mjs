// The tools that are compared. Each makes itself ready and returns `check(text)`, which gives the number of things found.
// Getting ready (loading, compiling, building dictionaries) is not measured for any of them.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const corePath = fileURLToPath(new URL('../out/core.js', import.meta.url));

export const coreIsBuilt = () => existsSync(corePath);

/** Ours with the default settings. A rule that fails would make the check faster, so it ends the measurement. */
export function loadCore() {
  const core = require(corePath);
  const fail = (rule, error) => {
    throw new Error(`rule ${rule} failed`, { cause: error });
  };
  return { parsePolicy: core.parsePolicy, check: policy => core.check(policy, core.defaultSettings, fail) };
}

export const subjects = {
  policywright: () => {
    const { parsePolicy, check } = loadCore();
    return (text, format) => check(parsePolicy(text, { format })).length;
  },

  'write-good': () => {
    const writeGood = require('write-good');
    return text => writeGood(text).length;
  },

  retext: async () => {
    const { unified } = await import('unified');
    const plugins = await Promise.all(
      ['retext-english', 'retext-passive', 'retext-simplify', 'retext-readability'].map(name => import(name)),
    );
    const processor = plugins.reduce((built, plugin) => built.use(plugin.default), unified()).freeze();
    // Writing the text out again is left out: nobody needs it for a check.
    return text =>
      new Promise((resolve, reject) => {
        processor.run(processor.parse(text), text, (error, _tree, file) =>
          error ? reject(error) : resolve(file.messages.length),
        );
      });
  },

  'harper.js': async () => {
    const { LocalLinter } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return async (text, format) =>
      (await linter.lint(text, { language: format === 'markdown' ? 'markdown' : 'plaintext' })).length;
  },
};
