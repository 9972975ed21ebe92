import { css, type CSSResult } from 'lit';

/**
 * Every colour and size of the elements. A page sets `--tthc-<name>` on any ancestor; the elements read `--_<name>`.
 * Contrast figures are against `--tthc-surface`.
 */
export const tokens: CSSResult = css`
  :host {
    --_ink: var(--tthc-ink, #14181f); /* 17:1 */
    --_ink-soft: var(--tthc-ink-soft, #4a5361); /* 7.6:1 */
    --_line: var(--tthc-line, #c9cfd8);
    --_line-strong: var(--tthc-line-strong, #6b7482); /* 4.8:1, borders of controls */
    --_surface: var(--tthc-surface, #ffffff);
    --_surface-2: var(--tthc-surface-2, #f4f6f8);
    --_brand: var(--tthc-brand, #a4161a); /* identity only: never an action, never an error */
    --_action: var(--tthc-action, #0b4f8a); /* 8.2:1 */
    --_action-strong: var(--tthc-action-strong, #083a66);
    --_on-action: var(--tthc-on-action, #ffffff);
    --_focus: var(--tthc-focus, #ffd23f); /* an outline with a dark inner ring: visible on every ground */
    --_ok: var(--tthc-ok, #0f6b3c);
    --_ok-soft: var(--tthc-ok-soft, #e7f4ec);
    --_wait: var(--tthc-wait, #7a4b00);
    --_wait-soft: var(--tthc-wait-soft, #fdf3dc);
    --_bad: var(--tthc-bad, #b3261e);
    --_bad-soft: var(--tthc-bad-soft, #fdecea);
    --_font: var(--tthc-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    /* One factor makes the large-text theme: it is inherited, so a portal sets it for everything inside. */
    --_scale: var(--tthc-scale, 1);
    --_text: calc(1.125rem * var(--_scale));
    --_small: calc(1rem * var(--_scale)); /* nothing is smaller */
    --_h1: calc(1.75rem * var(--_scale));
    --_h2: calc(1.375rem * var(--_scale));
    --_space: var(--tthc-space, 0.25rem); /* a grid of four pixels */
    --_radius: var(--tthc-radius, 6px);
    --_control: var(--tthc-control, 3rem); /* 48 px: every target */
    --_measure: var(--tthc-measure, 38rem); /* one column of form */
  }

  :host([theme='large']) {
    --tthc-scale: 1.333;
  }

  @media (forced-colors: active) {
    :host {
      --_focus: Highlight;
    }
  }
`;
