import { css, type CSSResult } from 'lit';

/** What every element shares: type, links, buttons, panels, tags, notices. Colours and sizes come from the tokens. */
export const base: CSSResult = css`
  :host {
    display: block;
    color: var(--_ink);
    font: var(--_text) / 1.5 var(--_font);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .root {
    overflow-wrap: break-word;
  }
  h1,
  h2,
  h3 {
    margin: 0 0 0.5rem;
    line-height: 1.3;
    text-wrap: balance;
  }
  h1 {
    font-size: var(--_h1);
  }
  h2 {
    margin-top: 2rem;
    font-size: var(--_h2);
  }
  h3 {
    margin-top: 1.5rem;
    font-size: var(--_text);
  }
  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }
  p,
  ul {
    margin: 0 0 1rem;
    max-width: var(--_measure);
  }
  .soft {
    color: var(--_ink-soft);
    font-size: var(--_small);
  }
  a,
  .link {
    color: var(--_action);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-width: 1.75rem;
    min-height: var(--_control);
    padding: 0 0.25rem;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  :focus-visible {
    outline: 4px solid var(--_focus);
    outline-offset: 0;
    box-shadow: inset 0 0 0 2px var(--_ink);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: var(--_control);
    padding: 0.5rem 1.5rem;
    border: 2px solid var(--_action);
    border-radius: var(--_radius);
    background: var(--_action);
    color: var(--_on-action);
    font: inherit;
    font-weight: 650;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--_action-strong);
    background: var(--_action-strong);
  }
  .button.quiet {
    background: transparent;
    color: var(--_action);
  }
  .button.quiet:hover {
    background: var(--_surface-2);
  }
  .button[aria-disabled='true'] {
    border-color: var(--_line-strong);
    background: var(--_surface-2);
    color: var(--_ink-soft);
    cursor: default;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
    margin: 1.5rem 0;
  }
  .panel {
    margin: 0 0 1.5rem;
    padding: 1.25rem;
    border-radius: var(--_radius);
    background: var(--_surface-2);
    font-size: var(--_small);
  }
  .panel > :last-child,
  .notice > :last-child {
    margin-bottom: 0;
  }
  .panel > h2:first-child,
  .notice > h2:first-child {
    margin-top: 0;
    font-size: var(--_text);
  }
  .notice {
    margin: 0 0 1.5rem;
    padding: 1rem 1.25rem;
    max-width: var(--_measure);
    border-inline-start: 5px solid var(--_action);
    background: var(--_surface-2);
  }
  .notice.wait {
    border-color: var(--_wait);
    background: var(--_wait-soft);
  }
  .notice.ok {
    border-color: var(--_ok);
    background: var(--_ok-soft);
  }
  .notice.bad {
    border-color: var(--_bad);
    background: var(--_bad-soft);
  }
  .tag {
    display: inline-block;
    padding: 0.1rem 0.6rem;
    border-radius: 4px;
    background: var(--_surface-2);
    font-size: var(--_small);
    font-weight: 650;
  }
  .tag.wait {
    background: var(--_wait-soft);
    color: var(--_wait);
  }
  .tag.ok {
    background: var(--_ok-soft);
    color: var(--_ok);
  }
  .tag.bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .numbers {
    font-variant-numeric: tabular-nums;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (max-width: 30rem) {
    .actions > .button {
      width: 100%;
    }
  }
  @media (forced-colors: active) {
    .button,
    .tag,
    .notice,
    .panel {
      border: 2px solid;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media print {
    button,
    .actions {
      display: none !important;
    }
  }
`;
