import { css, type CSSResult } from 'lit';

/** What stands around a paper; nothing of it is printed. */
export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    align-items: center;
    margin: 0.5rem 0 1.25rem;
  }
  .bar p {
    margin: 0;
  }
  .print-frame {
    position: absolute;
    width: 0;
    height: 0;
    border: 0;
  }
  @media print {
    :host {
      container-type: normal;
    }
    .bar,
    .print-frame {
      display: none;
    }
  }
`;
