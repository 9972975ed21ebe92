import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .amount {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .amount input {
    flex: 0 1 16rem;
    min-width: 0;
    font-variant-numeric: tabular-nums;
  }
`;
