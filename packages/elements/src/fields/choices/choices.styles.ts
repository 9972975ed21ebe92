import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  summary {
    min-height: var(--_control);
    padding: 0.5rem 0;
    cursor: pointer;
  }
  summary span {
    color: var(--_action);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .search {
    margin: 0.5rem 0;
  }
  .search label {
    font-weight: 400;
  }
  .search .hint {
    margin: 0.25rem 0 0;
  }
`;
