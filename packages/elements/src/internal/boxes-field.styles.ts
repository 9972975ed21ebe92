import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .boxes > div {
    flex: 0 1 5rem;
    min-width: 4rem;
  }
  .boxes > .year {
    flex-basis: 7rem;
  }
  .boxes label {
    font-size: var(--_small);
    font-weight: 400;
  }
  .boxes input {
    font-variant-numeric: tabular-nums;
  }
`;
