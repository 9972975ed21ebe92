import { css, type CSSResult } from 'lit';

/** For what comes once a form is under way. */
export const styles: CSSResult = css`
  .places {
    max-width: var(--_measure);
    margin: 2.5rem 0 0;
    padding: 0.5rem 0;
    border-top: 1px solid var(--_line);
  }
  .places summary {
    display: list-item;
    min-height: var(--_control);
    line-height: var(--_control);
    color: var(--_action);
    cursor: pointer;
  }
  .places .check {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-height: var(--_control);
  }
  .places .check input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    accent-color: var(--_action);
  }
  .phone {
    max-width: var(--_measure);
    margin: 1.5rem 0 0;
  }
  section.phone {
    padding: 1rem 1.25rem;
    background: var(--_surface-2);
  }
  .phone h3 {
    margin-top: 0;
  }
  .phone .address {
    margin-top: 0.5rem;
    overflow-wrap: anywhere;
  }
  .phone .notice {
    background: var(--_surface);
  }
  .phone .notice.ok {
    background: var(--_ok-soft);
  }
  .phone .button.quiet {
    background: var(--_surface);
  }
  .phone .code {
    display: block;
    width: 12rem;
    max-width: 100%;
    height: auto;
    background: #fff;
    fill: #000;
  }
  .places label.button:focus-within {
    outline: 3px solid var(--_focus);
    box-shadow: 0 0 0 3px var(--_ink);
  }
  /* Whoever holds a phone needs no other. */
  @media (pointer: coarse) and (max-width: 40rem) {
    p.phone {
      display: none;
    }
  }
  #unsent li,
  #other-copy dd {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  #other-copy dl > div {
    padding: 0.5rem 0;
    border-top: 1px solid var(--_line);
  }
  #other-copy dt {
    font-weight: 650;
  }
  #other-copy dd {
    margin: 0;
  }
  ins {
    text-decoration: none;
    font-weight: 650;
  }
`;
