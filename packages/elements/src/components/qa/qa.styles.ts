import { css, type CSSResult } from 'lit';

/** A strip that nobody takes for a part of the portal. */
export const styles: CSSResult = css`
  .bar {
    padding: 0.75rem 1.25rem;
    border-bottom: 4px dashed var(--_line-strong);
    background: var(--_surface-2);
    font-size: var(--_small);
  }
  .bar > p {
    max-width: none;
    margin: 0 0 0.25rem;
  }
  .bar .notice {
    max-width: none;
    margin: 0.75rem 0;
    background: var(--_surface);
  }
  .bar .actions {
    margin: 0.5rem 0;
  }
  .bar .button.quiet {
    background: var(--_surface);
  }
  .chooser {
    max-width: 46rem;
  }
  label,
  legend {
    display: block;
    margin: 1rem 0 0.15rem;
    font-weight: 650;
  }
  label.soft {
    font-weight: 400;
  }
  @media (min-width: 48rem) {
    .choice {
      display: grid;
      grid-template-columns: 1fr 2fr;
      gap: 0 1rem;
      align-items: end;
    }
  }
  fieldset {
    min-width: 0;
    margin: 1.5rem 0 0;
    padding: 0 1rem 1rem;
    border: 1px solid var(--_line-strong);
  }
  input,
  select,
  textarea {
    width: 100%;
    min-height: var(--_control);
    padding: 0.5rem 0.75rem;
    border: 2px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  #link {
    field-sizing: content;
    overflow-wrap: anywhere;
  }
  #test {
    min-height: 16rem;
    font-family: ui-monospace, Consolas, monospace;
    font-size: 1rem;
    white-space: pre;
    overflow: auto;
  }
  #add-fault {
    margin-top: 1rem;
  }
  .faults {
    padding: 0;
    list-style: none;
  }
  .faults li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .bar {
      border: 4px dashed;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
