import { css, type CSSResult } from 'lit';

/** The list of a dossier's papers. */
export const styles: CSSResult = css`
  .papers {
    margin: 0;
    padding: 0;
    max-width: var(--_measure);
    list-style: none;
  }
  .papers li {
    padding: 0.25rem 0 0.5rem;
    border-bottom: 1px solid var(--_line);
  }
  .papers p {
    margin: 0;
    padding-inline-start: 0.25rem;
  }
`;
