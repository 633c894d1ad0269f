/** Reading a configuration with all that it extends. */
import type { ConfigHost } from './config';
import { foldersUp, join } from './find';
import { readConfig } from './read';
import { ConfigError, type ConfigFile } from './types';

/** A configuration file that was read. */
export interface Loaded {
  readonly file: ConfigFile;
  readonly folder: string;
  readonly text: string;
}

/**
 * Reads a file after all that it extends.
 *
 * @param way The files that extend this one.
 * @throws ConfigError where one cannot be read or has a fault, or they go round in a circle.
 */
export function collect(path: string, host: ConfigHost, way: readonly string[], into: Loaded[]): void {
  const shown = host.show(path);
  if (way.includes(path))
    throw new ConfigError(`${shown} extends itself: ${[...way, path].map((one) => host.show(one)).join(' → ')}.`);
  const text = host.read(path);
  if (text === undefined) throw new ConfigError(`${shown} cannot be read.`);
  const file = readConfig(shown, text, host.laws);
  const folder = path.slice(0, path.lastIndexOf('/'));
  for (const wanted of file.extends) {
    const found = presetPaths(folder, wanted).find((one) => host.read(one) !== undefined);
    if (found === undefined)
      throw new ConfigError(`${shown} extends \`${wanted}\`, which is not there. ${hint(wanted)}`);
    collect(found, host, [...way, path], into);
  }
  into.push({ file, folder, text });
}

function isPath(wanted: string): boolean {
  return /^(?:\.{0,2}\/|[A-Za-z]:\/)/.test(wanted);
}

/** Where a preset can be: beside the file, or in an installed package. */
function presetPaths(folder: string, wanted: string): string[] {
  if (isPath(wanted)) return [join(folder, wanted)];
  const inside = wanted.endsWith('.json') ? wanted : `${wanted}/lia.config.json`;
  return foldersUp(folder).map((above) => join(above, `node_modules/${inside}`));
}

function hint(wanted: string): string {
  return isPath(wanted)
    ? 'The path is relative to the configuration.'
    : `Install the package \`${wanted}\`, which holds a \`lia.config.json\`; a path begins with \`./\`.`;
}
