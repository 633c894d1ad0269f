/** Writes plain data as block YAML with folded prose, as a person would; the peers read it. */
const WIDTH = 110;

/** A document with one mapping at its root. */
export function writeYaml(root: object): string {
  return `${mapping(root, '').join('\n')}\n`;
}

function mapping(value: object, indent: string): string[] {
  return Object.entries(value).flatMap(([key, below]) =>
    below === undefined ? [] : entry(`${indent}${key}:`, below, `${indent}  `),
  );
}

/** A key or a dash, and what belongs to it: on the same line, or below and further in. */
function entry(lead: string, value: unknown, indent: string): string[] {
  if (Array.isArray(value)) return list(lead, value, indent);
  if (typeof value === 'object' && value !== null) return [lead, ...mapping(value, indent)];
  const text = scalar(value);
  if (lead.length + text.length < WIDTH || !text.includes(' ')) return [`${lead} ${text}`];
  return [`${lead} >-`, ...wrapped(String(value), indent)];
}

function list(lead: string, values: readonly unknown[], indent: string): string[] {
  if (values.every((value) => typeof value === 'string' && !value.includes(' ')))
    return [`${lead} [${values.map(scalar).join(', ')}]`];
  return [lead, ...values.flatMap((value) => listItem(value, indent))];
}

function listItem(value: unknown, indent: string): string[] {
  if (typeof value !== 'object' || value === null) return entry(`${indent}-`, value, `${indent}  `);
  const [first = '', ...rest] = mapping(value, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function scalar(value: unknown): string {
  const text = String(value);
  const plain = /^[A-Za-z/][\w ./@'-]*$/.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text);
  return plain || typeof value !== 'string' ? text : JSON.stringify(text);
}

function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line !== indent && line.length + word.length >= WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line];
}
