/**
 * The import table of the house: a room may import only from the rooms and packages in its row.
 * Cycles and barrel files fail too. `test/architecture/imports.test.ts` plants a breach and sees it reported.
 */
const POLYFILL = '^(wxt/browser|webextension-polyfill)';
const PREACT = '^(preact|@preact)(/|$)';

/** room → [rooms it may import], [packages it may import] */
const TABLE = {
  'core/model': { rooms: [], packages: [] },
  'core/article': { rooms: ['core/model'], packages: [] },
  'core/recognition': { rooms: ['core/model'], packages: [] },
  'core/settings': { rooms: ['core/model'], packages: [POLYFILL] },
  'core/knowledge': { rooms: ['core/model', 'core/recognition'], packages: ['^dexie$'] },
  'core/messaging': { rooms: ['core/model', 'core/settings'], packages: [POLYFILL] },
  components: { rooms: ['core/model', 'core/settings'], packages: [PREACT] },
  'core/background': {
    rooms: ['core/model', 'core/recognition', 'core/knowledge', 'core/settings', 'core/messaging'],
    packages: [POLYFILL, '^fzstd$'],
  },
  'core/reader': {
    rooms: ['core/model', 'core/article', 'core/settings', 'core/messaging', 'components'],
    packages: [PREACT],
  },
  entrypoints: {
    rooms: [
      'core/background',
      'core/reader',
      'components',
      'core/knowledge',
      'core/messaging',
      'core/settings',
      'core/model',
    ],
    packages: [POLYFILL, PREACT, '^wxt(/|$)'],
  },
};

const ROOMS = Object.keys(TABLE);
const roomPath = (room) => `^${room}/`;

const roomRules = ROOMS.flatMap((room) => {
  const { rooms, packages } = TABLE[room];
  const notAllowedRooms = [...ROOMS, 'cli', 'bench', 'test'].filter(
    (other) => other !== room && !rooms.includes(other),
  );
  return [
    {
      name: `${room}: rooms`,
      severity: 'error',
      comment: `${room} may import from ${rooms.join(', ') || 'nothing'} (DESIGN.md, "Who may import whom")`,
      from: { path: roomPath(room) },
      to: { path: notAllowedRooms.map(roomPath) },
    },
    {
      name: `${room}: packages`,
      severity: 'error',
      comment: `${room} may use no package but ${packages.join(', ') || 'none'}`,
      from: { path: roomPath(room) },
      to: {
        dependencyTypes: [
          'npm',
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-no-pkg',
          'npm-unknown',
          'core',
          'unknown',
          'undetermined',
        ],
        ...(packages.length ? { pathNot: packages.flatMap((source) => [source, nodeModulesForm(source)]) } : {}),
      },
    },
  ];
});

/** The same package as a resolved path (`node_modules/dexie/…`). */
function nodeModulesForm(source) {
  return source.replace('^', 'node_modules/').replace(/\$$/, '(/|$)').replace('(/|(/|$))', '(/|$)');
}

module.exports = {
  forbidden: [
    ...roomRules,
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no barrels',
      severity: 'error',
      comment: 'An index file that re-exports hides where things live; import the file itself.',
      from: { path: '^(core|components|cli|bench)/' },
      to: { path: '/index\\.tsx?$', pathNot: 'node_modules' },
    },
    {
      name: 'knowledge from the options page only',
      severity: 'error',
      comment: 'Among the doors, only the options page may open the store itself.',
      from: { path: '^entrypoints/', pathNot: '^entrypoints/options/' },
      to: { path: '^core/knowledge/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
