import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const CLOCK = 'Take the time from the Clock that is passed in (src/support/clock.ts): one-clock.';
const NODE_GLOBALS = ['process', 'Buffer', 'setTimeout', 'setInterval', 'clearInterval', '__dirname'];
const TIMERS = ['setTimeout', 'setInterval', 'setImmediate', 'performance'];

/** Size and shape: what grows in such projects is the orchestrator. */
const sizes = {
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: false, skipComments: false }],
  // Optional chaining and ?? count as branches: a mapping of twelve fields is not complicated.
  complexity: ['error', 20],
  'max-depth': ['error', 4],
  'max-params': ['error', 5],
};

const strictness = {
  eqeqeq: 'error',
  'no-console': 'error',
  'prefer-const': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/ban-ts-comment': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  // Numbers in sentences are wanted; objects and undefined are not.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // An interface may ask for a promise where this implementation needs none.
  '@typescript-eslint/require-await': 'off',
};

const oneClockAndOneEnvironment = {
  'no-restricted-globals': ['error', ...TIMERS.map((name) => ({ name, message: CLOCK }))],
  'no-restricted-syntax': [
    'error',
    { selector: 'TSEnumDeclaration', message: 'A union of string literals instead of an enum.' },
    { selector: "MemberExpression[object.name='Date'][property.name='now']", message: CLOCK },
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
    {
      selector: "MemberExpression[object.name='process'][property.name='env']",
      message: 'The environment is read once, in src/config.ts: one-env-reader.',
    },
  ],
};

/** Tests look into JSON that came from outside; the shapes they expect are what they assert. */
const looseJson = Object.fromEntries(
  ['no-unsafe-assignment', 'no-unsafe-member-access', 'no-unsafe-argument', 'no-unsafe-call', 'no-unsafe-return'].map((rule) => [
    `@typescript-eslint/${rule}`,
    'off',
  ]),
);

export default defineConfig(
  globalIgnores(['dist/', 'data/', 'coverage/', 'screenshots/', 'node_modules/', '.cache/', 'devTools/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: strictness,
  },
  { files: ['src/**/*.ts'], rules: { ...sizes, ...oneClockAndOneEnvironment } },
  { files: ['src/index.ts'], rules: { 'max-lines': ['error', 100] } },
  { files: ['src/readiness/requirements/*.ts'], rules: { 'max-lines': ['error', 60] } },
  // Words are tables: one long object per area.
  { files: ['src/words/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  // The one door for time, and the one for the environment.
  { files: ['src/support/**/*.ts', 'src/config.ts'], rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': 'off' } },
  { files: ['test/**/*.ts', 'bench/**/*.ts'], rules: { ...looseJson, 'no-console': 'off' } },
  {
    files: ['bin/**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])),
    },
    rules: { ...sizes, eqeqeq: 'error', 'prefer-const': 'error', 'no-unused-vars': 'error', 'no-undef': 'error' },
  },
);
