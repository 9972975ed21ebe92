import { css, type CSSResult } from 'lit';

/** The sheet: on the screen with the sizes of the theme, in print with those of an official paper, black on white. */
export const paperStyles: CSSResult = css`
  .sheet {
    --_paper-font: var(--tthc-paper-font, 'Times New Roman', 'Liberation Serif', Tinos, serif);
    max-width: 52rem;
    padding: 1.25rem;
    border: 1px solid var(--_line-strong);
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--_paper-font);
    overflow-wrap: anywhere;
  }
  .sheet.landscape {
    max-width: 80rem;
  }
  .sheet p,
  .sheet dl,
  .sheet ol {
    margin: 0 0 0.75rem;
    max-width: none;
  }
  header {
    display: grid;
    gap: 1rem;
    text-align: center;
  }
  .sheet header p {
    margin: 0 0 0.15rem;
  }
  .above,
  .issuer,
  .party,
  .office {
    text-transform: uppercase;
  }
  .issuer,
  .party,
  .office,
  .name,
  .standing {
    font-weight: 700;
  }
  .party {
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .dated,
  .subtitle {
    font-style: italic;
  }
  .blank {
    display: inline-block;
    min-width: 5rem;
    border-bottom: 1px dotted var(--_line-strong);
  }
  .sheet h1 {
    margin: 1.5rem 0 0.25rem;
    text-align: center;
    text-transform: uppercase;
  }
  .sheet h2 {
    margin: 1rem 0 0.5rem;
    font-size: var(--_text);
  }
  .sheet .subtitle,
  .addressee {
    text-align: center;
  }
  .standing {
    padding: 0.5rem 1rem;
    border: 2px solid var(--_bad);
    color: var(--_bad);
    text-align: center;
  }
  .sheet .addressee {
    margin-top: 1rem;
  }
  .addressee span {
    display: block;
    font-weight: 700;
  }
  .ground {
    font-style: italic;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5rem;
  }
  dl > div {
    display: grid;
    flex: 1 1 100%;
    grid-template-columns: fit-content(60%) minmax(0, 1fr);
    gap: 0.5rem;
    padding: 0.15rem 0;
  }
  dl > .short {
    flex: 1 1 15rem;
    grid-template-columns: max-content minmax(0, 1fr);
  }
  dd {
    margin: 0;
    font-weight: 600;
  }
  .typed {
    white-space: pre-line;
  }
  dd.open {
    border-bottom: 1px dotted var(--_line-strong);
  }
  .boxes {
    display: grid;
    gap: 0.5rem;
    padding: 0;
    list-style: none;
  }
  .boxes li {
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line-strong);
  }
  .boxes dl > .short {
    flex-basis: 11rem;
  }
  .sheet .boxes h2 {
    margin-top: 0;
  }
  .unsigned {
    color: var(--_ink-soft);
    font-style: italic;
    text-align: center;
  }
  .signatures {
    display: grid;
    justify-content: end;
    margin: 1.5rem 0;
  }
  .signature {
    min-width: 12rem;
    text-align: center;
  }
  .sheet .signature p {
    margin: 0;
  }
  .room {
    display: grid;
    place-items: center;
    min-height: 4.5rem;
  }
  .room img {
    grid-area: 1 / 1;
    max-width: 10rem;
    max-height: 6rem;
  }
  .seal {
    margin-inline-end: 5rem;
  }
  table {
    width: 100%;
    margin: 0 0 1rem;
    border-collapse: collapse;
  }
  caption {
    padding: 0.5rem 0;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.3rem 0.4rem;
    border: 1px solid var(--_line-strong);
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: top;
  }
  .figure {
    text-align: end;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }
  .totals {
    font-weight: 700;
  }
  .led {
    display: none;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem;
    margin-top: 1.5rem;
    padding-top: 0.75rem;
    border-top: 1px solid var(--_line-strong);
    font-size: var(--_small);
  }
  footer > div {
    flex: 1 1 12rem;
  }
  .sheet footer p {
    margin: 0 0 0.25rem;
  }
  .address {
    overflow-wrap: anywhere;
  }
  .qr {
    width: 7rem;
    height: 7rem;
    flex: none;
  }
  .qr rect {
    fill: #fff;
  }
  .qr path {
    fill: #000;
  }

  @media screen {
    @container (min-width: 40rem) {
      .sheet {
        padding: 3rem 3.5rem;
      }
      header {
        grid-template-columns: 1fr 1fr;
      }
      .boxes {
        grid-template-columns: 1fr 1fr;
      }
    }
    @container (max-width: 44rem) {
      table,
      caption,
      tbody,
      tr,
      td {
        display: block;
      }
      thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      tr {
        padding: 0.5rem 0;
        border-top: 1px solid var(--_line-strong);
      }
      td,
      .figure {
        border: 0;
        text-align: start;
      }
      td[data-empty] {
        display: none;
      }
      .led {
        display: inline;
        color: var(--_ink-soft);
        font-weight: 400;
      }
    }
  }

  @media print {
    .sheet {
      --_ink: #000;
      --_ink-soft: #000;
      --_line-strong: #000;
      --_bad: #000;
      --_surface: #fff;
      --_text: 13pt;
      --_small: 10pt;
      --_h1: 15pt;
      max-width: none;
      padding: 0;
      border: 0;
      font-size: 13pt;
      line-height: 1.25;
    }
    header {
      grid-template-columns: 1fr 1fr;
    }
    .boxes {
      grid-template-columns: 1fr 1fr;
    }
    .boxes li,
    .signature,
    tr,
    footer,
    dl > div {
      break-inside: avoid;
    }
    .sheet h1,
    .sheet h2,
    caption {
      break-after: avoid;
    }
    .boxes,
    table {
      font-size: 11pt;
    }
    table.wide,
    .landscape table.wide {
      font-size: 9pt;
    }
    thead {
      display: table-header-group;
    }
    .sheet h1 {
      margin-top: 4mm;
    }
    .sheet .addressee {
      margin-top: 2mm;
    }
    .sheet h2 {
      margin-top: 2mm;
    }
    caption {
      padding: 1mm 0;
    }
    table {
      margin-bottom: 2mm;
    }
    dl > div {
      padding: 0.3mm 0;
    }
    .sheet p,
    .sheet dl,
    .sheet ol {
      margin-bottom: 2mm;
    }
    .boxes {
      gap: 2mm;
    }
    .boxes li {
      padding: 1.5mm 2.5mm;
    }
    th,
    td {
      padding: 0.7mm 1.5mm;
    }
    .sheet .boxes h2 {
      margin-bottom: 0.5mm;
      font-size: 11pt;
    }
    .sheet .boxes dl {
      margin-bottom: 1mm;
    }
    .boxes dl > div {
      padding: 0;
    }
    .room {
      min-height: 15mm;
    }
    .signatures {
      margin: 3mm 0;
    }
    .boxes dl > .short {
      flex-basis: 30mm;
    }
    .boxes .room {
      min-height: 12mm;
    }
    .boxes .room img {
      max-height: 12mm;
    }
    .landscape table {
      font-size: 10pt;
    }
    .landscape td {
      padding-block: 0.4mm;
    }
    .sheet .standing {
      padding: 1mm 2mm;
    }
    footer {
      margin-top: 3mm;
      padding-top: 2mm;
    }
    .sheet footer p {
      margin-bottom: 0.5mm;
    }
    .qr {
      width: 20mm;
      height: 20mm;
    }
  }
`;
