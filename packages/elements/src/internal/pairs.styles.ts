import { css, type CSSResult } from 'lit';

/** What was asked and what was answered, one pair under the other. */
export const pairsStyles: CSSResult = css`
  dl {
    margin: 0;
    max-width: var(--_measure);
  }
  dl > div {
    padding: 0.5rem 0;
    border-bottom: 1px solid var(--_line);
  }
  dt {
    color: var(--_ink-soft);
    font-size: var(--_small);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;
