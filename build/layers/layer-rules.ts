// Who may know whom, as data. Paths are prefixes from the root of the repository; an import's target is such a
// path too, or a package's name.

export interface LayerRule {
  /** What is forbidden and why, shown when the rule is broken. */
  readonly sentence: string;
  /** Where the rule holds. */
  readonly within: readonly string[];
  /** Where, inside of that, it does not. */
  readonly except?: readonly string[];
  /** Forbidden targets of imports. */
  readonly imports?: RegExp;
  /** Only the import of these single exports is forbidden. */
  readonly named?: readonly string[];
  /** The targets among `imports` that are allowed after all: folders, or modules and what lies under them. */
  readonly allowing?: readonly string[];
  /** Forbidden names: a global, `Object.member`, or `new Name()` for construction without arguments. */
  readonly uses?: readonly string[];
}

const product = ['shared/', 'electron/', 'renderer/'];

/** The rooms of shared/ and what each may lean on besides itself. */
const sharedRooms: Readonly<Record<string, readonly string[]>> = {
  base: [],
  model: ['base/'],
  layout: ['base/', 'model/'],
  change: ['base/', 'model/', 'layout/'],
  analysis: ['base/', 'model/', 'layout/'],
  scene: ['base/', 'model/', 'layout/', 'analysis/', 'text/'],
  // The two rooms every process speaks through: ipc carries data, so of change it knows only the diff and the
  // commit around it, of text only which languages there are; text puts words to what ipc can ask for and to deeds.
  text: ['base/', 'model/', 'analysis/', 'ipc/actions', 'change/deed'],
  ipc: [
    'base/',
    'model/',
    'change/diff',
    'change/diff-codec',
    'change/commit',
    'change/deed',
    'text/language',
    'scene/pages/',
  ],
};

const roomRules = Object.entries(sharedRooms).map(
  ([room, mayKnow]): LayerRule => ({
    sentence: `shared/${room} may import nothing of shared/ but ${[room, ...mayKnow].join(', ')}.`,
    within: [`shared/${room}/`],
    imports: /^shared\//,
    allowing: [`shared/${room}/`, ...mayKnow.map((path) => `shared/${path}`)],
  }),
);

export const layerRules: readonly LayerRule[] = [
  {
    sentence: 'shared/ knows nothing of the processes that use it.',
    within: ['shared/'],
    imports: /^(electron|renderer|build|test)\//,
  },
  {
    sentence: 'electron/ and renderer/ never meet: they talk through shared/ipc.',
    within: ['electron/'],
    imports: /^renderer\//,
  },
  {
    sentence: 'renderer/ and electron/ never meet: they talk through shared/ipc.',
    within: ['renderer/'],
    imports: /^electron(\/|$)/,
  },
  {
    sentence: 'What is shipped imports nothing from build/ or test/.',
    within: product,
    imports: /^(build|test)\//,
  },
  ...roomRules,
  {
    sentence: 'shared/ is pure: besides its own files it imports only libraries that compute.',
    within: ['shared/'],
    imports: /^(?!shared\/|generated\/|electron\/|renderer\/|build\/|test\/)/,
    allowing: ['valibot', 'fractional-indexing', 'linebreak', 'perfect-freehand'],
  },
  {
    sentence: 'shared/ is pure: the time and chance come in as arguments.',
    within: ['shared/'],
    uses: [
      'Date.now',
      'new Date()',
      'Math.random',
      'performance.now',
      'crypto.randomUUID',
      'crypto.getRandomValues',
    ],
  },
  {
    sentence: 'shared/ is pure: it has no page, process or timer.',
    within: ['shared/'],
    uses: [
      'window',
      'document',
      'process',
      'setTimeout',
      'setInterval',
      'requestAnimationFrame',
      'localStorage',
    ],
  },
  {
    sentence: 'better-sqlite3 stands only in electron/project-file: SQL has one home.',
    within: product,
    except: ['electron/project-file/'],
    imports: /^better-sqlite3(\/|$)/,
  },
  {
    sentence: 'konva stands only in renderer/canvas: everything else draws through the scene.',
    within: product,
    except: ['renderer/canvas/'],
    imports: /^(konva|react-konva)(\/|$)/,
  },
  {
    sentence: 'React and what belongs to it stand only in renderer/.',
    within: ['electron/'],
    imports: /^(react|react-dom|zustand|lucide-react|@base-ui)(\/|$)/,
  },
  {
    sentence: 'window.wayboard is read only in renderer/bridge.',
    within: ['renderer/'],
    except: ['renderer/bridge/'],
    uses: ['window.wayboard', 'globalThis.wayboard', 'wayboard'],
  },
  {
    sentence: 'The page is touched only in renderer/canvas and renderer/ui.',
    within: ['renderer/'],
    except: ['renderer/canvas/', 'renderer/ui/', 'renderer/bridge/', 'renderer/main.tsx'],
    uses: [
      'window',
      'document',
      'navigator',
      'location',
      'localStorage',
      'sessionStorage',
      'matchMedia',
      'getComputedStyle',
    ],
  },
  {
    sentence: 'In renderer/bridge the page is touched for window.wayboard only.',
    within: ['renderer/bridge/'],
    uses: [
      'document',
      'navigator',
      'location',
      'localStorage',
      'sessionStorage',
      'matchMedia',
      'getComputedStyle',
    ],
  },
  {
    sentence: 'Nothing opens a network connection: no network module.',
    within: product,
    imports: /^node:(http|https|http2|net|tls|dgram|dns)(\/|$)/,
  },
  {
    sentence: 'Nothing opens a network connection: not through Electron either.',
    within: product,
    imports: /^electron$/,
    named: ['net'],
  },
  {
    sentence: 'Nothing opens a network connection: no fetching, no sockets.',
    within: product,
    uses: [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'RTCPeerConnection',
      'navigator.sendBeacon',
    ],
  },
];
