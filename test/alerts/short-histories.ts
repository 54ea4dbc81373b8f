/** What happens in a plan within a few minutes, told in data. */
import type { ShortHistory } from './killed-everywhere';

const REFUSED = { is: 'refused', detail: '400' } as const;
const LATER = { is: 'later', detail: '429', mayHaveArrived: false } as const;

export const SHORT_HISTORIES: Readonly<Record<string, ShortHistory>> = {
  'breaks and is mended': {
    happens: [
      { after: 20, broken: ['st01 storage.region'] },
      { after: 20, broken: [] },
    ],
  },
  'is mended before anybody notices': {
    happens: [
      { after: 20, broken: ['st01 storage.region'] },
      { after: 0.4, broken: [] },
      { after: 20, broken: ['st02 storage.region', 'HV01 host.internet'] },
      { after: 0.4, broken: ['st02 storage.region'] },
      { after: 0.4, broken: [] },
    ],
  },
  'gets worse, and better': {
    happens: [
      { after: 20, broken: ['HV01 host.internet'] },
      { after: 5, broken: ['HV01 host.internet', 'HV02 host.internet', 'HV03 host.internet'] },
      { after: 5, broken: ['HV01 host.internet', 'st01 storage.available'] },
      { after: 3, broken: ['st01 storage.available'] },
    ],
  },
  'flaps faster than words are said': {
    happens: [
      { after: 20, broken: ['st01 storage.region'] },
      { after: 4, broken: [] },
      { after: 4, broken: ['st01 storage.region', 'st02 storage.region'] },
      { after: 4, broken: ['st02 storage.region'] },
      { after: 4, broken: ['st01 storage.region'] },
      { after: 4, broken: [] },
      { after: 4, broken: ['st01 storage.region'] },
      { after: 70, broken: ['st03 storage.region'] },
    ],
  },
  'flaps, and people hear of it': {
    happens: [
      { after: 20, broken: ['st01 storage.region'] },
      { after: 70, broken: [] },
      { after: 70, broken: ['st01 storage.region'] },
      { after: 1, broken: [] },
      { after: 1, broken: ['st02 storage.region'] },
      { after: 1, broken: ['st01 storage.region', 'st02 storage.region'] },
      { after: 1, broken: ['st02 storage.region'] },
    ],
  },
  'is muted, taken and looked at again': {
    happens: [
      { after: 20, broken: ['st01 storage.region'] },
      { after: 3, press: 'take' },
      { after: 1, press: 'mute' },
      { after: 3, broken: [] },
      { after: 3, broken: ['st01 storage.region'] },
      { after: 2, press: 'recheck' },
      { after: 3, press: 'mute' },
      { after: 3, broken: [] },
    ],
  },
  'is told to two conversations': {
    happens: [
      { after: 5, watch: { conversation: '19:grupp', areas: ['storage'] } },
      { after: 20, broken: ['st01 storage.region', 'HV01 host.internet'] },
      { after: 3, broken: ['HV01 host.internet'] },
      { after: 3, broken: ['st02 storage.region'] },
      { after: 3, broken: [] },
    ],
  },
  'many break at once': {
    happens: [
      { after: 20, broken: ['st01', 'st02', 'st03', 'st04', 'st05'].map((name) => `${name} storage.region`) },
      { after: 3, broken: ['st02', 'st03', 'st05'].map((name) => `${name} storage.region`) },
      { after: 3, broken: ['st01', 'st02', 'st06'].map((name) => `${name} storage.region`) },
      { after: 3, broken: ['st06 storage.region'] },
    ],
  },
  'comes while it is quiet': {
    happens: [
      { after: 5, watch: { conversation: '19:kanal', quiet: { from: '09:00', to: '09:02', days: [] } } },
      { after: 20, broken: ['st01 storage.region'] },
      { after: 20, broken: ['st01 storage.region', 'st02 storage.region'] },
      { after: 20, broken: ['st02 storage.region'] },
      { after: 65, broken: [] },
    ],
  },
  'edits are not taken': {
    edits: { 0: REFUSED, 2: REFUSED },
    rest: 3_700_000,
    happens: [
      { after: 20, broken: ['st01 storage.region'] },
      { after: 5, broken: ['st01 storage.region', 'st01 storage.available'] },
      { after: 5, broken: ['st01 storage.available'] },
      { after: 5, broken: [] },
      { after: 3_700, broken: ['st03 storage.region'] },
    ],
  },
  'requests get no answer': {
    edits: { 0: 'hangsAndTakes', 2: 'dead' },
    posts: { 1: 'hangs' },
    happens: [
      { after: 20, broken: ['st01 storage.region'] },
      { after: 15, broken: [] },
      { after: 4, broken: ['st01 storage.region'] },
      { after: 15, broken: [] },
    ],
  },
  'has to wait as long as the channel asks': {
    posts: { 0: { ...LATER, after: 40_000 }, 1: LATER, 3: LATER },
    edits: { 0: { ...LATER, after: 70_000 }, 2: LATER },
    happens: [
      { after: 20, broken: ['st01 storage.region'] },
      { after: 5, broken: [] },
      { after: 20, broken: ['st01 storage.region'] },
      { after: 20, broken: ['st02 storage.region'] },
      { after: 10, broken: [] },
    ],
  },
  'what was taken is not answered': {
    posts: { 0: 'lost', 2: 'lost' },
    edits: { 0: 'lost', 1: 'lost' },
    happens: [
      { after: 20, broken: ['st01 storage.region'] },
      { after: 2, broken: [] },
      { after: 2, broken: ['st01 storage.region'] },
      { after: 10, broken: ['st02 storage.region'] },
    ],
  },
  'a watch ends and begins again': {
    happens: [
      { after: 20, broken: ['st01 storage.region'] },
      { after: 2, unwatch: '19:kanal' },
      { after: 2, broken: ['st02 storage.region'] },
      { after: 2, watch: { conversation: '19:kanal' } },
      { after: 5, broken: [] },
    ],
  },
};
