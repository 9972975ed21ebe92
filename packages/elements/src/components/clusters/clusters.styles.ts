import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .fields {
    max-width: var(--_measure);
  }
  .fields > * {
    margin-bottom: 1.5rem;
  }
  .clusters {
    padding: 0;
    list-style: none;
  }
  .clusters > li {
    padding: 0.75rem 0;
    border-top: 1px solid var(--_line);
  }
  .clusters > li > p {
    margin: 0;
  }
  .clusters .link {
    padding: 0;
  }
  .row-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
  }
`;
