import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .fields {
    max-width: var(--_measure);
  }
  .fields > * {
    margin-bottom: 1.5rem;
  }
  li .notice {
    margin: 0.5rem 0;
  }
  li .actions {
    margin: 0.75rem 0 0;
  }
`;
