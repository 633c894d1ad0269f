/** What the rules on files say; `src/check/references.ts` looks and reports, as a rule sees no files. */
export const REFERENCE_MESSAGES = {
  missing: 'There is no file or folder `{path}`.',
  moved: 'There is no `{path}` any more: it was moved to `{to}`.',
  spelling: 'There is no `{path}`, but `{to}`: capital letters and accents count on other machines.',
  near: 'There is no `{path}`. Did you mean `{to}`?',
  'no-match': 'No file matches `{path}`.',
  outside: '`{path}` leads out of the repository, where those who read this cannot follow.',
  submodule: '`{path}` lies in a submodule that is not checked out here, so nobody could look.',
  folder: '`{file}` is a folder, and `#{anchor}` a place in a file.',
  'no-heading': '`{file}` has no heading `#{anchor}`.',
  'near-heading': '`{file}` has no heading `#{anchor}`. Did you mean `{to}`?',
  'no-symbol': '`{anchor}` does not occur in `{file}`.',
  'near-symbol': '`{anchor}` does not occur in `{file}`. Did you mean `{to}`?',
  'past-end': '`{file}` ends with line {count}; `#{anchor}` points past it.',
} as const;
