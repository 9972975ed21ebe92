import { css, type CSSResult } from 'lit';

/** Announcements, wherever they stand. */
export const styles: CSSResult = css`
  .lines {
    white-space: pre-line;
  }
  .notice > p {
    margin-bottom: 0.25rem;
  }
  .notice .link,
  ul .link {
    padding: 0;
  }
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
`;
