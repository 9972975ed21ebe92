import { css, type CSSResult } from 'lit';

/** How plots look. An element that shows one has these styles beside its own, and is a container of inline size. */
export const plotStyles: CSSResult = css`
  .plot {
    margin: 0 0 1rem;
    color: var(--_action);
    font-size: var(--_small);
  }
  .plot .name,
  .plot .numbers,
  .plot .key > span {
    color: var(--_ink);
  }
  .plot svg {
    display: block;
    overflow: visible;
  }
  .plot .hollow {
    fill: var(--_surface);
    stroke: var(--_ink-soft);
    stroke-width: 2px;
  }
  pattern.late .stripe {
    fill: var(--_bad);
  }
  pattern.late .ground {
    fill: var(--_bad-soft);
  }
  pattern.done .stripe {
    fill: var(--_ok);
  }
  pattern.done .ground {
    fill: var(--_ok-soft);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin: 0 0 0.75rem;
  }
  .key {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
  }
  .swatch {
    flex: none;
    width: 1.25rem;
    height: 1rem;
  }
  .bars .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15rem;
    padding: 0.4rem 0;
    border-top: 1px solid var(--_line);
    break-inside: avoid;
  }
  .bars .line {
    display: flex;
    gap: 0.75rem;
    align-items: center;
  }
  .bars .line svg {
    flex: 1;
    min-width: 0;
    height: 0.9rem;
  }
  .bars .numbers {
    flex: none;
    min-width: 4ch;
    text-align: end;
  }
  .columns {
    display: none;
  }
  .groups {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 0.75rem;
    break-inside: avoid;
  }
  .group {
    display: grid;
    grid-template-rows: auto auto 1fr;
    text-align: center;
  }
  .stand {
    display: flex;
    gap: 2px;
    align-items: end;
    justify-content: center;
    margin: 0 0 0.35rem;
    border-bottom: 2px solid var(--_line-strong);
  }
  .column {
    display: flex;
    flex: 0 1 1.75rem;
    flex-direction: column;
    justify-content: end;
    min-width: 0;
    height: 11rem;
  }
  @container (min-width: 56rem) {
    .both .columns {
      display: block;
    }
    .both .bars {
      display: none;
    }
    .bars .row {
      grid-template-columns: 18rem minmax(0, 1fr);
      column-gap: 1.25rem;
      align-items: center;
    }
    .bars .line {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .plot {
      color: CanvasText;
    }
    .plot .hollow {
      fill: Canvas;
      stroke: CanvasText;
    }
    pattern:is(.done, .late) .stripe {
      fill: CanvasText;
    }
    pattern:is(.done, .late) .ground {
      fill: Canvas;
    }
  }
`;
