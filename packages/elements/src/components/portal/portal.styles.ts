import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    justify-content: space-between;
    margin: 0 0 1rem;
    padding: 0.75rem 1.25rem;
    border-inline-start: 5px solid;
  }
  .bar p {
    flex: 1 1 20rem;
    margin: 0;
  }
  .bar.wait {
    border-color: var(--_wait);
    background: var(--_wait-soft);
  }
  .bar.ok {
    border-color: var(--_ok);
    background: var(--_ok-soft);
  }
  .bar.bad {
    border-color: var(--_bad);
    background: var(--_bad-soft);
  }
  .bar .button {
    background: var(--_surface);
  }
  /* It stays in sight while somebody writes far down a long form, where the window is high enough for both. */
  @media (min-height: 40rem) {
    [part='root'] {
      position: sticky;
      top: 0;
      z-index: 1;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 2px solid;
    }
  }
`;
