export { check } from './features/check';
export { parsePolicy } from './policy/parse';
