import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { InputError, isFields, type LabelledText, readText } from './texts';

/** The texts of one file. */
export interface TextFile {
  readonly path: string;
  /** The file's name without its language, else its folder's: the row of the table that it counts in. */
  readonly set: string;
  readonly texts: readonly LabelledText[];
  /** What was assumed while reading, each once, with how often. */
  readonly notes: readonly string[];
}

/**
 * Reads a file of labelled texts: a JSON array, an object with a list inside, or JSON lines. A text without a language
 * has that of the file's name (`de.json`, `aside-fr.json`), else English.
 *
 * @throws InputError that names the file, the text and the problem.
 */
export function readTextFile(path: string): TextFile {
  const [, set = '', suffix] = /^(.*?)(?:(?:^|[-_.])(en|de|fr))?\.\w+$/.exec(basename(path)) ?? [];
  const notes = new Map<string, number>();
  const note = (line: string): void => void notes.set(line, (notes.get(line) ?? 0) + 1);
  const texts = valuesIn(path, contentOf(path)).map((value, index) => {
    const id = `${index + 1}`;
    return explained(`${path}, text ${id}`, () => readText(value, id, suffix ?? 'en', note));
  });
  if (texts.length === 0) throw new InputError(`${path}: no texts in it.`);
  return {
    path,
    set: set || basename(dirname(path)),
    texts,
    notes: [...notes].map(([line, n]) => `${path}: ${line} (${n} ${n === 1 ? 'time' : 'times'})`),
  };
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(code === 'ENOENT' ? `${path}: there is no such file.` : `${path}: cannot be read (${code}).`);
  }
}

function valuesIn(path: string, content: string): readonly unknown[] {
  const whole = parsed(content);
  if ('value' in whole) return listIn(path, whole.value);
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  const [first] = lines;
  if (first === undefined || lines.length === 1 || 'problem' in parsed(first))
    throw new InputError(`${path}: neither JSON nor JSON lines. ${whole.problem}`);
  return lines.map((line, index) => {
    const one = parsed(line);
    if ('problem' in one) throw new InputError(`${path}, line ${index + 1}: no JSON. ${one.problem}`);
    return one.value;
  });
}

function listIn(path: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isFields(value)) {
    if (typeof value.text === 'string') return [value];
    const lists = Object.values(value).filter((one) => Array.isArray(one) && one.every(isFields));
    if (lists.length > 0) return lists.flat();
  }
  throw new InputError(`${path}: no list of texts in it.`);
}

function parsed(content: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(content) };
  } catch (error) {
    return { problem: String((error as Error).message) };
  }
}

function explained<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${where}: ${error.message}`);
    throw error;
  }
}
