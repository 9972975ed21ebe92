import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  // What somebody typed in one story and did not send is not the next one's.
  beforeEach: () => sessionStorage.clear(),
  parameters: {
    layout: 'padded',
    // A story with an accessibility violation is a failed test, not a remark.
    a11y: { test: 'error', options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
    viewport: {
      options: {
        phone: { name: 'Điện thoại 360', styles: { width: '360px', height: '740px' }, type: 'mobile' },
        reflow: { name: 'Thu hẹp 320', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        desktop: { name: 'Máy tính 1280', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
  },
};

export default preview;
