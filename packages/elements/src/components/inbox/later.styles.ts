import { css, type CSSResult } from 'lit';

/** What stays at hand below the list, and its keys. */
export const styles: CSSResult = css`
  .dock {
    position: sticky;
    bottom: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    align-items: center;
    padding: 0.75rem 0;
    border-top: 2px solid var(--_line-strong);
    background: var(--_surface);
  }
  .dock p,
  .dock .actions {
    margin: 0;
  }
  .dock .actions {
    gap: 0.25rem 1.5rem;
  }
  .keys {
    margin-top: 1.5rem;
  }
  .keys summary {
    min-height: var(--_control);
    padding: 0.6rem 0;
    color: var(--_action);
    cursor: pointer;
  }
  .keys dl {
    max-width: var(--_measure);
    margin: 0;
  }
  .keys dl > div {
    display: grid;
    grid-template-columns: 8rem 1fr;
    padding: 0.25rem 0;
  }
  .keys dd {
    margin: 0;
  }
  kbd {
    padding: 0 0.5rem;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    font: inherit;
    font-size: var(--_small);
  }
`;
