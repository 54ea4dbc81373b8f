/** The doctor in chat: rights for everybody who may ask, the whole installation for administrators, what is wrong first. */
import type { Examined } from '../../src/words/doctor-words';
import { ANNA, BJORN } from '../plans/kept-plans';
import { setUpRoom, type SetUpRoom } from './set-up-room';

let room: SetUpRoom;

const right = (status: Examined['status'], found: Examined['found'], more: Partial<Examined> = {}): Examined => ({
  check: 'azure',
  status,
  found,
  value: 'rsv-nord · Microsoft.RecoveryServices/vaults/read · vault.*',
  read: 'vault',
  ...more,
});

beforeEach(async () => {
  room = await setUpRoom();
  await room.say('set up Nord');
});
afterEach(() => room.close());

describe('doctor', () => {
  it('tells everybody what may be read, and that the rest is for administrators', async () => {
    room.azure.rights = [right('pass', 'rightAllowed')];
    const card = await room.show('behörigheter', BJORN);
    expect(card.text).toMatch(/^Jag får läsa allt som jag behöver här\.\n1\. Behörighet i Azure, valv: \(Går att läsa: rsv-nord/);
    expect(JSON.stringify(card.data['foot'])).toMatch(/bara för administratörerna/);
  });

  it('puts the missing right first, with the line that gives it', async () => {
    const line = 'az role assignment create --role "Reader"';
    room.azure.rights = [right('pass', 'rightAllowed', { read: 'subscription' }), right('fail', 'rightMissing', { command: line })];
    const card = await room.show('what may you read?', BJORN);
    expect(card.text).toMatch(
      /^Some of what I have to read here may not be read\. Give the bot the role Reader on the subscription\.\n1\. Rights in Azure, vault: \(May not be read[^]*Reader on the subscription/,
    );
    expect(card.data['command']).toContain('az role assignment create');
  });

  it('says unknown of what Azure did not answer, never that it works', async () => {
    room.azure.rights = [right('unknown', 'rightUnknown'), right('pass', 'rightAllowed')];
    expect(await room.say('doctor', BJORN)).toMatch(/^Whether I may read everything is not known\. Try again in a minute/);
  });

  it('gives no all-clear while something could not be looked at', async () => {
    room.azure.installation = [{ check: 'publicEndpoint', status: 'unknown', found: 'endpointUnnamed', value: '' }];
    expect(await room.say('doctor', ANNA)).toMatch(/^Nothing fails, but not everything could be looked at\./);
  });

  it('shows administrators the whole installation, also without a plan', async () => {
    room.azure.installation = [
      { check: 'configuration', status: 'pass', found: 'configurationFits', value: '' },
      { check: 'publicEndpoint', status: 'unknown', found: 'endpointUnnamed', value: '' },
      { check: 'botToken', status: 'fail', found: 'tokenRefused', value: 'AADSTS7000222' },
    ];
    const said = await room.say('doctor', ANNA, '19:elsewhere@thread.tacv2');
    expect(said).toMatch(
      /^One thing keeps the bot from working\. Check MicrosoftAppId[^\n]*\n1\. Bot token: \(No token to answer with \(AADSTS7000222\)[^]*2\. Public address[^]*3\. Configuration/,
    );
    expect(await room.say('doctor', BJORN, '19:elsewhere@thread.tacv2')).toMatch(/No plan is linked/);
  });
});
