import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    margin: 0;
  }
  .advice p {
    margin: -1.25rem 0 1.75rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 5px solid var(--_wait);
  }
  .advice p + p {
    margin-top: 0;
  }
`;
