import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  h1:focus,
  h2:focus {
    box-shadow: none;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin: 0 0 1.25rem;
    border-bottom: 1px solid var(--_line);
  }
  .views label {
    position: relative;
    color: var(--_action);
    font-weight: 400;
  }
  /* The control lies over its words, so that they look like tabs and are a choice of one. */
  .views input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .views span {
    display: flex;
    align-items: center;
    min-height: var(--_control);
    padding-top: 4px;
    border-bottom: 4px solid transparent;
  }
  .views input:checked + span {
    border-color: var(--_action);
    color: var(--_ink);
    font-weight: 650;
  }
  .views input:focus-visible + span {
    outline: 4px solid var(--_focus);
    box-shadow: inset 0 0 0 2px var(--_ink);
  }

  form {
    display: grid;
    gap: 1rem;
    margin: 0 0 1.25rem;
  }
  label {
    display: block;
    font-weight: 650;
  }
  .search .soft {
    display: block;
  }
  input[type='search'],
  #code,
  select {
    width: 100%;
    min-height: var(--_control);
    padding: 0.5rem 0.75rem;
    border: 2px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  form > .link {
    justify-self: start;
  }

  .count {
    padding: 0 0.5rem;
    border-radius: 1rem;
    background: var(--_surface-2);
    color: var(--_ink);
    font-size: var(--_small);
    margin-inline-start: 0.5rem;
  }
  .above {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    align-items: center;
    justify-content: space-between;
  }
  .above p {
    margin: 0;
  }

  table,
  thead,
  tbody,
  tr,
  th,
  td {
    display: block;
  }
  table {
    border-top: 1px solid var(--_line);
  }
  thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tbody {
    overflow-anchor: auto;
  }
  tr {
    position: relative;
    padding: 0.5rem 0 0.75rem;
    border-bottom: 1px solid var(--_line);
  }
  tr.chosen {
    background: var(--_surface-2);
  }
  .ticking tbody tr {
    padding-inline-start: 3.5rem;
  }
  th,
  td {
    padding: 0.1rem 0;
    font-size: var(--_small);
    font-weight: 400;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .tick {
    position: absolute;
    inset-inline-start: 0;
    top: 0.25rem;
  }
  .target {
    display: grid;
    place-items: center start;
    width: var(--_control);
    height: var(--_control);
    cursor: pointer;
  }
  .tick input {
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--_action);
  }
  .opener {
    display: inline-flex;
    align-items: center;
    min-height: var(--_control);
    padding: 0;
    font-size: var(--_text);
    font-weight: 650;
    /* What stays at hand below the list does not lie over the row that has the focus. */
    scroll-margin-block: 4rem 12rem;
  }
  .code {
    display: block;
    font-weight: 400;
  }
  .led {
    color: var(--_ink-soft);
  }
  td .bad {
    color: var(--_bad);
  }
  .empty {
    padding: 2rem 0;
    color: var(--_ink-soft);
  }

  @container (min-width: 44rem) {
    form[role='search'] {
      grid-template-columns: minmax(14rem, 2fr) repeat(auto-fit, minmax(10rem, 1fr));
      gap: 1.25rem;
      align-items: end;
    }
    table {
      border-top: 0;
    }
    thead {
      position: static;
      width: auto;
      height: auto;
      overflow: visible;
      clip-path: none;
    }
    /* Columns do not depend on what stands in them, so that rows far apart stand under each other. */
    tr {
      display: grid;
      grid-template-columns: 4fr 4fr 4fr 2fr;
      gap: 1rem;
      padding: 0.75rem 0;
    }
    .ticking tr,
    .ticking tbody tr {
      grid-template-columns: 3rem 4fr 4fr 4fr 2fr;
      padding-inline-start: 0;
    }
    .tick {
      position: static;
      margin-block: -0.5rem;
    }
    th,
    td {
      min-width: 0;
      padding: 0;
    }
    thead th {
      font-weight: 650;
    }
    .opener {
      min-height: 2rem;
    }
    .led {
      display: none;
    }
  }
`;
