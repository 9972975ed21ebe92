import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  h1:focus,
  h2:focus {
    box-shadow: none;
  }
  h2 {
    margin-top: 0;
  }
  .panel h3 {
    margin-top: 0;
  }
  .fields,
  details {
    max-width: var(--_measure);
    margin-bottom: 1.5rem;
  }
  summary {
    min-height: var(--_control);
    padding: 0.6rem 0;
    color: var(--_action);
    cursor: pointer;
  }
  .lines {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  progress {
    width: 100%;
    max-width: var(--_measure);
    height: 0.75rem;
    accent-color: var(--_action);
  }
  .lines {
    max-width: none;
  }
  .lines li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: baseline;
    padding: 0.75rem 0;
    border-bottom: 1px solid var(--_line);
  }
  .lines .name {
    flex: 1 1 16rem;
  }
  .lines .reasons {
    flex-basis: 100%;
    margin: 0;
    font-size: var(--_small);
  }
  .reasons li {
    display: list-item;
    padding: 0.15rem 0;
    border: 0;
  }
`;
