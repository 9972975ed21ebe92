import { css, type CSSResult } from 'lit';

/** The tour, and the frame around what is practised. */
export const styles: CSSResult = css`
  ol {
    padding-inline-start: 1.5rem;
    max-width: var(--_measure);
  }
  li {
    margin-bottom: 1.25rem;
  }
  li p {
    margin: 0.25rem 0 0.5rem;
  }
  .practice {
    margin-top: 1.5rem;
    padding: 1rem;
    border: 3px dashed var(--_wait);
    border-radius: var(--_radius);
  }
  @media (max-width: 30rem) {
    .practice {
      padding: 0.5rem;
    }
  }
`;
