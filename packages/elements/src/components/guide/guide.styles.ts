import { css, type CSSResult } from 'lit';

/** A guide on the screen, and as one sheet that is read from the back row: nothing printed is smaller than 11 points. */
export const styles: CSSResult = css`
  .choices {
    padding: 0;
    list-style: none;
  }
  .sheet {
    max-width: 46rem;
  }
  .audience {
    margin: 0;
    color: var(--_ink-soft);
  }
  ol,
  .sheet ul {
    padding-inline-start: 1.5rem;
    max-width: var(--_measure);
  }
  li {
    margin-bottom: 0.6rem;
  }
  .who,
  .line,
  .lapse {
    display: block;
  }
  .time {
    display: inline-block;
    padding: 0 0.5rem;
    border-radius: 4px;
    background: var(--_surface-2);
    font-weight: 650;
  }
  summary {
    display: list-item;
    min-height: var(--_control);
    padding-block: 0.6rem;
    color: var(--_action);
    cursor: pointer;
  }
  .task {
    margin-top: 0.25rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_action);
  }
  .steps .time {
    margin-inline-start: -0.5rem;
  }
  .qr {
    float: inline-end;
    width: 6rem;
    height: 6rem;
    margin-inline-start: 1rem;
  }
  .qr rect {
    fill: #fff;
  }
  .qr path {
    fill: #000;
  }
  footer {
    margin-top: 1.5rem;
    padding-top: 0.75rem;
    border-top: 1px solid var(--_line-strong);
  }
  footer p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .short {
    display: none;
  }

  @media print {
    .sheet {
      --_ink: #000;
      --_ink-soft: #000;
      --_line-strong: #000;
      --_surface-2: transparent;
      --_text: 13pt;
      --_small: 12pt;
      --_h1: 18pt;
      --_h2: 13.5pt;
      max-width: none;
      font-size: 13pt;
      line-height: 1.22;
    }
    .sheet.dense {
      --_text: 11.5pt;
      --_small: 11pt;
      --_h1: 16pt;
      --_h2: 12pt;
      font-size: 11.5pt;
      line-height: 1.14;
    }
    .sheet.crowded {
      --_text: 11pt;
      --_h2: 11.5pt;
      font-size: 11pt;
      line-height: 1.08;
    }
    .papers br,
    .papers .condition,
    .papers li > .soft:last-child {
      display: none;
    }
    .sheet h1 {
      margin: 0 0 1mm;
    }
    .sheet h2 {
      margin: 1.6mm 0 0.4mm;
      break-after: avoid;
    }
    .sheet.crowded h2 {
      margin: 0.6mm 0 0;
    }
    .sheet p,
    .sheet ul,
    .sheet ol {
      margin: 0 0 0.6mm;
      max-width: none;
    }
    .sheet ul,
    .sheet ol {
      padding-inline-start: 8mm;
    }
    .sheet li {
      margin: 0 0 0.3mm;
    }
    .dense .full {
      display: none;
    }
    .dense .short {
      display: inline;
    }
    .papers strong,
    .ends strong {
      font-weight: 400;
    }
    .who,
    .line,
    .lapse,
    .task {
      display: inline;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .who::before {
      content: '– ';
    }
    .steps .time,
    .asides .time {
      display: inline;
      margin: 0;
      padding: 0;
    }
    .steps .time::before,
    .steps .day::before,
    .task:not(.told)::before {
      content: '– ';
    }
    /* What can be read up at home. */
    .more {
      display: none;
    }
    .sheet .ends,
    .sheet .rules,
    .dense .papers,
    .dense .laws {
      padding: 0;
      list-style: none;
    }
    .ends li,
    .rules li,
    .dense .papers li,
    .dense .laws li {
      display: inline;
    }
    .ends li:not(:last-child)::after,
    .dense .papers li:not(:last-child)::after {
      content: '· ';
    }
    .dense .laws li:not(:last-child)::after {
      content: '. ';
    }
    .rules li::after {
      content: ' ';
    }
    .ends .good strong {
      font-weight: 700;
    }
    footer {
      margin-top: 2mm;
      padding-top: 1mm;
    }
    .qr {
      width: 22mm;
      height: 22mm;
    }
  }
`;
