import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  .title {
    margin: 0 0 1.25rem;
    font-size: var(--_h1);
    line-height: 1.25;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    min-height: 1.75rem;
    margin: 0 0 1rem;
    color: var(--_ink-soft);
    font-size: var(--_small);
  }
  .why {
    margin-top: 0;
  }
  progress {
    flex: 0 0 7rem;
    height: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--_line);
    appearance: none;
    accent-color: var(--_action);
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_action);
  }
  progress::-moz-progress-bar {
    background: var(--_action);
  }
  .saved {
    color: var(--_ok);
  }
  .failed {
    color: var(--_bad);
    font-weight: 650;
  }
  @container (min-width: 58rem) {
    .two {
      display: grid;
      grid-template-columns: minmax(0, var(--_measure)) minmax(14rem, 1fr);
      gap: 3rem;
      align-items: start;
    }
  }
`;
