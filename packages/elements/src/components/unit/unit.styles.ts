import { css, type CSSResult } from 'lit';

/** What screens of a unit share: filters in a row, tables that become blocks, a step worked on in place. */
export const unitStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }
  #title + :is(.filters, .notice, .working) {
    margin-top: 1rem;
  }
  .filters {
    display: grid;
    gap: 1rem;
    margin: 0 0 1.25rem;
    align-items: end;
  }
  .filters label,
  .ask label {
    display: block;
    font-weight: 650;
  }
  .ask label + .soft {
    display: block;
  }
  .root input:not([type='checkbox'], [type='radio'], [type='range']),
  .root select,
  .root textarea {
    width: 100%;
    min-height: var(--_control);
    padding: 0.5rem 0.75rem;
    border: 2px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  .filters .check,
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
  .root fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 650;
  }
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    max-width: var(--_measure);
    margin: 0 0 1.5rem;
  }
  .working {
    margin: 1.5rem 0;
    padding: 0.5rem 0 1rem;
    border-block: 1px solid var(--_line);
  }
  .facts {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25rem 1.5rem;
    max-width: var(--_measure);
    margin: 0 0 1.5rem;
  }
  .facts dd {
    margin: 0;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .facts .sum {
    font-weight: 650;
  }
  .facts.texts {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
  }
  .facts.texts dt {
    color: var(--_ink-soft);
    font-size: var(--_small);
  }
  .facts.texts dd {
    margin: 0 0 0.75rem;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .row-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  .blocks,
  .blocks tbody,
  .blocks tfoot,
  .blocks tr,
  .blocks th,
  .blocks td {
    display: block;
  }
  .blocks {
    width: 100%;
    margin: 0 0 1.5rem;
    border-top: 1px solid var(--_line);
  }
  .blocks thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .blocks tr {
    padding: 0.6rem 0 0.75rem;
    border-bottom: 1px solid var(--_line);
  }
  .blocks th,
  .blocks td {
    padding: 0.1rem 0;
    font-size: var(--_small);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .blocks tbody th {
    font-size: var(--_text);
    font-weight: 650;
  }
  .blocks th .soft {
    font-weight: 400;
  }
  .blocks .void {
    display: none;
  }
  .blocks .link {
    padding: 0;
  }
  .blocks .tag {
    width: max-content;
    max-width: 100%;
  }
  .fold {
    margin: 0 0 1.5rem;
  }
  .fold summary {
    min-height: var(--_control);
    padding: 0.6rem 0;
    color: var(--_action);
    cursor: pointer;
  }
  .blocks .fold {
    margin: 0;
  }
  .led {
    color: var(--_ink-soft);
  }
  .empty {
    padding: 1.5rem 0;
    color: var(--_ink-soft);
  }
  @container (min-width: 26rem) {
    .filters {
      grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
      gap: 1.25rem;
    }
    .facts.texts {
      grid-template-columns: minmax(10rem, auto) minmax(0, 1fr);
      gap: 0.25rem 1.5rem;
    }
    .facts.texts dt {
      font-size: inherit;
    }
    .facts.texts dd {
      margin: 0;
    }
  }
  @container (min-width: 48rem) {
    .blocks {
      display: table;
      border-top: 0;
      border-collapse: collapse;
    }
    .blocks thead {
      position: static;
      display: table-header-group;
      clip-path: none;
    }
    .blocks tbody {
      display: table-row-group;
    }
    .blocks tfoot {
      display: table-footer-group;
    }
    .blocks tr {
      display: table-row;
    }
    .blocks th,
    .blocks td,
    .blocks .void {
      display: table-cell;
      padding: 0.75rem 1rem 0.75rem 0;
      border-bottom: 1px solid var(--_line);
      vertical-align: baseline;
      overflow-wrap: break-word;
    }
    .blocks tbody th {
      font-size: var(--_small);
    }
    .blocks thead th {
      font-weight: 650;
      vertical-align: bottom;
    }
    .blocks .numbers {
      text-align: end;
    }
    .blocks .led {
      display: none;
    }
    /* The column is as wide as the tag, which stays on one line unless it says a whole sentence. */
    .blocks .tag {
      max-width: max(12rem, 30cqi);
    }
    .blocks .link {
      min-height: 2rem;
    }
  }
`;
