import { buildExtension } from '../../cli/build-extension';

/**
 * Builds what the browser tests load: as for the stores but for one thing, the card's shadow root is open (mode `e2e`),
 * since a closed one hides from tests as well, and an accessibility check would pass on nothing.
 */
export default function buildForTests(): void {
  buildExtension({ target: 'chrome', mode: 'e2e' });
  buildExtension({ target: 'firefox', mode: 'e2e', zip: true });
}
