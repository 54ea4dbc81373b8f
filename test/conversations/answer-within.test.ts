import { contextIn } from '../cards/samples';
import { noticeCard } from '../../src/cards/notice';
import { answerWithin } from '../../src/conversations/asking';
import type { Clock } from '../../src/support/clock';
import { manualClock } from '../teams/clocks';

const card = (title: string) => noticeCard(contextIn('en'), { title });

describe('an answer that takes longer work', () => {
  it('given soon leaves no timer behind', async () => {
    let running = 0;
    const clock: Clock = {
      now: () => 0,
      after() {
        running += 1;
        return () => {
          running -= 1;
        };
      },
    };
    const answer = await answerWithin(clock, Promise.resolve(card('Ready.')), () => card('Reading.'));

    expect([answer.replies[0]?.text, answer.later, running]).toEqual(['Ready.', undefined, 0]);
  });

  it('is a progress card first, and the work’s card later', async () => {
    const clock = manualClock();
    let finish = (): void => {};
    const work = new Promise<ReturnType<typeof card>>((resolve) => {
      finish = () => resolve(card('Ready.'));
    });
    const asked = answerWithin(clock, work, () => card('Reading.'));
    await clock.fire((milliseconds) => milliseconds === 1_500);
    const answer = await asked;
    finish();

    expect([answer.replies[0]?.text, (await answer.later)?.text]).toEqual(['Reading.', 'Ready.']);
  });
});
