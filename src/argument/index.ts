/** Weak arguments, found and explained: `analyse` reads one argument; nothing here knows files, models or rules. */
export { analyse } from './analyse';
export type { Analysis, ArgumentFinding, Facts, Kind, Slot } from './types';
export { KINDS } from './types';
