import { css, type CSSResult } from 'lit';

/** The pages before and after the form. */
export const styles: CSSResult = css`
  .title {
    font-size: var(--_h1);
    line-height: 1.25;
  }
  .notice > .title:first-child {
    margin-top: 0;
    font-size: var(--_h1);
  }
  ul,
  ol {
    padding-inline-start: 1.5rem;
  }
  li {
    margin-bottom: 0.75rem;
    max-width: var(--_measure);
  }
  .panel li {
    margin-bottom: 0.35rem;
  }
  @container (min-width: 58rem) {
    .two {
      display: grid;
      grid-template-columns: minmax(0, var(--_measure)) minmax(14rem, 1fr);
      gap: 3rem;
      align-items: start;
    }
    .two h2:first-child {
      margin-top: 0;
    }
  }
  .code {
    font-size: var(--_h2);
    overflow-wrap: anywhere;
  }
`;
