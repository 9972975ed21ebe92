import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  h1:focus,
  h2:focus {
    box-shadow: none;
  }
  fieldset {
    max-width: var(--_measure);
    margin: 0 0 1.5rem;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  .check {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-height: var(--_control);
    border-bottom: 1px solid var(--_line);
  }
  .check.all {
    border-bottom-width: 2px;
  }
  .check input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--_action);
  }
  .numbers-of {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    margin: 0 0 1.5rem;
    padding: 0;
    max-width: none;
    list-style: none;
  }
  .numbers-of b {
    display: block;
    font-size: var(--_h2);
    font-variant-numeric: tabular-nums;
  }
  .numbers-of .late b {
    color: var(--_bad);
  }
  .members {
    max-width: none;
    padding: 0;
    list-style: none;
  }
  .members > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    align-items: baseline;
    padding: 0.5rem 0;
    border-bottom: 1px solid var(--_line);
  }
  .name {
    flex: 0 1 16rem;
    padding: 0;
  }
  .members .reasons {
    flex: 1 1 20rem;
    margin: 0;
    padding-inline-start: 1.25rem;
  }
  .address {
    flex: 1 1 100%;
    max-width: var(--_measure);
  }
  .address label {
    display: block;
    font-weight: 650;
  }
  .given {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    align-items: center;
    margin: 0;
    padding-inline-start: 2.25rem;
    border-bottom: 1px solid var(--_line);
  }
  .given .link {
    padding-inline: 0;
  }
  .check:has(+ :is(.given, .address)) {
    border-bottom: 0;
  }
  fieldset .address {
    padding: 0 0 0.75rem 2.25rem;
    border-bottom: 1px solid var(--_line);
  }
  .address input,
  #year {
    width: 100%;
    min-height: var(--_control);
    padding: 0.5rem 0.75rem;
    border: 2px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  progress {
    width: 100%;
    max-width: var(--_measure);
    height: 0.75rem;
    accent-color: var(--_action);
  }
  .lines {
    max-width: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lines > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: baseline;
    padding: 0.75rem 0;
    border-bottom: 1px solid var(--_line);
  }
  .lines .reasons {
    flex-basis: 100%;
    margin: 0;
  }
`;
