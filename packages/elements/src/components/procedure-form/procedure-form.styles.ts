import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  .procedure {
    margin-bottom: 1rem;
    font-size: var(--_text);
    font-weight: 400;
    color: var(--_ink-soft);
  }
`;
