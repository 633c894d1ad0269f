// The same checks as a function of Spectral, which imports nothing: what is shared comes as an option.
import { semantic } from '../semantic.mjs';

export default function check(record, { shared, safeCountries }) {
  return semantic(record, shared, safeCountries).map(([path, message]) => ({ path, message }));
}
