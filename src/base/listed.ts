/** Names in backticks, each once: `a`, `a` and `b`, `a`, `b` and `c`; `''` where there is none. */
export function listed(names: readonly string[], joiner = 'and'): string {
  const quoted = [...new Set(names)].map((name) => `\`${name}\``);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${joiner} ${quoted[quoted.length - 1]}`;
}
