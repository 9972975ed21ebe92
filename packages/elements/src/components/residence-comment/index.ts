import '../event-form/index.ts';
import { TthcResidenceComment } from './residence-comment.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-residence-comment': TthcResidenceComment;
  }
}

if (!customElements.get('tthc-residence-comment'))
  customElements.define('tthc-residence-comment', TthcResidenceComment);

export { TthcResidenceComment };
