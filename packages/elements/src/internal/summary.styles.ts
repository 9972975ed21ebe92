import { css, type CSSResult } from 'lit';

/** The box that says everything that is wrong with the answers, each line leading to its question. */
export const summaryStyles: CSSResult = css`
  .summary {
    margin: 0 0 1.75rem;
    padding: 1rem 1.25rem;
    max-width: var(--_measure);
    border: 3px solid var(--_bad);
    border-radius: var(--_radius);
  }
  .summary h3 {
    margin-top: 0;
  }
  .summary ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .summary .link {
    color: var(--_bad);
    font-weight: 650;
  }
`;
