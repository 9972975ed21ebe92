import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  ul {
    padding: 0;
    list-style: none;
  }
  li {
    padding: 0.75rem 0;
    border-top: 1px solid var(--_line);
  }
  li p {
    margin: 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    align-items: center;
  }
  .ways .link {
    padding: 0;
  }
`;
