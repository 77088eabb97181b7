import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each folder of `src` may import of the other folders of `src`. */
const MAY_IMPORT = {
  tables: [],
  statistics: [],
  comparison: ['tables', 'statistics'],
  ingest: ['tables', 'statistics'],
  queries: ['tables'],
  database: ['tables', 'queries'],
  i18n: ['tables', 'statistics'],
  charts: ['tables', 'statistics', 'i18n', 'queries'],
  demonstration: ['tables', 'statistics'],
};
/** Folders that compose the others and may import all of them. */
const COMPOSITION = ['components', 'layouts', 'pages', 'browser'];
const FOLDERS = [...Object.keys(MAY_IMPORT), ...COMPOSITION, 'styles'];

/** Packages that belong to one folder: the only place that knows them. */
const ONLY_IN = [
  { packages: 'papaparse|fflate|htmlparser2', folder: 'ingest' },
  { packages: '@duckdb/', folder: 'database' },
  { packages: '@observablehq/plot|d3(-.*)?|linkedom', folder: 'charts' },
];

const packagePatterns = (folder) =>
  ONLY_IN.filter((rule) => rule.folder !== folder).map((rule) => ({
    regex: `^(${rule.packages})`,
    message: `Only src/${rule.folder} may import this package.`,
  }));

const folderPatterns = (forbidden) =>
  forbidden.map((name) => ({
    regex: `^(\\.\\./)+(src/)?${name}/`,
    message: `This folder may not import src/${name} (see "Who may import whom" in the README).`,
  }));

const outside = {
  regex: '^(\\.\\./)+(scripts|tests)/',
  message: 'src never imports scripts or tests.',
};

const restricted = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default defineConfig(
  { ignores: ['dist', 'dist.*', '.astro', 'node_modules', 'public', 'data'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-eval': 'error',
      'no-warning-comments': 'error',
    },
  },
  ...Object.entries(MAY_IMPORT).map(([folder, allowed]) =>
    restricted(
      [`src/${folder}/**/*.ts`],
      [
        ...folderPatterns(FOLDERS.filter((name) => name !== folder && !allowed.includes(name))),
        ...packagePatterns(folder),
        outside,
      ],
    ),
  ),
  restricted(
    COMPOSITION.flatMap((name) => [`src/${name}/**/*.ts`, `src/${name}/**/*.astro`]),
    [
      ...packagePatterns('composition'),
      outside,
      { regex: '^(\\.\\./)+pages/', message: 'Nothing imports a page.' },
    ],
  ),
  restricted(
    ['scripts/**/*.ts'],
    folderPatterns(['components', 'layouts', 'pages', 'browser', 'styles']),
  ),
);
