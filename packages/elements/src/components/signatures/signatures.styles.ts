import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  canvas {
    display: block;
    max-width: 100%;
    height: auto;
    max-height: 16rem;
    margin: 0 0 0.75rem;
    border: 1px solid var(--_line-strong);
  }
  .pictures {
    display: grid;
    gap: 1.5rem;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    margin: 0 0 1.5rem;
    padding: 0;
    max-width: none;
    list-style: none;
  }
  .edit {
    display: grid;
    gap: 1.5rem;
  }
  .slider {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1rem;
    align-items: center;
  }
  .slider input {
    grid-column: 1 / -1;
    width: 100%;
    min-height: var(--_control);
    margin: 0;
    accent-color: var(--_action);
  }
  @container (min-width: 48rem) {
    .edit {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
