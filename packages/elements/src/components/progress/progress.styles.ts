import { css, type CSSResult } from 'lit';

/** What figures and reports share: big counts, details, lists of reasons; on paper nothing of it is cut off. */
export const styles: CSSResult = css`
  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
    gap: 1rem 1.5rem;
    margin: 0 0 1.5rem;
  }
  .counts div {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
  }
  .counts .bad {
    border-color: var(--_bad);
  }
  .counts .bad dd {
    color: var(--_bad);
  }
  .counts dt {
    color: var(--_ink-soft);
    font-size: var(--_small);
  }
  .counts dd {
    margin: 0;
    font-size: var(--_h1);
    font-weight: 700;
    line-height: 1.2;
  }
  details {
    margin: 0 0 1.5rem;
  }
  summary {
    display: list-item;
    min-height: var(--_control);
    padding: 0.7rem 0;
    color: var(--_action);
    cursor: pointer;
    list-style-position: inside;
  }
  .how {
    margin-top: 2rem;
    border-top: 1px solid var(--_line);
  }
  .behind {
    padding: 0;
    list-style: none;
  }
  .behind > li {
    padding: 0.75rem 0;
    border-top: 1px solid var(--_line);
    break-inside: avoid;
  }
  .behind ul {
    margin: 0;
  }
  @media print {
    .filters {
      display: none;
    }
    summary {
      color: inherit;
      list-style: none;
    }
    /* The figures beside a plot are printed though they are folded up on the screen. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    h2 {
      break-after: avoid;
    }
  }
`;
