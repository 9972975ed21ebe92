import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  ul {
    max-width: none;
    padding: 0;
    list-style: none;
  }
  li {
    padding: 0.5rem 0;
    border-top: 1px solid var(--_line);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
    margin: 0;
  }
  .line .link {
    padding: 0;
  }
  li .soft {
    margin: 0;
  }
`;
