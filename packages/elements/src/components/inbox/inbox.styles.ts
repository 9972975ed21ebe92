import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
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
  .check {
    display: inline-flex;
    gap: 0.75rem;
    align-items: center;
    min-height: var(--_control);
    font-weight: 400;
  }
  .check input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--_action);
  }
  form > .link {
    justify-self: start;
  }

  table,
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
  tr {
    padding: 0.5rem 0 0.75rem;
    border-bottom: 1px solid var(--_line);
  }
  th,
  td {
    padding: 0.1rem 0;
    font-size: var(--_small);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .opener {
    display: inline-flex;
    align-items: center;
    min-height: var(--_control);
    padding: 0;
    font-size: var(--_text);
    font-weight: 650;
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
    form {
      grid-template-columns: minmax(14rem, 2fr) repeat(auto-fit, minmax(10rem, 1fr));
      gap: 1.25rem;
      align-items: end;
    }
    table {
      display: table;
      width: 100%;
      border-top: 0;
      border-collapse: collapse;
    }
    thead {
      position: static;
      display: table-header-group;
      clip-path: none;
    }
    tbody {
      display: table-row-group;
    }
    tr {
      display: table-row;
    }
    th,
    td {
      display: table-cell;
      padding: 0.75rem 1rem 0.75rem 0;
      border-bottom: 1px solid var(--_line);
    }
    thead th {
      font-weight: 650;
    }
    th:first-child {
      width: 32%;
    }
    td:last-child {
      white-space: nowrap;
    }
    .opener {
      min-height: 2rem;
    }
    .led {
      display: none;
    }
  }
`;
