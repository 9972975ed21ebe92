import { css, type CSSResult } from 'lit';

/** For the screen that makes a theme. */
export const styles: CSSResult = css`
  .columns {
    display: grid;
    gap: 2rem;
    align-items: start;
  }
  .columns > * {
    min-width: 0;
    container-type: inline-size;
  }
  @media (min-width: 64rem) {
    .columns {
      grid-template-columns: minmax(20rem, 1fr) minmax(24rem, 1.2fr);
      grid-template-rows: auto 1fr;
    }
    section {
      grid-area: 1 / 2 / 3 / 3;
    }
  }
  .colour {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.75rem;
    align-items: end;
    margin: 0 0 1rem;
  }
  .colour > .notice {
    grid-column: 1 / -1;
    margin: 0.5rem 0 0;
  }
  label {
    display: block;
    margin: 0 0 0.15rem;
    font-weight: 650;
  }
  input,
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
  input[type='color'] {
    width: 4rem;
    padding: 0.25rem;
  }
  textarea {
    min-height: 8rem;
    font-family: ui-monospace, Consolas, monospace;
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  tthc-theme-sample {
    padding: 1.25rem;
    border: 1px solid var(--_line-strong);
    background: var(--tthc-surface);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
  }
  th,
  td {
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  td {
    white-space: nowrap;
  }
  section > h2,
  .columns > div > h2:first-child {
    margin-top: 0;
  }
  /* As wide as its letters, so that twice as large ones fit as well. */
  @container (max-width: 30rem) {
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr,
    td,
    th[scope='row'] {
      display: block;
      padding: 0.15rem 0;
      border: 0;
    }
    tr {
      padding: 0.5rem 0;
      border-bottom: 1px solid var(--_line);
    }
  }
`;

/** For what is looked at under a theme: states that a pointer or the keyboard makes, made to stay. */
export const sampleStyles: CSSResult = css`
  .brand {
    max-width: none;
    padding-top: 0.75rem;
    border-top: 6px solid var(--_brand);
    font-weight: 650;
  }
  .pressed {
    border-color: var(--_action-strong);
    background: var(--_action-strong);
  }
  /* As base.css.ts has it for :focus-visible. */
  .focused {
    outline: 4px solid var(--_focus);
    outline-offset: 0;
    box-shadow: inset 0 0 0 2px var(--_ink);
  }
  .focused-label {
    display: block;
    margin: 0 0 0.15rem;
    font-weight: 650;
  }
  input.focused {
    width: 100%;
    min-height: var(--_control);
    padding: 0.5rem 0.75rem;
    border: 2px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
`;
