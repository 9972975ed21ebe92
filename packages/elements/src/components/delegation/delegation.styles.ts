import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  h1:focus,
  h2:focus {
    box-shadow: none;
  }
  .given {
    padding: 0;
    list-style: none;
  }
  .given li {
    padding: 0.75rem 0;
    border-bottom: 1px solid var(--_line);
  }
  .given p {
    margin: 0;
  }
  .given .link {
    padding: 0;
  }
  .given .notice {
    margin: 0.5rem 0;
  }
  .given .actions {
    margin: 0.75rem 0 0;
  }
  .fields {
    max-width: var(--_measure);
  }
  .fields > * {
    margin-bottom: 1.5rem;
  }
  .empty {
    color: var(--_ink-soft);
  }
`;
