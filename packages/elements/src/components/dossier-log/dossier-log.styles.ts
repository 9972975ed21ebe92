import { css, type CSSResult } from 'lit';
import { pairsStyles } from '../../internal/pairs.styles.ts';

export const styles: CSSResult = css`
  h1:focus,
  h2:focus {
    box-shadow: none;
  }
  ol {
    max-width: 52rem;
    margin: 1.5rem 0;
    padding: 0 0 0 2.5rem;
  }
  li {
    padding: 0.75rem 0 0.5rem 0.5rem;
    border-top: 1px solid var(--_line);
  }
  li::marker {
    color: var(--_ink-soft);
    font-variant-numeric: tabular-nums;
  }
  li.broken {
    border-inline-start: 5px solid var(--_bad);
    background: var(--_bad-soft);
  }
  li p {
    margin: 0;
  }
  summary {
    min-height: var(--_control);
    padding: 0.6rem 0;
    color: var(--_action);
    cursor: pointer;
  }
  ${pairsStyles}
  dl {
    margin-bottom: 0.5rem;
    max-width: none;
  }
  dl > div {
    padding: 0.4rem 0;
  }
  .typed {
    white-space: pre-line;
  }
  .hash {
    font-family: ui-monospace, monospace;
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
`;
