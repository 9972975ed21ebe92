import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    // The packages' own sources, so that no story shows a build of yesterday.
    resolve: { ...vite.resolve, conditions: ['tthc-source', 'module', 'browser', 'development|production'] },
  }),
};

export default config;
