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
  .task {
    margin-top: 0.25rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_action);
  }
  .qr {
    flex: none;
    width: 7rem;
    height: 7rem;
  }
  .qr rect {
    fill: #fff;
  }
  .qr path {
    fill: #000;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem;
    align-items: center;
    margin-top: 1.5rem;
    padding-top: 0.75rem;
    border-top: 1px solid var(--_line-strong);
  }
  footer > div {
    flex: 1 1 12rem;
  }
  footer p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  @media print {
    .sheet {
      --_ink: #000;
      --_ink-soft: #000;
      --_line-strong: #000;
      --_surface-2: #fff;
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
    /* What can be read up at home. */
    .more,
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
    .sheet p,
    .sheet ul,
    .sheet ol {
      margin: 0 0 0.6mm;
      max-width: none;
    }
    .sheet li {
      margin: 0 0 0.3mm;
      break-inside: avoid;
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
    .time {
      padding: 0;
    }
    .steps .time::before {
      content: '– ';
    }
    .ends,
    .rules {
      padding: 0;
      list-style: none;
    }
    .ends li,
    .rules li {
      display: inline;
    }
    .ends li:not(:last-child)::after {
      content: ';';
    }
    .ends .good strong {
      font-weight: 700;
    }
    footer {
      margin-top: 2mm;
      padding-top: 1mm;
      flex-wrap: nowrap;
    }
    .qr {
      width: 20mm;
      height: 20mm;
    }
  }
`;
