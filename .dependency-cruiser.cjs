'use strict';

/**
 * The arrows of the house. Imports run from the outside in; only src/index.ts and src/cli/, which are small second
 * compositions, know all rooms. Type imports count. Each rule has a name and a sentence saying why; a test breaks every
 * one of them on purpose (test/house/arrows.test.ts). one-clock and one-env-reader are not imports: that test walks the source.
 */

/** Rooms that are held apart by rooms-do-not-peek. */
const STRANGERS = ['sources', 'storage', 'teams', 'server'];

const PORTS_OF_ASSESSMENTS = '^src/assessments/ports\\.ts$';
const PORT_OF_SETUP = '^src/setup/choices\\.ts$';
const PORTS_OF_JOBS = '^src/jobs/ports\\.ts$';
const PORTS_OF_ALERTS = '^src/alerts/ports\\.ts$';
const PORT_OF_CONVERSATIONS = '^src/conversations/turn\\.ts$';
/** Which language a client's locale means: the channel reads the locale, so it has to say. */
const LANGUAGE = '^src/words/language\\.ts$';
const room = (name) => `^src/${name}/`;

/** What each room may import of ours, and why no more. readiness has a rule of its own: core-is-alone. */
const ROOMS = {
  support: { may: [], why: 'support is below every room: a clock, a log and retries know nothing of the product.' },
  words: {
    may: [room('readiness')],
    why: 'words say what the core found; they know its types and ids and nothing of channels, cards or sources.',
  },
  cards: {
    may: [room('readiness'), room('words')],
    why: 'a presenter turns a verdict into display strings; where facts come from and how cards are sent is not its business.',
  },
  sources: {
    may: [room('readiness'), room('support'), PORTS_OF_ASSESSMENTS, PORT_OF_SETUP],
    why: 'a source translates raw answers into facts at the door and judges nothing.',
  },
  plans: {
    may: [room('readiness'), room('support')],
    why: 'what a team keeps about its plan is changed through ports; who asks for it, and where it is stored, is decided outside.',
  },
  setup: {
    may: [room('readiness'), room('support')],
    why: 'what set-up offers and whether it fits is decided from choices and rules; where choices come from and how they are shown is not its business.',
  },
  walk: {
    may: [room('readiness'), room('support'), '^src/plans/ports\\.ts$'],
    why: 'what is asked follows from verdicts and from what people said; who says it where, and how it is shown, is decided outside.',
  },
  jobs: {
    may: [room('support')],
    why: 'due work is claimed and done by its kind; what each kind does is handed in.',
  },
  assessments: {
    may: [room('readiness'), room('support'), PORTS_OF_JOBS],
    why: 'assessments gather and judge through ports; who shows the result, and in which words, is decided outside.',
  },
  alerts: {
    may: [room('readiness'), room('cards'), room('support'), '^src/plans/ports\\.ts$'],
    why: 'an alert is decided from verdicts and delivered through a port; it knows no channel and no store.',
  },
  conversations: {
    may: [
      room('readiness'),
      room('assessments'),
      room('plans'),
      room('setup'),
      room('walk'),
      PORTS_OF_ALERTS,
      room('cards'),
      room('words'),
      room('support'),
    ],
    why: 'a conversation answers in replies; no channel, server, source or store type reaches it.',
  },
  storage: {
    may: [room('readiness'), room('support'), '^src/[^/]+/[a-z-]*ports\\.ts$'],
    why: 'a store implements the ports of the rooms it serves and knows nothing else of them.',
  },
  teams: {
    may: [PORT_OF_CONVERSATIONS, room('cards'), PORTS_OF_ALERTS, room('support'), LANGUAGE],
    why: 'the channel is a guest: it carries turns and replies, and is exchanged alone one day.',
  },
  server: { may: [room('support')], why: 'the server knows routes and bodies; handlers are passed in.' },
  demo: {
    may: ['^src/sources/.+/wire\\.ts$', room('support')],
    why: 'the demo plays Azure and a collector from the outside; it must not share code with what reads them, but for the wire types.',
  },
};

const tableOfRooms = Object.entries(ROOMS).map(([name, { may, why }]) => ({
  name: `room-${name}`,
  comment: `${name} may import ${may.length === 0 ? 'no other room' : may.join(', ')}: ${why}`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^src/', pathNot: [room(name), ...may, ...(STRANGERS.includes(name) ? STRANGERS.map(room) : [])] },
}));

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

module.exports = {
  forbidden: [
    rule(
      'core-is-alone',
      'The core is facts, rules and roll-up: pure functions that run anywhere. No other room, no npm package, no node: module.',
      { path: room('readiness') },
      { pathNot: [room('readiness')], couldNotResolve: false },
    ),
    rule(
      'one-channel-room',
      'The channel library is at the end of its support: the day it is exchanged, one room changes.',
      { path: '^src/', pathNot: [room('teams')] },
      { path: packages('botbuilder[^/]*', 'botframework-[^/]+', '@microsoft/agents-[^/]+') },
    ),
    rule(
      'azure-at-the-edge',
      "Azure's clients stop at the source that uses them, and where an identity is made: nothing of theirs reaches a verdict.",
      { path: '^src/', pathNot: ['^src/sources/azure/', '^src/teams/bot-token\\.ts$'] },
      { path: packages('@azure/[^/]+') },
    ),
    rule(
      'one-web-server',
      'HTTP routing is in one room; everybody else hands it a handler.',
      { path: '^src/', pathNot: [room('server')] },
      { path: packages('restify[^/]*', 'express', 'fastify', 'koa') },
    ),
    rule(
      'one-template-engine',
      'Cards are expanded in one place, so that every one passes the same checks.',
      { path: '^src/', pathNot: ['^src/cards/render\\.ts$'] },
      { path: packages('adaptivecards-templating', 'adaptive-expressions') },
    ),
    rule(
      'requirements-are-strangers',
      'A requirement imports no other: what two of them share is a derived fact with a name.',
      { path: '^src/readiness/requirements/' },
      { path: '^src/readiness/requirements/' },
    ),
    ...STRANGERS.map((name) => ({
      ...rule(
        'rooms-do-not-peek',
        'Sources, storage, teams and server never import each other: each can be replaced alone.',
        { path: room(name) },
        // A store has to know the ports it implements, whichever room asks for them.
        { path: STRANGERS.filter((other) => other !== name).map(room), ...(name === 'storage' && { pathNot: ['^src/[^/]+/ports\\.ts$'] }) },
      ),
    })),
    rule('no-cycles', 'Two files that need each other are one file, or lack a third.', { path: '^src/' }, { circular: true }),
    ...tableOfRooms,
    rule(
      'config-knows-settings',
      'config turns the environment into what the rooms ask for; it knows the shapes of their settings and nothing that works with them.',
      { path: '^src/config(-database)?\\.ts$' },
      {
        path: '^src/',
        pathNot: [
          '^src/config-database\\.ts$',
          room('readiness'),
          room('support'),
          '^src/teams/settings\\.ts$',
          '^src/sources/azure/clouds\\.ts$',
          '^src/storage/postgres/address\\.ts$',
        ],
      },
    ),
    rule(
      'product-without-tests',
      'What is shipped must run where the tests and benchmarks are not.',
      { path: '^src/' },
      { path: '^(test|bench|bin)/' },
    ),
    rule(
      'declared-dependencies',
      'What is shipped imports only packages that package.json names under dependencies: development packages are absent in production.',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    ),
    rule(
      'everything-resolves',
      'An import that leads nowhere fails only when it is reached.',
      { path: '^src/' },
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['cjs', 'es6'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'require', 'import', 'types', 'default'] },
  },
};
