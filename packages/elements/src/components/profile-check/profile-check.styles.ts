import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  table {
    width: 100%;
    max-width: 56rem;
    margin: 0 0 1rem;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.4rem 1rem 0.4rem 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
    overflow-wrap: anywhere;
  }
  thead th {
    color: var(--_ink-soft);
    font-size: var(--_small);
  }
  tbody th .soft {
    font-weight: 400;
  }
  .marked td:nth-child(2) {
    color: var(--_bad);
  }
  label {
    display: inline-flex;
    gap: 0.75rem;
    align-items: center;
    min-height: var(--_control);
    white-space: nowrap;
  }
  input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
  }
  ul {
    max-width: none;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
    border-top: 1px solid var(--_line);
  }
  li .link {
    padding: 0;
  }
  @container (max-width: 40rem) {
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    tr {
      padding: 0.5rem 0;
      border-bottom: 1px solid var(--_line);
    }
    th,
    td {
      padding: 0;
      border: 0;
    }
  }
`;
