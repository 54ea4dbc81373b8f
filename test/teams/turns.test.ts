import { parseActivity } from '../../src/teams/activity';
import { typedText } from '../../src/teams/mentions';
import { turnFrom } from '../../src/teams/turn-from-activity';
import type { Turn } from '../../src/conversations/turn';
import { APP_ID } from './stand-in';
import { message, press } from './wire';

const URL = 'https://smba.trafficmanager.net/emea/';
const BOT = `28:${APP_ID}`;

function turn(changes: object): Turn | undefined {
  const activity = parseActivity(message(URL, changes));
  return activity === undefined ? undefined : turnFrom(activity, 'made-up-id', activity.from.name ?? '');
}

function mention(text: string, id = BOT, name?: string): object {
  return { type: 'mention', text, mentioned: { id, name } };
}

describe('what a person typed', () => {
  it.each<[string, string, object[], string]>([
    ['a mention before the question', '<at>ASR readiness</at> HV07?', [mention('<at>ASR readiness</at>')], 'HV07?'],
    ['a mention after it', 'HV07? <at>ASR readiness</at>', [mention('<at>ASR readiness</at>')], 'HV07?'],
    ['the same mention twice, one entity', '<at>Bot</at> <at>Bot</at> help', [mention('<at>Bot</at>')], 'help'],
    [
      'a mention split in two',
      '<at>ASR</at>&nbsp;<at>readiness</at> help',
      [mention('<at>ASR</at>'), mention('<at>readiness</at>')],
      'help',
    ],
    ['a mention with attributes', '<at id="0">Bot</at> help', [mention('<at>Bot</at>')], 'help'],
    ['a mention whose entity has no text', '<at>Bot</at> help', [mention('', BOT, 'Bot')], 'help'],
    [
      'another person’s mention',
      '<at>Bot</at> ask <at>Anna B</at>',
      [mention('<at>Bot</at>'), mention('<at>Anna B</at>', '29:anna')],
      'ask Anna B',
    ],
    ['a mention and nothing else', '<at>Bot</at>&nbsp;\n', [mention('<at>Bot</at>')], ''],
    ['hard blanks and new lines', '<at>Bot</at>\n\n är&nbsp;värden\u00a0HV07  redo? ', [mention('<at>Bot</at>')], 'är värden HV07 redo?'],
    ['encoded characters', 'a &lt; b &amp;&amp; c &gt; d &quot;e&quot; &#39;f&#39;', [], 'a < b && c > d "e" \'f\''],
    ['an encoded entity, decoded once', '&amp;lt;', [], '&lt;'],
    ['no entities at all', 'help', [], 'help'],
    ['a name the bot’s name is a part of', '<at>Bot</at> is Bot2 ready?', [mention('<at>Bot</at>')], 'is Bot2 ready?'],
  ])('is read without %s', (_case, text, entities, expected) => {
    expect(turn({ text, entities })?.text).toBe(expected);
  });

  it('stays readable in time for a text made to be slow', () => {
    const activity = parseActivity(message(URL, { text: '<at>'.repeat(60_000), entities: [mention('<at>'.repeat(60_000))] }));

    expect(activity === undefined ? undefined : typedText(activity).length).toBeLessThanOrEqual(28_000);
  });

  it.each([null, 7, {}, []])('is empty when the text is %j', (text) => {
    expect(turn({ text, entities: null })).toMatchObject({ kind: 'message', text: '' });
  });
});

describe('a turn', () => {
  it('says who, where, in which language and time zone', () => {
    expect(turn({ id: 'a1', localTimezone: 'Europe/Stockholm' })).toEqual({
      id: 'a1',
      kind: 'message',
      text: 'status',
      conversation: { id: '19:abc@thread.tacv2;messageid=1700000000000', root: '19:abc@thread.tacv2', kind: 'channel' },
      person: { id: 'anna-object-id', name: 'Anna' },
      clientLanguage: 'sv',
      timeZone: 'Europe/Stockholm',
    });
  });

  it.each<[string, object, 'personal' | 'group' | 'channel']>([
    ['personal', { id: 'a:1', conversationType: 'personal' }, 'personal'],
    ['a group chat', { id: '19:g@thread.v2', conversationType: 'groupChat' }, 'group'],
    ['a channel', { id: '19:c@thread.tacv2', conversationType: 'channel' }, 'channel'],
    ['a group that does not say', { id: '19:g@thread.v2', isGroup: true }, 'group'],
    ['one that says nothing', { id: 'a:1' }, 'personal'],
  ])('knows the kind of conversation: %s', (_case, conversation, kind) => {
    expect(turn({ conversation })?.conversation.kind).toBe(kind);
  });

  it('takes person, language and zone from where the client put them', () => {
    const client = { type: 'clientInfo', locale: 'en-GB', timezone: 'Europe/London' };

    expect(turn({ from: { id: '29:b' }, locale: undefined, entities: [client] })).toMatchObject({
      person: { id: '29:b', name: '' },
      clientLanguage: 'en',
      timeZone: 'Europe/London',
    });
  });

  it('leaves out a time zone nobody can count in', () => {
    expect(turn({ localTimezone: 'Middle/Earth' })).not.toHaveProperty('timeZone');
  });

  it('has an id even where the channel gave none', () => {
    expect(turn({ id: undefined })?.id).toBe('made-up-id');
  });

  it.each<[string, object]>([
    ['an installation', { type: 'installationUpdate', action: 'add' }],
    ['the bot among those who joined', { type: 'conversationUpdate', membersAdded: [{ id: '29:anna' }, { id: BOT }] }],
  ])('is “installed” for %s', (_case, changes) => {
    expect(turn(changes)).toMatchObject({ kind: 'installed', text: '' });
  });

  it('carries what a pressed button carried', () => {
    const activity = parseActivity(press(URL, { action: { do: 'recheck' } }));

    expect(activity === undefined ? undefined : turnFrom(activity, '', 'Anna')).toMatchObject({
      kind: 'action',
      action: { action: { do: 'recheck' } },
    });
  });

  it('is a press also when an old client submits the card instead', () => {
    expect(turn({ text: undefined, value: { do: 'show' } })).toMatchObject({ kind: 'action', action: { do: 'show' } });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'x'],
    ['no action', {}],
  ])('is a press without data when the client sends %s', (_case, value) => {
    expect(turn({ type: 'invoke', name: 'adaptiveCard/action', value })).toMatchObject({ kind: 'action', action: undefined });
  });
});
