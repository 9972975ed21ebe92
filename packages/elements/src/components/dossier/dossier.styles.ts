import { css, type CSSResult } from 'lit';
import { pairsStyles } from '../../internal/pairs.styles.ts';

export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: baseline;
  }
  .notice.next > h2:first-child {
    font-size: var(--_h2);
  }
  .next.plain {
    border-color: var(--_line-strong);
    background: var(--_surface-2);
  }
  .late {
    color: var(--_bad);
  }
  .rest {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    margin: -0.5rem 0 1rem;
  }
  .panel h3 {
    margin-top: 1rem;
  }
  .asked,
  .blocked {
    max-width: var(--_measure);
  }
  .working {
    margin: 2rem 0;
    padding-top: 1rem;
    border-top: 1px solid var(--_line);
  }
  #paper:focus {
    outline: none;
    box-shadow: none;
  }
  .of-step {
    margin-block: 0.25rem;
  }
  .typed {
    white-space: pre-line;
  }

  details {
    max-width: var(--_measure);
    padding: 0.25rem 0;
  }
  section:not(.notice) > details {
    border-top: 1px solid var(--_line);
  }
  summary {
    min-height: var(--_control);
    padding: 0.6rem 0;
    color: var(--_action);
    cursor: pointer;
  }

  .line {
    margin: 0;
    padding: 0;
    max-width: var(--_measure);
    list-style: none;
  }
  .line li {
    position: relative;
    padding: 0 0 1.4rem 2rem;
  }
  .line li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.3rem;
    top: 0.45rem;
    width: 0.8rem;
    height: 0.8rem;
    border: 2px solid var(--_ok);
    border-radius: 50%;
    background: var(--_ok);
  }
  .line li::after {
    content: '';
    position: absolute;
    inset-inline-start: 0.65rem;
    top: 1.5rem;
    bottom: -0.2rem;
    width: 2px;
    background: var(--_line);
  }
  .line li:last-child::after {
    display: none;
  }
  .line li.now::before {
    border-color: var(--_wait);
    background: var(--_wait);
    box-shadow: 0 0 0 4px var(--_wait-soft);
  }
  .line li.ahead {
    color: var(--_ink-soft);
  }
  .line li.ahead::before {
    border-color: var(--_line-strong);
    background: var(--_surface);
  }
  .said {
    margin: 0.25rem 0 0;
    white-space: pre-line;
  }

  ${pairsStyles}
  dl > div:last-child {
    border-bottom: 0;
  }
  .files,
  .papers {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .papers li {
    padding: 0.5rem 0;
    border-bottom: 1px solid var(--_line);
  }

  @container (min-width: 34rem) {
    dl > div {
      display: grid;
      grid-template-columns: minmax(9rem, 14rem) minmax(0, 1fr);
      gap: 1.25rem;
    }
    .asked dl > div {
      grid-template-columns: 4rem minmax(0, 1fr);
    }
  }
  @container (min-width: 60rem) {
    .two {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 3rem;
    }
  }
`;
