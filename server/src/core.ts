export { check } from './features/check';
export { defaultSettings } from './features/settings';
export { parsePolicy } from './policy/parse';
