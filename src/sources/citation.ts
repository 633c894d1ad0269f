import { documents, type LegalDocument } from './documents';

/** The id of a document in the registry. */
export type DocumentId = keyof typeof documents;

/** The id of a judgment of the Court of Justice, such as `c-621-22`. */
export type CjeuDocumentId = Extract<DocumentId, `c-${number}-${number}`>;

/**
 * How well the cited point was checked.
 *
 * - `verified`: the text itself, or a page stating the point, was found.
 * - `second-hand`: found only in a source that cites or quotes the text.
 * - `from-memory`: not found in any source; look it up before relying on it.
 */
export type CitationStatus = 'verified' | 'second-hand' | 'from-memory';

/** A place in a document that supports a rule. */
export interface Citation {
  /** The document cited. */
  readonly document: DocumentId;
  /** The article, recital, paragraph or page as printed: `Art. 6(1)(f)`, `Rec. 47`, `¶57`. */
  readonly at: string;
  /** How well the point was checked. */
  readonly status: CitationStatus;
}

const notes: Record<CitationStatus, string> = {
  verified: '',
  'second-hand': ' (second-hand)',
  'from-memory': ' (from memory, unchecked)',
};

/**
 * Cites a place in any document.
 *
 * The status has no default, so that nothing passes for verified by omission.
 * An empty `at` cites the document as a whole.
 */
export function cite(document: DocumentId, at: string, status: CitationStatus): Citation {
  return { document, at, status };
}

/** Cites the GDPR; its text was checked, so the status is `verified` unless said otherwise. */
export function gdpr(at: string, status: CitationStatus = 'verified'): Citation {
  return cite('gdpr', at, status);
}

/**
 * Cites EDPB Guidelines 1/2024 in the consultation version 1.0.
 *
 * The status is `second-hand` unless said otherwise: paragraph numbers come from analyses of
 * the text and will move when a final version appears.
 */
export function edpb(at: string, status: CitationStatus = 'second-hand'): Citation {
  return cite('edpb-1-2024-v1.0', at, status);
}

/**
 * Cites a judgment of the Court of Justice; the status is `verified` unless said otherwise.
 *
 * State it for Rigas, TK, Fashion ID and Breyer, most of whose paragraph numbers were not checked.
 */
export function cjeu(document: CjeuDocumentId, at: string, status: CitationStatus = 'verified'): Citation {
  return cite(document, at, status);
}

/** The document a citation points into. */
export function documentOf(citation: Citation): LegalDocument {
  return documents[citation.document];
}

/**
 * Prints a citation, for example `EDPB Guidelines 1/2024 v1.0 ¶57 (second-hand)`.
 *
 * Nothing is added to a verified citation.
 */
export function formatCitation(citation: Citation): string {
  const { short } = documentOf(citation);
  const place = citation.at === '' ? short : `${short} ${citation.at}`;
  return place + notes[citation.status];
}

/** The public address of the cited document. */
export function linkOf(citation: Citation): string {
  return documentOf(citation).link;
}
