/** What the suite needs of an assertion library; `node:assert` does not exist in a web worker. */

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, message = 'unequal'): void {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) throw new Error(`${message}\n  actual:   ${a}\n  expected: ${e}`);
}

export function match(actual: string, expected: RegExp, message = 'no match'): void {
  if (!expected.test(actual))
    throw new Error(`${message}\n  actual:   ${JSON.stringify(actual)}\n  expected: ${expected}`);
}
