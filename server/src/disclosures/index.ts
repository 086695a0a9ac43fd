import type { Disclosure } from './disclosure';

/** Every disclosure the product knows, in the usual order of a policy. */
export const disclosures: readonly Disclosure[] = [];
