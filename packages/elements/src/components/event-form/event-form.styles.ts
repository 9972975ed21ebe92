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
  .summary {
    margin: 0 0 1.75rem;
    padding: 1rem 1.25rem;
    max-width: var(--_measure);
    border: 3px solid var(--_bad);
    border-radius: var(--_radius);
  }
  .summary h3 {
    margin-top: 0;
  }
  .summary ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .summary .link {
    color: var(--_bad);
    font-weight: 650;
  }
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
  dl {
    margin: 0 0 1.5rem;
    max-width: var(--_measure);
  }
  dl > div {
    padding: 0.6rem 0;
    border-bottom: 1px solid var(--_line);
  }
  dt {
    color: var(--_ink-soft);
    font-size: var(--_small);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  @container (min-width: 58rem) {
    .two {
      display: grid;
      grid-template-columns: minmax(0, var(--_measure)) minmax(14rem, 1fr);
      gap: 3rem;
      align-items: start;
    }
    dl > div {
      display: grid;
      grid-template-columns: 14rem 1fr;
      gap: 1rem;
    }
  }
`;
