import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .files {
    margin: 0 0 0.75rem;
    padding: 0;
    list-style: none;
  }
  .files li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1rem;
    align-items: center;
    min-height: var(--_control);
    padding-block: 0.25rem;
    border-bottom: 1px solid var(--_line);
  }
  .about > * {
    display: block;
    overflow-wrap: anywhere;
  }
  .files .message {
    margin: 0;
    font-weight: 400;
  }
`;
