/** What waits for its turn, three messages a minute being the most that people read, is true once it is sent. */
import { estate, fail, fine, moved } from './small-estate';
import { ANNA, CHANNEL, PLAN, Timeline } from './timeline';

const MONDAY = '2026-11-23T13:00:00Z';
const ACCOUNTS = ['st01', 'st02', 'st03', 'st04', 'st05', 'st06'];

const failing = (...names: readonly string[]) =>
  estate({ accounts: ACCOUNTS, verdicts: Object.fromEntries(names.map((name) => [`${name} storage.region`, fail])) });

const begun = async (good = fine): Promise<Timeline> => {
  const line = new Timeline(MONDAY);
  await line.sweep(good);
  await line.watch();
  return line.at(5);
};
const posts = (line: Timeline): readonly string[] => line.heard().filter((each) => each.includes(' post '));
const nothingNew = async (line: Timeline) =>
  (await line.alerts.told(PLAN, CHANNEL, 20)).filter(({ outcome }) => outcome === 'nothingNew').map(({ purpose }) => purpose);

/** Broken, in order, broken: three messages, and a minute's worth of them. */
const spokenThrice = async (): Promise<Timeline> => {
  const line = await begun();
  await line.sweep(moved);
  await line.at(0.05).sweep(fine);
  await line.at(0.05).sweep(moved);
  expect(posts(line)).toHaveLength(3);
  return line;
};

describe('a word that waits', () => {
  it('is sent in its turn while it is so, and says how it is by then', async () => {
    const line = await begun(failing());
    await line.sweep(failing('st01', 'st02', 'st03'));
    await line.at(0.1).sweep(failing('st02', 'st03'));
    await line.at(0.1).sweep(failing('st03'));
    expect(posts(line)).toHaveLength(3);
    await line.at(1).deliver();
    expect(posts(line)).toEqual([expect.stringMatching(/^13:06 post ended: regressed storage.region st02, fixed.* st01, fixed/)]);
  });

  it('of an end is not sent where it came back, and its coming back is no news either', async () => {
    const line = await spokenThrice();
    await line.at(0.05).sweep(estate({ verdicts: { 'HV01 host.internet': fail } }));
    await line.at(0.05).sweep(estate({ verdicts: { 'HV01 host.internet': fail, 'st01 storage.region': fail } }));
    await line.at(2).deliver();
    expect(posts(line)).toEqual([expect.stringMatching(/^13:07 post alert: regressed host.internet HV01/)]);
  });

  it('of an end that the channel did not take is sent before the word that it is back, so that the last word is how it is', async () => {
    const line = await begun();
    await line.sweep(moved);
    const deliver = line.deliver.bind(line);
    line.deliver = () => Promise.resolve();
    await line.at(5).sweep(fine);
    for (let tries = 0; tries < 2; tries += 1) {
      const message = await line.store.claim('sender', line.now, line.now + 60_000);
      if (!message) throw new Error('it is to be told');
      const { id: messageId, planId, conversation, incidentIds, purpose, version } = message;
      const entry = { messageId, planId, conversation, incidentIds, purpose, version, at: MONDAY, outcome: 'tryingAgain' } as const;
      await line.store.attempted('sender', messageId, { dueAt: '2026-11-23T13:11:00Z' }, entry);
    }
    line.heard();
    await line.at(0.5).sweep(moved);
    line.at(2);
    await deliver();
    expect(posts(line)).toEqual([expect.stringMatching(/ended: .*fixed after 5 min/), expect.stringMatching(/back: .*1 open/)]);
  });

  it('of a fault that is back is not sent where it is in order again', async () => {
    const line = await begun(failing());
    await line.sweep(failing('st01'));
    await line.at(0.05).sweep(failing());
    await line.at(0.05).sweep(failing('st02'));
    expect(posts(line)).toHaveLength(3);
    await line.at(0.05).sweep(failing('st01', 'st02'));
    expect((await line.alerts.waiting(CHANNEL)).map(({ show }) => show.text)).toEqual([expect.stringMatching(/^back: /)]);
    await line.at(0.05).sweep(failing('st02'));
    await line.at(2).deliver();
    expect(posts(line)).toEqual([]);
    expect(await nothingNew(line)).toEqual(['news']);
    await line.at(15).sweep(failing('st01', 'st02'));
    expect(posts(line)).toEqual([expect.stringMatching(/^13:22 post under the card back: regressed storage.region st01/)]);
  });

  it('of a fault that is back is not sent while it flaps and is in order', async () => {
    const line = await begun(failing());
    await line.sweep(failing('st01'));
    await line.at(5).sweep(failing());
    await line.at(5).sweep(failing('st01'));
    await line.at(0.05).sweep(failing());
    await line.at(0.05).sweep(failing('st02'));
    line.heard();
    await line.at(0.05).sweep(failing('st01', 'st02'));
    await line.at(0.05).sweep(failing('st02'));
    await line.at(2).deliver();
    expect(posts(line)).toEqual([]);
    await line.at(40).sweep(failing('st02'));
    expect(line.heard()).toEqual([expect.stringMatching(/^13:57 edit alert: regressed storage.region st01, fixed/)]);
  });

  it('goes on waiting where somebody there sets their watch meanwhile', async () => {
    const line = await begun(failing());
    await line.sweep(failing('st01', 'st02', 'st03'));
    await line.at(0.1).sweep(failing('st02', 'st03'));
    await line.at(0.1).watch({ by: ANNA });
    line.heard();
    await line.at(1).deliver();
    expect(posts(line)).toEqual([expect.stringMatching(/ended: regressed storage.region st01, fixed/)]);
  });
});

describe('an alert that waits', () => {
  it('is not sent where it is over before anybody was told', async () => {
    const line = await spokenThrice();
    await line.at(0.05).sweep(estate({ verdicts: { 'HV01 host.internet': fail, 'st01 storage.region': fail } }));
    await line.at(0.05).sweep(moved);
    await line.at(2).deliver();
    expect(line.heard()).toEqual([]);
    expect(await nothingNew(line)).toEqual(['incident']);
  });

  it('is one message with what else waits, and its own card once it is alone', async () => {
    const line = await begun(failing());
    await line.sweep(failing('st01', 'st02', 'st03'));
    await line.at(0.1).sweep(failing('st01', 'st02', 'st03', 'st04'));
    await line.at(0.1).sweep(failing('st01', 'st02', 'st03', 'st04', 'st05'));
    expect(posts(line)).toHaveLength(3);
    expect((await line.alerts.waiting(CHANNEL)).map(({ show }) => show.text)).toEqual([expect.stringMatching(/^atOnce: .* st04.* st05/)]);
    await line.at(0.1).sweep(failing('st01', 'st02', 'st03', 'st05'));
    await line.at(1).deliver();
    expect(posts(line)).toEqual([expect.stringMatching(/^13:06 post alert: regressed storage.region st05, 1 open/)]);
  });
});

describe('an alert right after many', () => {
  it('is a message of its own as soon as there is room, and nothing that was told already is filled up with it', async () => {
    const line = await begun(failing());
    await line.sweep(failing('st01', 'st02', 'st03', 'st04'));
    expect(posts(line)).toEqual([expect.stringMatching(/^13:05 post atOnce: /)]);
    await line.at(0.1).sweep(failing('st01', 'st02', 'st03', 'st04', 'st05'));
    expect(posts(line)).toEqual([expect.stringMatching(/^13:05 post alert: regressed storage.region st05/)]);
    await line.at(0.1).sweep(failing());
    await line.at(0.1).sweep(failing('st06'));
    await line.at(1).deliver();
    const heard = posts(line);
    expect(heard).toContainEqual(expect.stringMatching(/post alert: regressed storage.region st06/));
    expect(heard.join()).not.toContain('atOnce');
  });
});
