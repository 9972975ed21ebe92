import { css, type CSSResult } from 'lit';
import { pairsStyles } from '../../internal/pairs.styles.ts';
import { summaryStyles } from '../../internal/summary.styles.ts';

/** What is wrong, what came of sending, and the answers read over. */
export const styles: CSSResult = css`
  ${summaryStyles}
  .notice h3 {
    margin-top: 0;
  }
  .notice ul {
    padding-inline-start: 1.25rem;
  }
  .answers-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
    justify-content: space-between;
    margin-top: 1.5rem;
    max-width: var(--_measure);
    border-bottom: 2px solid var(--_line);
  }
  .answers-head h3 {
    margin: 0.5rem 0;
  }
  ${pairsStyles}
  dl {
    margin-bottom: 1.5rem;
  }
  dl > div {
    padding: 0.6rem 0;
  }
  dd {
    white-space: pre-line;
  }
  @container (min-width: 58rem) {
    dl > div {
      display: grid;
      grid-template-columns: 14rem 1fr;
      gap: 1rem;
    }
  }
`;
