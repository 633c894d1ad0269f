import { blockLines, isBlock, startsBlock, textOf } from '../language/prose';
import type { Text } from '../language/syntax';
import { sentences } from './sentences';

/**
 * The lines of a text between three quotes, its sentences on lines of their own; a text on one line is made such a
 * block. Undefined where no block says the same, as for a text that begins with a space or holds three quotes.
 */
export function blockOf(raw: string, pad: string): string[] | undefined {
  const text = textFrom(raw);
  const lines = isBlock(text) ? blockLines(text) : [textOf(text)];
  const content = reflow(lines).map((line) => (line === '' ? '' : pad + line));
  const block = ['"""', ...content, `${pad}"""`];
  const written = block.join('\n');
  const whole = written.indexOf('"""', 3) === written.length - 3;
  return whole && textOf(textFrom(written)) === textOf(text) ? block : undefined;
}

/** A text of the syntax tree made of its source alone. */
export function textFrom(raw: string): Text {
  return { $type: 'Text', start: 0, end: raw.length, raw };
}

/** Puts each sentence of running prose on a line; lists, tables, headings, quotations and code stay as they are. */
function reflow(lines: readonly string[]): string[] {
  const result: string[] = [];
  let paragraph: string[] = [];
  const end = (): void => {
    result.push(...reflowParagraph(paragraph));
    paragraph = [];
  };
  let fenced = false;
  for (const line of lines) {
    const fence = /^\s*(```|~~~)/.test(line);
    if (fenced) result.push(line);
    else if (line === '') {
      end();
      result.push(line);
    } else paragraph.push(line);
    if (!fence) continue;
    if (!fenced) end();
    fenced = !fenced;
  }
  end();
  return result;
}

/** Lines up to a list or the like are running prose; from there on the lines of a paragraph stay. */
function reflowParagraph(lines: readonly string[]): string[] {
  const structured = lines.findIndex((line) => startsBlock(line) || /^\s/.test(line));
  const running = structured < 0 ? lines : lines.slice(0, structured);
  const kept = structured < 0 ? [] : lines.slice(structured);
  return running.length === 0 ? [...kept] : [...sentences(running.join(' ')), ...kept];
}
