import { LABELS } from '../../labels';
import type { ReportAssessment } from '../../model';
import { type FlowEdge, type FlowNode, flowchart } from '../mermaid';
import type { Blocks } from '../nodes';
import { reads } from '../phrases';
import { optional, type Scope, sentence } from './scope';

const STYLES = {
  interest: 'fill:#dbeafe,stroke:#1d4ed8,color:#111827',
  purpose: 'fill:#e0e7ff,stroke:#4338ca,color:#111827',
  data: 'fill:#f3f4f6,stroke:#6b7280,color:#111827',
  people: 'fill:#fef9c3,stroke:#a16207,color:#111827',
  impact: 'fill:#fee2e2,stroke:#b91c1c,color:#111827',
  safeguard: 'fill:#dcfce7,stroke:#15803d,color:#111827',
  planned: 'fill:#ffffff,stroke:#15803d,color:#111827,stroke-dasharray:5 4',
  support: 'fill:#f3e8ff,stroke:#7e22ce,color:#111827',
  conclusion: 'fill:#111827,stroke:#111827,color:#ffffff',
};

/** More than GitHub draws in one picture. */
const MOST_EDGES = 400;

/** The argument as a graph: interests, purpose, data, people, impacts, safeguards, and what the conclusion rests on. */
export function pictureSection(scope: Scope): Blocks {
  const picture = new Picture(scope.assessment);
  if (picture.edges.length === 0) return [];
  if (picture.edges.length > MOST_EDGES)
    return optional(scope, LABELS.sections.picture, [sentence(LABELS.picture.tooLarge)]);
  const chart = flowchart(picture.connected(), picture.edges, STYLES);
  return optional(scope, LABELS.sections.picture, [sentence(LABELS.picture.text), chart]);
}

class Picture {
  readonly nodes: FlowNode[] = [];
  readonly edges: FlowEdge[] = [];

  constructor(private readonly assessment: ReportAssessment) {
    this.left();
    this.impacts();
    this.conclusion();
  }

  connected(): FlowNode[] {
    const ends = new Set(this.edges.flatMap((edge) => [edge.from, edge.to]));
    return this.nodes.filter((node) => ends.has(node.id));
  }

  private add(kind: string, name: string, label: string, style = kind): void {
    this.nodes.push({ id: `${kind}.${name}`, label, style });
  }

  private edge(from: string, to: string, arrow: FlowEdge['arrow'] = '-->'): void {
    const known = (id: string): boolean => this.nodes.some((node) => node.id === id);
    const twice = this.edges.some((edge) => edge.from === from && edge.to === to);
    if (known(from) && known(to) && !twice) this.edges.push({ from, to, arrow });
  }

  /** Interests, purposes, data and the people that they are about. */
  private left(): void {
    const { purposes, groups } = this.assessment;
    const data = this.assessment.data.filter((item) => item.collected);
    for (const { interests } of purposes) for (const one of interests) this.add('interest', one.name, titled(one));
    for (const [index, one] of purposes.entries()) this.add('purpose', `${index}`, one.text ?? '');
    for (const item of data) this.add('data', item.name, short(item));
    for (const group of groups) this.add('people', group.name, short(group));
    purposes.forEach((one, index) => {
      for (const interest of one.interests) this.edge(`interest.${interest.name}`, `purpose.${index}`);
      for (const item of data) this.edge(`purpose.${index}`, `data.${item.name}`);
    });
    for (const item of data) for (const name of item.about) this.edge(`data.${item.name}`, `people.${name}`);
  }

  private impacts(): void {
    const impacts = this.assessment.balancing?.impacts ?? [];
    for (const impact of impacts) this.add('impact', impact.name, short(impact));
    for (const one of this.assessment.safeguards) {
      this.add('safeguard', one.name, short(one), one.inPlace ? 'safeguard' : 'planned');
    }
    for (const impact of impacts) {
      for (const name of impact.on) this.edge(`people.${name}`, `impact.${impact.name}`);
      const meeting = this.assessment.safeguards.filter(
        (one) => impact.metBy.includes(one.name) || one.meets.includes(impact.name),
      );
      for (const one of meeting) this.edge(`impact.${impact.name}`, `safeguard.${one.name}`);
    }
  }

  private conclusion(): void {
    const { balancing, necessity } = this.assessment;
    const rests = balancing?.conclusion?.restsOn ?? [];
    const answer = balancing?.conclusion?.answer?.name ?? '';
    this.add('conclusion', '', LABELS.picture.balance[answer] ?? LABELS.noBalance);
    const others = [
      ...(balancing?.factors ?? []),
      ...(balancing?.benefits ?? []),
      ...(necessity?.limits ?? []),
      ...(necessity?.alternatives ?? []),
    ];
    for (const one of others)
      if (one.name !== '' && rests.includes(one.name)) this.add('support', one.name, titled(one));
    for (const kind of ['safeguard', 'support', 'interest'])
      for (const name of rests) this.edge(`${kind}.${name}`, 'conclusion.', '==>');
  }
}

function titled(one: {
  readonly name: string;
  readonly title: string;
  readonly kinds: readonly { readonly name: string }[];
}): string {
  if (one.title !== '') return one.title;
  const kinds = one.kinds.map((kind) => reads(kind.name)).join(', ');
  return kinds === '' ? reads(one.name) : `${reads(one.name)} (${kinds})`;
}

/** The name in words, which the tables use too; the title where the name is only a number, as in `s1`. */
function short(one: { readonly name: string; readonly title: string }): string {
  return /^[a-z]{0,2}-?\d+$/i.test(one.name) && one.title !== '' ? one.title : reads(one.name);
}
