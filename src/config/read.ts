/** Reading one configuration file: JSON with comments. Each fault has its place and says what to do. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { closest } from '../base/closest';
import { Lines } from '../base/lines';
import type { Severity } from '../rules/rule';
import { OVERRIDE_SETTINGS, SETTINGS } from './schema';
import { ConfigError, type ConfigFile, LEVELS, type Level, type Settings } from './types';

const KEYS = Object.keys(SETTINGS);
const OVERRIDE_KEYS = Object.keys(OVERRIDE_SETTINGS);

/**
 * @param path The path as it is shown.
 * @param laws The names that `law` can hold.
 * @throws ConfigError for the first fault, with `path:line:column`.
 */
export function readConfig(path: string, text: string, laws: readonly string[]): ConfigFile {
  return new Reader(path, text).file(laws);
}

/**
 * @param known The ids of the rules, and the groups.
 * @throws ConfigError where a name in the file is none of them.
 */
export function checkNames(file: ConfigFile, text: string, known: readonly string[]): void {
  new Reader(file.path, text).ruleNames(known);
}

class Reader {
  private readonly lines: Lines;
  private readonly top: Node;

  constructor(
    private readonly path: string,
    text: string,
  ) {
    this.lines = new Lines(text);
    const errors: ParseError[] = [];
    const tree = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first) this.fail(first.offset, `This is no JSON: ${words(printParseErrorCode(first.error))}.`);
    if (tree?.type !== 'object') this.fail(tree?.offset ?? 0, 'A configuration is an object: `{ "rules": { … } }`.');
    this.top = tree;
  }

  file(laws: readonly string[]): ConfigFile {
    const fields = this.fields(this.top, KEYS);
    const failOn = fields.get('failOn');
    const baseline = fields.get('baseline');
    return {
      path: this.path,
      extends: this.strings(fields.get('extends'), 'extends'),
      ...this.settings(fields, laws),
      overrides: this.items(fields.get('overrides'), 'overrides').map((node) => this.override(node, laws)),
      modules: this.strings(fields.get('modules'), 'modules'),
      ...(failOn && { failOn: this.level(failOn, LEVELS.slice(1)) as Severity }),
      ...(baseline && { baseline: this.string(baseline, 'baseline') }),
    };
  }

  ruleNames(known: readonly string[]): void {
    const fields = this.fields(this.top, KEYS);
    const overrides = this.items(fields.get('overrides'), 'overrides').map((node) => this.fields(node, OVERRIDE_KEYS));
    for (const rules of [fields, ...overrides].map((one) => one.get('rules'))) {
      for (const property of rules?.children ?? []) {
        const key = property.children?.[0];
        const name = String(key?.value);
        if (known.includes(name)) continue;
        const near = closest(name, known) ?? known.find((one) => one.endsWith(`/${name}`));
        const hint = near ? `Did you mean \`${near}\`?` : '`lia rules` lists them.';
        this.fail(key?.offset ?? 0, `There is no rule or group \`${name}\`. ${hint}`);
      }
    }
  }

  private override(node: Node, laws: readonly string[]): Settings & { readonly files: readonly string[] } {
    const fields = this.fields(node, OVERRIDE_KEYS);
    const files = this.strings(fields.get('files'), 'files');
    if (files.length === 0) this.fail(node.offset, 'An override names its `files`: `"files": ["drafts/**"]`.');
    return { files, ...this.settings(fields, laws) };
  }

  private settings(fields: ReadonlyMap<string, Node>, laws: readonly string[]): Settings {
    const law = fields.get('law');
    const rules = fields.get('rules');
    const levels = new Map<string, Level>();
    if (rules && rules.type !== 'object')
      this.fail(rules.offset, '`rules` is an object: `{ "GROUP/RULE": "warning" }`.');
    for (const { children } of rules?.children ?? []) {
      const [key, value] = children ?? [];
      if (key && value) levels.set(String(key.value), this.level(value, LEVELS));
    }
    return { rules: levels, ...(law && { law: this.items(law, 'law').map((item) => this.oneOf(item, laws, 'law')) }) };
  }

  private level(node: Node, levels: readonly Level[]): Level {
    return this.oneOf(node, levels, 'level') as Level;
  }

  private oneOf(node: Node, known: readonly string[], what: string): string {
    const value = this.string(node, what);
    if (known.includes(value)) return value;
    const near = closest(value, known);
    return this.fail(
      node.offset,
      `There is no ${what} \`${value}\`. ${near ? `Did you mean \`${near}\`?` : `There are ${known.join(', ')}.`}`,
    );
  }

  /** The fields of an object by their name. */
  private fields(node: Node, keys: readonly string[]): Map<string, Node> {
    if (node.type !== 'object') this.fail(node.offset, `An object with ${keys.join(', ')} belongs here.`);
    const fields = new Map<string, Node>();
    for (const { children } of node.children ?? []) {
      const [key, value] = children ?? [];
      const name = String(key?.value);
      if (!keys.includes(name)) {
        const near = closest(name, keys);
        const hint = near ? `Did you mean \`${near}\`?` : `There are ${keys.join(', ')}.`;
        this.fail(key?.offset ?? 0, `There is no setting \`${name}\`. ${hint}`);
      }
      if (fields.has(name)) this.fail(key?.offset ?? 0, `\`${name}\` stands twice here. Remove one of the two.`);
      if (value) fields.set(name, value);
    }
    return fields;
  }

  /** The items of a list; something that stands alone is a list of one. */
  private items(node: Node | undefined, name: string): readonly Node[] {
    if (!node) return [];
    if (node.type === 'array') return node.children ?? [];
    if (name === 'overrides') this.fail(node.offset, '`overrides` is a list: `[{ "files": […], "rules": { … } }]`.');
    return [node];
  }

  private strings(node: Node | undefined, name: string): string[] {
    return this.items(node, name).map((item) => this.string(item, name));
  }

  private string(node: Node, name: string): string {
    if (node.type === 'string' && String(node.value).trim() !== '') return String(node.value);
    return this.fail(node.offset, `\`${name}\` is a text in quotes.`);
  }

  private fail(offset: number, message: string): never {
    const { line, column } = this.lines.position(offset);
    throw new ConfigError(`${this.path}:${line}:${column}: ${message}`);
  }
}

/** `CommaExpected` as words. */
function words(code: string): string {
  return code
    .replace(/([A-Z])/g, ' $1')
    .trim()
    .toLowerCase();
}
