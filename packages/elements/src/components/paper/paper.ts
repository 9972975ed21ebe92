import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Paper } from '@tthc-dang/core/documents';
import { PaperElement } from './paper-element.ts';

/**
 * One paper to be read and printed on A4, as `@tthc-dang/core/documents` makes it: a book, a report, a receipt. It asks no
 * server for anything. The papers of a dossier are shown by `tthc-document`.
 */
export class TthcPaper extends PaperElement {
  /** What the paper says. */
  @property({ attribute: false }) paper: Paper | undefined;

  override render(): TemplateResult {
    return this.root(this.paper ? this.sheet(this.paper) : html``);
  }
}
