import { css, type CSSResult } from 'lit';

/** The field for the code on the paper that a member presents. */
export const styles: CSSResult = css`
  .desk {
    display: block;
    max-width: var(--_measure);
  }
  .desk .soft {
    display: block;
    margin-bottom: 0.5rem;
  }
  .desk .problem {
    margin: 0 0 0.5rem;
    color: var(--_bad);
    font-weight: 650;
  }
  .with-button {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .with-button input {
    flex: 1 1 14rem;
    min-width: 0;
    text-transform: uppercase;
  }
  #code[aria-invalid='true'] {
    border-color: var(--_bad);
  }
`;
