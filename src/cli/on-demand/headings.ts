/** The reader of Markdown, for paths that end in a heading. */
export { markdownHeadings } from '../../evidence/headings';
