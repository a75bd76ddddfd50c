// The rooms of the house and which of them each may import. From this one list are made the lint
// rule (`import-rule.mjs`) and the table of `docs/architecture.md` (`npm run docs:architecture`).

/** What almost every room of the engine stands on. */
const BASE = ['engine/ (types)', 'engine/text', 'engine/vocabulary'];

/**
 * The narrower room stands first: a file belongs to the first one whose path it begins with. A path
 * that ends in `*.` stands for the files directly in that folder.
 */
export const ROOMS = [
  {
    name: 'engine/ (types)',
    paths: [
      'engine/dataset.',
      'engine/packed-dataset.',
      'engine/listing.',
      'engine/assessment.',
      'engine/device-types.',
      'engine/gtin.',
      'engine/device-name.',
      'engine/message-params.',
      'engine/claim-markets.',
    ],
    does: 'what goes in and comes out: dataset records, listing, assessment; device types and names; GTIN',
    mayImport: [],
  },
  {
    name: 'engine/text',
    paths: ['engine/text/'],
    does: 'folds and cuts a title once; phrases by rolling hash; what an offer says',
    mayImport: ['engine/ (types)'],
  },
  {
    name: 'engine/vocabulary',
    paths: ['engine/vocabulary/'],
    does: 'condition, seller, market, own brands: one table for page, catalogue row and law',
    mayImport: ['engine/ (types)', 'engine/text'],
  },
  {
    name: 'engine/connectable',
    paths: ['engine/connectable/'],
    does: 'is it connectable, and which type of device is it; reasons as data',
    mayImport: BASE,
  },
  {
    name: 'engine/identify/names',
    paths: ['engine/identify/names/'],
    does: 'the names and codes that makers give, as an index, and where they stand in a text',
    mayImport: [...BASE, 'engine/connectable'],
  },
  {
    name: 'engine/identify/beside',
    paths: ['engine/identify/beside/'],
    does: 'what the words beside a name make of it: the same device, a variant, other goods',
    mayImport: [...BASE, 'engine/connectable', 'engine/identify/names'],
  },
  {
    name: 'engine/identify/model',
    paths: ['engine/identify/model/'],
    does: 'which model of one maker a text names',
    mayImport: [...BASE, 'engine/connectable', 'engine/identify/names', 'engine/identify/beside'],
  },
  {
    name: 'engine/identify/maker',
    paths: ['engine/identify/maker/'],
    does: "whose device it is: brand field, brand words, numbers of a maker's ranges",
    mayImport: [
      ...BASE,
      'engine/connectable',
      'engine/identify/names',
      'engine/identify/beside',
      'engine/identify/model',
    ],
  },
  {
    name: 'engine/identify',
    paths: ['engine/identify/'],
    does: 'which device: GTIN, code, name, line, brand',
    mayImport: [
      ...BASE,
      'engine/connectable',
      'engine/identify/names',
      'engine/identify/beside',
      'engine/identify/model',
      'engine/identify/maker',
    ],
  },
  {
    name: 'engine/packed-index',
    paths: ['engine/packed-index/'],
    does: 'the index as one file of typed arrays, used as it lies there',
    mayImport: [
      'engine/ (types)',
      'engine/text',
      'engine/connectable',
      'engine/identify/names',
      'engine/identify/beside',
    ],
  },
  {
    name: 'engine/regimes',
    paths: ['engine/regimes/'],
    does: 'UK PSTI, EU RED and CRA, Code of Practice: scope and duties as tables of rules',
    mayImport: BASE,
  },
  {
    name: 'engine/findings',
    paths: ['engine/findings/'],
    does: 'support, password, reporting, label, exploited; the alert rule; what a tile says',
    mayImport: [...BASE, 'engine/regimes'],
  },
  {
    name: 'engine/i18n',
    paths: ['engine/i18n/'],
    does: 'every sentence, by language; one translator',
    mayImport: ['engine/ (types)'],
  },
  {
    name: 'engine/ (doors)',
    paths: ['engine/*.'],
    does: 'recognise, assess, assess a listing: the three doors, in this order',
    mayImport: [
      ...BASE,
      'engine/connectable',
      'engine/identify/names',
      'engine/identify/beside',
      'engine/identify/maker',
      'engine/identify',
      'engine/regimes',
      'engine/findings',
    ],
  },
  {
    name: 'data/pack',
    paths: ['data/pack/'],
    does: 'brand files to the packed dataset, and the packed dataset read back',
    mayImport: [
      'engine/ (types)',
      'engine/text',
      'engine/identify/names',
      'engine/packed-index',
      'data',
      'readers',
    ],
  },
  {
    name: 'data/checks',
    paths: ['data/checks/'],
    does: 'one check a file, found by folder',
    mayImport: [...BASE, 'data', 'readers'],
  },
  {
    name: 'data',
    paths: ['data/'],
    does: 'the dataset: `brands/*.yaml` (what people edit), its one schema, its hosts and words',
    mayImport: ['engine/ (types)', 'engine/text', 'readers'],
  },
  {
    name: 'readers',
    paths: ['readers/'],
    does: "pure readers of makers' pages and feeds: table, lines, JSON, PDF text, statement, policy",
    mayImport: ['engine/ (types)', 'engine/text'],
  },
  {
    name: 'messages',
    paths: ['messages/'],
    does: 'contracts, one union a direction; decoders for background and pages',
    mayImport: ['engine/ (types)'],
  },
  {
    name: 'ui',
    paths: ['ui/'],
    does: 'Preact: design tokens, style sheets, components, the panel',
    mayImport: ['engine/ (types)', 'engine/i18n', 'messages'],
  },
  {
    name: 'content-scripts/extract',
    paths: ['content-scripts/extract/'],
    does: 'pure readers: `(Document, URL)` to listings',
    mayImport: [...BASE, 'messages'],
  },
  {
    name: 'content-scripts/shops',
    paths: ['content-scripts/shops/'],
    does: 'one file a shop, found by folder; adapters never import each other',
    mayImport: ['content-scripts/extract'],
  },
  {
    name: 'content-scripts/chip',
    paths: ['content-scripts/chip/'],
    does: 'the chip: where it stands, how it looks',
    mayImport: ['engine/ (types)', 'messages', 'ui'],
  },
  {
    name: 'content-scripts/runtime',
    paths: ['content-scripts/runtime/'],
    does: 'the living page: watcher, scheduler, messages, marks',
    mayImport: [
      'engine/ (types)',
      'messages',
      'ui',
      'content-scripts/extract',
      'content-scripts/chip',
    ],
  },
  {
    name: 'content-scripts',
    paths: ['content-scripts/'],
    does: 'the two entries',
    mayImport: [
      'messages',
      'ui',
      'content-scripts/extract',
      'content-scripts/chip',
      'content-scripts/runtime',
    ],
  },
  {
    name: 'extension/store',
    paths: ['extension/store/'],
    does: 'what the extension keeps in IndexedDB: one schema with its versions',
    mayImport: ['engine/ (types)', 'readers', 'messages'],
  },
  {
    name: 'extension/background',
    paths: ['extension/background/'],
    does: 'service worker or event page: the engine over the packaged dataset, messages, sites',
    mayImport: [
      'engine/ (types)',
      'engine/ (doors)',
      'engine/i18n',
      'engine/vocabulary',
      'engine/packed-index',
      'data/pack',
      'messages',
      'extension',
      'extension/store',
    ],
  },
  {
    name: 'extension/catalogue',
    paths: ['extension/catalogue/'],
    does: 'the worker of the catalogue page: reads, checks and keeps the rows of a file',
    mayImport: [
      'engine/ (types)',
      'engine/ (doors)',
      'engine/i18n',
      'engine/packed-index',
      'data/pack',
      'catalogue',
      'extension',
      'extension/store',
    ],
  },
  {
    name: 'extension/pages',
    paths: ['extension/pages/'],
    does: 'welcome, options, credits, what the user read, comparison; the document of the panel',
    mayImport: [
      'engine/ (types)',
      'engine/i18n',
      'readers',
      'messages',
      'ui',
      'catalogue',
      'extension',
      'extension/catalogue',
      'extension/store',
    ],
  },
  {
    name: 'extension',
    paths: ['extension/'],
    does: '`platform.ts`, the one import of webextension-polyfill; settings; the packaged dataset',
    mayImport: ['engine/ (types)', 'engine/packed-index', 'data/pack', 'messages'],
  },
  {
    name: 'popup',
    paths: ['popup/'],
    does: 'the popup',
    mayImport: ['engine/ (types)', 'engine/i18n', 'messages', 'ui', 'extension/store', 'extension'],
  },
  {
    name: 'catalogue',
    paths: ['catalogue/'],
    does: 'a catalogue file to rows, findings, summary and letters; the same for command line and page',
    mayImport: [...BASE, 'messages'],
  },
  {
    name: 'cli',
    paths: ['cli/'],
    does: 'the same engine for files and saved pages',
    mayImport: [
      ...BASE,
      'engine/findings',
      'engine/i18n',
      'engine/ (doors)',
      'data',
      'data/pack',
      'readers',
      'messages',
      'catalogue',
      'content-scripts/extract',
      'content-scripts/shops',
    ],
  },
  {
    name: 'tests',
    paths: ['tests/'],
    does: 'browser, interface and page tests, accuracy, bench; `support/` holds drivers and samples',
    mayImport: 'everything',
  },
  {
    name: 'scripts',
    paths: ['scripts/'],
    does: 'build, start, test, scaffolds, data commands; one file a command',
    mayImport: 'everything',
  },
];

const holds = (path) => (file) =>
  path.endsWith('*.')
    ? file.startsWith(path.slice(0, -2)) && !file.slice(path.length - 2).includes('/')
    : file.startsWith(path);

/** The room of a file, by its path from the root of the repository; undefined outside all rooms. */
export const findRoom = (file) =>
  ROOMS.find(({ paths }) => paths.some((path) => holds(path)(file)));

/** May a file of one room import a file of the other? */
export const mayImport = (from, to) =>
  from === to || from.mayImport === 'everything' || from.mayImport.includes(to.name);
