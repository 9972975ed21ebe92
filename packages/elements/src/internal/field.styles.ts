import { css, type CSSResult } from 'lit';

/** The frame and the native controls of every field. */
export const fieldStyles: CSSResult = css`
  :host {
    margin: 0 0 1.75rem;
    max-width: var(--_measure);
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  label,
  legend {
    display: block;
    margin: 0 0 0.15rem;
    padding: 0;
    font-weight: 650;
  }
  .optional {
    color: var(--_ink-soft);
    font-weight: 400;
  }
  .hint {
    display: block;
    margin: 0 0 0.5rem;
    color: var(--_ink-soft);
    font-size: var(--_small);
  }
  .wrong {
    padding-inline-start: 1rem;
    border-inline-start: 5px solid var(--_bad);
  }
  .message {
    display: block;
    margin: 0 0 0.4rem;
    color: var(--_bad);
    font-weight: 650;
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
  textarea {
    min-height: 9rem;
    max-height: 70vh;
    resize: vertical;
    field-sizing: content;
  }
  textarea[rows='2'] {
    min-height: 5rem;
  }
  [aria-invalid='true'] {
    border-color: var(--_bad);
  }
  :disabled {
    background: var(--_surface-2);
    color: var(--_ink-soft);
  }
  .option {
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
    min-height: var(--_control);
    margin: 0;
    padding: 0.5rem 0;
    font-weight: 400;
    cursor: pointer;
  }
  .option input {
    flex: none;
    width: 1.75rem;
    height: 1.75rem;
    min-height: 0;
    margin: 0;
    accent-color: var(--_action);
  }
  .option span {
    padding-top: 0.05rem;
  }
`;
