import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .fields {
    max-width: var(--_measure);
  }
  .fields > * {
    margin-bottom: 1.5rem;
  }
  .working > h2 {
    margin-top: 0.5rem;
  }
`;
