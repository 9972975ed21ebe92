import { css, type CSSResult } from 'lit';

/** How the form of a report looks, beside what it shares with the figures. */
export const styles: CSSResult = css`
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin: 0 0 1.25rem;
    padding: 0;
    border: 0;
    border-bottom: 1px solid var(--_line);
  }
  .kinds label {
    position: relative;
    color: var(--_action);
  }
  /* The control lies over its words, so that they look like tabs and are a choice of one. */
  .root .kinds input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .kinds span {
    display: flex;
    align-items: center;
    min-height: var(--_control);
    border-bottom: 4px solid transparent;
  }
  .kinds input:checked + span {
    border-color: var(--_action);
    color: var(--_ink);
    font-weight: 650;
  }
  .kinds input:focus-visible + span {
    outline: 4px solid var(--_focus);
    box-shadow: inset 0 0 0 2px var(--_ink);
  }
  .summary h3 {
    margin: 0;
  }
  .fields,
  .filters {
    max-width: var(--_measure);
  }
  .message textarea {
    max-width: var(--_measure);
    resize: vertical;
  }
  .message label {
    display: block;
    font-weight: 650;
  }
  .filed {
    padding: 0;
    list-style: none;
  }
  .filed li {
    border-top: 1px solid var(--_line);
  }
  .filed details {
    margin: 0;
  }
  pre {
    margin: 0 0 1rem;
    max-width: var(--_measure);
    font: inherit;
    font-size: var(--_small);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
