import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .steps {
    margin: 0 0 1.5rem;
    padding: 0;
    max-width: 48rem;
    list-style: none;
    counter-reset: step;
  }
  .steps > li {
    padding: 0 0 1.25rem 1.5rem;
    border-inline-start: 3px solid var(--_line);
    counter-increment: step;
  }
  .steps > li.done {
    border-color: var(--_ok);
  }
  .steps > li.now {
    border-color: var(--_action);
  }
  .steps h3 {
    margin: 0 0 0.25rem;
  }
  .steps h3::before {
    content: counter(step) '. ';
  }
  .steps .ahead > h3 {
    color: var(--_ink-soft);
    font-weight: 400;
  }
  .steps p,
  .steps ul {
    margin-bottom: 0.5rem;
  }
  .steps li li .link {
    display: flex;
  }
  .steps .actions {
    margin: 0.75rem 0;
  }
  .steps .ask {
    margin-top: 0.75rem;
  }
`;
