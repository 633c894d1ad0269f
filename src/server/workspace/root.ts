import { URI } from 'vscode-uri';

/** The one spelling of a URI that the server uses as a key; clients differ in what they escape. */
export function uriKey(uri: string): string {
  return URI.parse(uri).toString();
}

/** A folder of the workspace, or the folder of a file that lies outside of it: what paths are relative to. */
export class Root {
  private readonly folder: URI;
  private readonly prefix: string;

  /** @param uri The folder. */
  constructor(uri: string) {
    this.folder = URI.parse(uri);
    const { path } = this.folder;
    // A text that was never saved has a name and no folder.
    this.prefix = path === '' || path.endsWith('/') ? path : `${path}/`;
  }

  get uri(): string {
    return this.folder.toString();
  }

  /** The path of the folder itself. */
  get path(): string {
    return this.folder.path;
  }

  /** The URI of any path of the same place. */
  uriAt(path: string): string {
    return this.folder.with({ path }).toString();
  }

  /** How deep it lies; of two folders that hold a file, the deeper one is its root. */
  get depth(): number {
    return this.prefix.length;
  }

  /** The path of a file below the folder, with forward slashes; undefined where it lies elsewhere. */
  pathOf(uri: string): string | undefined {
    const { scheme, authority, path } = URI.parse(uri);
    const here = scheme === this.folder.scheme && authority === this.folder.authority && path.startsWith(this.prefix);
    return here ? path.slice(this.prefix.length) : undefined;
  }

  uriOf(path: string): string {
    return this.folder.with({ path: this.prefix + path }).toString();
  }
}
