import type { Formatter } from './results';
import { harmless } from './visible';

/** One line a finding: `file:line:column: level: message [rule]`. */
export function compact(): Formatter {
  return {
    begin: () => '',
    file: ({ findings }) =>
      findings
        .map(({ file, range: { start }, severity, message, rule }) => {
          return `${file}:${start.line}:${start.column}: ${severity}: ${harmless(message)} [${rule}]\n`;
        })
        .join(''),
    end: () => '',
  };
}
