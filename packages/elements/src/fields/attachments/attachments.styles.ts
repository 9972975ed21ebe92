import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .files {
    margin: 0 0 0.75rem;
    padding: 0;
    list-style: none;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1rem;
    align-items: center;
    min-height: var(--_control);
    padding-block: 0.25rem;
    border-bottom: 1px solid var(--_line);
  }
  .name {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .files li > :last-child {
    margin-inline-start: auto;
  }
  .files .message {
    flex-basis: 100%;
    margin: 0;
    font-weight: 400;
  }
  .add {
    width: auto;
  }
  .add:focus-within {
    outline: 4px solid var(--_focus);
    box-shadow: inset 0 0 0 2px var(--_ink);
  }
`;
