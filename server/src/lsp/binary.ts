const LOOKED_AT = 8192;

/** Whether bytes are no text: a NUL in the first 8 KB, or more than a tenth of them control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, LOOKED_AT);
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  }
  return controls > head.length / 10;
}
