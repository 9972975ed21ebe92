import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .combobox {
    position: relative;
  }
  [role='listbox'] {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    max-height: 20rem;
    margin: 0.25rem 0 0;
    padding: 0;
    overflow-y: auto;
    border: 2px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    list-style: none;
  }
  [role='option'] {
    min-height: var(--_control);
    padding: 0.5rem 0.75rem;
    border-bottom: 1px solid var(--_line);
    cursor: pointer;
  }
  [role='option'] > * {
    display: block;
  }
  [role='option']:hover {
    background: var(--_surface-2);
  }
  [role='option'][aria-selected='true'] {
    background: var(--_action);
    color: var(--_on-action);
  }
  [aria-selected='true'] .soft {
    color: inherit;
  }
  #state {
    margin: 0.35rem 0 0;
  }
  @media (forced-colors: active) {
    [aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
