import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { buildShippedPacks } from './cli/build-shipped-packs';
import { FIREFOX_ID } from './cli/firefox-id';

/** Floors, each the first version with what we stand on: see docs/decisions/browser-floors.md. */
const MINIMUM_CHROME = '128';
const MINIMUM_FIREFOX = '153.0';

const TARGETS = [`chrome${MINIMUM_CHROME}`, `firefox${Number.parseInt(MINIMUM_FIREFOX, 10)}`];

const iconSet = (state: 'on') =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${state}-${size}.png`]));

export default defineConfig({
  imports: false,
  // The build for tests must never lie where a store package is looked for.
  zip: { artifactTemplate: '{{name}}-{{packageVersion}}-{{browser}}-{{mode}}.zip' },
  hooks: {
    // WXT looks for auto-imports even when there are none to be had, and takes a parameter called `storage` for its own.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
      config.imports.imports = [];
    },
    // The starter pack is made from its source on every build, so that what is shipped is what was reviewed.
    'build:publicAssets': async (_, files) => {
      for (const { name, packed } of await buildShippedPacks('packs/world')) {
        files.push({ relativeDest: `packs/${name}.zst`, absoluteSrc: packed });
      }
    },
  },
  vite: () => ({
    plugins: [preact()],
    // Of WXT's class we need one signal; its 5 KB would be loaded into every page.
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/reader.content/content-script-context.ts', import.meta.url),
        ),
      },
    },
    // As new as the floors, or `light-dark()` and others are rewritten into twice their size.
    // Terser: the content script comes out 4 % smaller than from the default minifier.
    build: {
      target: TARGETS,
      cssTarget: TARGETS,
      minify: 'terser',
      // Constants left on their own side, and functions with parameters left standing, repeat more and so pack better.
      terserOptions: { ecma: 2020, compress: { passes: 3, inline: 1, lhs_constants: false } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: iconSet('on'),
    action: { default_title: 'Backstory', default_icon: iconSet('on') },
    permissions: ['storage', 'unlimitedStorage'],
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPreviousMark__' },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+X' }, description: '__MSG_commandToggleSite__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
});
