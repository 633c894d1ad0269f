import { COMPILED } from './compiled';
import type { Kind } from './kind';

/** The entries of all closed lists: those that come with LIA, and those that an organisation adds. */
export class Vocabulary {
  private readonly own = new Map<string, Map<string, Kind>>();
  private readonly lines: Map<string, Map<string, Line>>;

  /** @param added The kinds that the files at hand declare. */
  constructor(added: Iterable<Kind> = []) {
    for (const kind of added) put(this.own, kind);
    this.lines = this.own.size === 0 ? BUILT_IN_LINES : new Map();
  }

  find(category: string, name: string): Kind | undefined {
    return builtIn().get(category)?.get(name) ?? this.own.get(category)?.get(name);
  }

  /** The names of a category; none where there is no such category. */
  names(category: string): string[] {
    return [...(builtIn().get(category)?.keys() ?? []), ...(this.own.get(category)?.keys() ?? [])];
  }

  /** All entries of a category, in the order of their declaration. */
  kinds(category: string): Kind[] {
    return [...(builtIn().get(category)?.values() ?? []), ...(this.own.get(category)?.values() ?? [])];
  }

  categories(): string[] {
    return [...new Set([...builtIn().keys(), ...this.own.keys()])];
  }

  /** An entry and what it extends, nearest first; a circle is cut where it closes. */
  lineage(category: string, name: string): readonly Kind[] {
    return this.line(category, name).kinds;
  }

  /** What is asked of most entries: what they mean, and what they are. */
  line(category: string, name: string): Line {
    const list = inner(this.lines, category);
    let line = list.get(name);
    if (!line) {
      const kinds = this.climb(category, name);
      line = { kinds, title: kinds[0]?.title ?? '', names: kinds.length > 0 ? kinds.map((kind) => kind.name) : [name] };
      if (kinds.length > 0) list.set(name, line);
    }
    return line;
  }

  private climb(category: string, name: string): readonly Kind[] {
    const line: Kind[] = [];
    for (let kind = this.find(category, name); kind && !line.includes(kind); ) {
      line.push(kind);
      kind = kind.extends === undefined ? undefined : this.find(category, kind.extends);
    }
    return line;
  }

  /** The names of a fact, from the entry itself or from the nearest that it extends: a custom kind inherits legal effect. */
  fact(category: string, name: string, fact: string): readonly string[] {
    for (const kind of this.lineage(category, name)) {
      const found = kind.facts[fact];
      if (found) return found;
    }
    return [];
  }
}

/** An entry with what it extends. */
export interface Line {
  readonly kinds: readonly Kind[];
  /** What it means; empty where there is no such entry. */
  readonly title: string;
  /** Its own name and the names of all that it extends. */
  readonly names: readonly string[];
}

/** The lines of built-in entries, which never change. */
const BUILT_IN_LINES = new Map<string, Map<string, Line>>();

let cache: Map<string, Map<string, Kind>> | undefined;

/** The vocabulary that comes with LIA; read on first use. */
function builtIn(): Map<string, Map<string, Kind>> {
  if (!cache) {
    cache = new Map();
    for (const kind of JSON.parse(COMPILED) as Kind[]) put(cache, kind);
  }
  return cache;
}

function put(lists: Map<string, Map<string, Kind>>, kind: Kind): void {
  inner(lists, kind.category).set(kind.name, kind);
}

function inner<Value>(lists: Map<string, Map<string, Value>>, category: string): Map<string, Value> {
  let list = lists.get(category);
  if (!list) {
    list = new Map();
    lists.set(category, list);
  }
  return list;
}
