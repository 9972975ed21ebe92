import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  .list,
  .starts {
    max-width: none;
    padding: 0;
    list-style: none;
  }
  .list li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
    border-bottom: 1px solid var(--_line);
  }
  .list .link,
  .starts .link {
    padding: 0.4rem 0;
  }
  p > .link {
    padding: 0;
  }
  .todo .link,
  .strong {
    font-weight: 650;
  }
  .starts li {
    border-top: 1px solid var(--_line);
    padding: 0.25rem 0 0.75rem;
  }
  .starts p {
    margin: 0;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
  }
  section:first-child > h2 {
    margin-top: 1rem;
  }
  @container (min-width: 60rem) {
    .two {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 3rem;
    }
  }
`;
