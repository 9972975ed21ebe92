import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  .months {
    padding: 0;
    list-style: none;
  }
  .months li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
    border-bottom: 1px solid var(--_line);
    border-inline-start: 5px solid transparent;
    padding: 0.35rem 0 0.35rem 0.5rem;
  }
  .months .chosen {
    border-inline-start-color: var(--_action);
  }
  .month {
    margin: 0 0 2rem;
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: baseline;
  }
  .amount {
    font-size: var(--_h1);
  }
  .typed {
    white-space: pre-line;
  }
  details {
    max-width: var(--_measure);
    margin: 0 0 1rem;
    border-block: 1px solid var(--_line);
  }
  summary {
    min-height: var(--_control);
    padding: 0.6rem 0;
    color: var(--_action);
    cursor: pointer;
  }
  .why ol {
    margin: 0 0 1rem;
    padding-inline-start: 1.75rem;
  }
  .why li {
    margin: 0 0 0.6rem;
  }
  .notice h3 {
    margin-top: 0;
  }
  .notice .actions {
    margin: 0;
  }
  .sure {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-height: var(--_control);
    margin: 0 0 1rem;
  }
  .sure input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
  }

  .transfer {
    display: grid;
    gap: 1.5rem;
    margin: 0 0 1.5rem;
  }
  .qr-box {
    display: grid;
    justify-items: center;
    align-content: start;
    margin: 0;
  }
  .qr {
    width: min(100%, 17rem);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  dl {
    margin: 0;
  }
  .data {
    max-width: 32rem;
  }
  .data > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1rem;
    align-items: center;
    border-bottom: 1px solid var(--_line);
    padding: 0.35rem 0;
  }
  dt {
    grid-column: 1;
    color: var(--_ink-soft);
    font-size: var(--_small);
  }
  dd {
    grid-column: 1;
    margin: 0;
    font-weight: 650;
    overflow-wrap: anywhere;
    user-select: all;
  }
  dd.copy {
    grid-row: 1 / span 2;
    grid-column: 2;
    font-weight: 400;
    user-select: auto;
  }

  .years {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
  }
  .years [aria-pressed='true'] {
    color: var(--_ink);
    font-weight: 650;
    text-decoration: none;
  }
  table {
    width: 100%;
    max-width: 56rem;
    border-collapse: collapse;
  }
  caption {
    padding: 0.5rem 0;
    color: var(--_ink-soft);
    font-size: var(--_small);
    text-align: start;
  }
  th,
  td {
    padding: 0.4rem 0.75rem 0.4rem 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
  }
  thead th {
    color: var(--_ink-soft);
    font-size: var(--_small);
  }
  th .link,
  td .link {
    padding-inline: 0;
  }

  @container (min-width: 44rem) {
    .transfer {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .qr {
      width: 17rem;
    }
  }
  @container (max-width: 44rem) {
    thead {
      display: none;
    }
    table,
    tbody,
    tr,
    th,
    td,
    caption {
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
    td::before {
      content: attr(data-label) ': ';
      color: var(--_ink-soft);
    }
  }
  @media print {
    .transfer,
    .years {
      display: none;
    }
  }
`;
