/** What an anchor means: the lines of a text that belong to it. */
import { describe, expect, test } from 'vitest';
import { findAnchor } from '../../src/evidence/anchor';
import { markdownHeadings } from '../../src/evidence/headings';

/** The lines that an anchor means, as text; or why there are none. */
function meant(file: string, text: string, anchor: string): string {
  const found = findAnchor(text, file, anchor, markdownHeadings);
  if (!('lines' in found)) return JSON.stringify(found);
  const { start, end } = found.lines;
  return text
    .split('\n')
    .slice(start - 1, end)
    .join('\n');
}

const CODE = `import { Limit } from './limit';
// mayOpen is explained elsewhere.

export async function mayOpen(
  user: User,
): Promise<boolean> {
  if (user.blocked) {
    return false;
  }

  return true;
}

export class Gate {
  private readonly limit = 3;

  open() {
    return mayOpen(this.user);
  }
}

const after = 1;
`;

describe('symbols of code', () => {
  test.each([
    ['mayOpen', CODE.slice(CODE.indexOf('export async'), CODE.indexOf('\n\nexport class'))],
    ['Gate', CODE.slice(CODE.indexOf('export class'), CODE.indexOf('\n\nconst after'))],
    ['Gate.open', '  open() {\n    return mayOpen(this.user);\n  }'],
    ['limit', '  private readonly limit = 3;'],
    ['after', 'const after = 1;'],
    ['Limit', "import { Limit } from './limit';"],
    ['Gate.mayopen', '{"kind":"no-symbol"}'],
    ['MayOpen', '{"kind":"no-symbol","near":"mayOpen"}'],
  ])('%s', (anchor, lines) => {
    expect(meant('a.ts', CODE, anchor)).toBe(lines);
  });

  test.each([
    [
      'a.py',
      'def keep(days):\n    """Days."""\n\n    return days\n\nDAYS = 30\n',
      'keep',
      'def keep(days):\n    """Days."""\n\n    return days',
    ],
    ['a.py', 'def keep(days):\n    return days\n\nDAYS = 30\n', 'DAYS', 'DAYS = 30'],
    ['a.yaml', 'steps:\n  fraud-key:\n    press: 9\n  fraud: no\n', 'fraud-key', '  fraud-key:\n    press: 9'],
    ['a.yaml', 'steps:\n  fraud-key:\n    press: 9\n  fraud: no\n', 'fraud', '  fraud: no'],
    ['a.json', '{\n  "keep": {\n    "days": 30\n  },\n  "more": 1\n}\n', 'keep', '  "keep": {\n    "days": 30\n  },'],
    [
      'a.sql',
      'CREATE TABLE calls (\n  id int\n);\nCREATE TABLE x (\n);\n',
      'calls',
      'CREATE TABLE calls (\n  id int\n);',
    ],
    ['a.tf', 'resource "bucket" "calls" {\n  days = 30\n}\n', 'calls', 'resource "bucket" "calls" {\n  days = 30\n}'],
    ['a.rb', 'def keep\n  30\nend\n\nputs keep\n', 'keep', 'def keep\n  30\nend'],
    [
      'a.html',
      '<main>\n  <section id="objection">\n    <p>x</p>\n  </section>\n</main>\n',
      'objection',
      '  <section id="objection">\n    <p>x</p>\n  </section>',
    ],
  ])('%s %#', (file, text, anchor, lines) => {
    expect(meant(file, text, anchor)).toBe(lines);
  });
});

const PAGE = `---
title: x
---
# Pilot & \`code\` Größe

## Group B

One.

### Deeper

\`\`\`
# no heading
\`\`\`

## Group B

Two.

Setext
------

<a id="by-hand"></a> Three.
`;

describe('headings of Markdown', () => {
  test.each([
    ['pilot--code-größe', PAGE.slice(PAGE.indexOf('# Pilot'))],
    ['pilot--code-gr%C3%B6%C3%9Fe', PAGE.slice(PAGE.indexOf('# Pilot'))],
    ['Group-B', PAGE.slice(PAGE.indexOf('## Group B'), PAGE.lastIndexOf('\n## Group B'))],
    ['group-b-1', '## Group B\n\nTwo.\n'],
    ['setext', PAGE.slice(PAGE.indexOf('Setext'))],
    ['by-hand', '<a id="by-hand"></a> Three.\n'],
    ['no-heading', '{"kind":"no-heading"}'],
  ])('%s', (anchor, lines) => {
    expect(meant('a.md', PAGE, anchor)).toBe(lines);
  });
});

describe('lines', () => {
  test.each([
    ['L2', 'b'],
    ['L2-L3', 'b\nc'],
    ['L2-3', 'b\nc'],
    ['L3-L4', '{"kind":"past-end","count":3}'],
    ['L0', '{"kind":"past-end","count":3}'],
    ['L3-L2', '{"kind":"past-end","count":3}'],
  ])('%s', (anchor, lines) => {
    expect(meant('a.md', 'a\nb\nc\n', anchor)).toBe(lines);
  });
});
