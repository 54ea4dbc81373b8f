/** Verdicts with people's answers, each made once: one answer speaks of thousands of VMs, and their verdict without it is mostly one object. */
import type { Result } from './assessment';
import type { Judgement } from './judgement';
import { applyAnswers, toldByPeople, type Answers } from './people';
import type { Confirmation, Waiver } from './plan';
import type { Requirement } from './requirement';

type ByWaiver = Map<Waiver | undefined, Result>;

/** What people add in one run. Pure: the same answer to the same verdict is the same object. */
export class SharedAnswers {
  private readonly settled = new Map<Result, Map<Confirmation | undefined, ByWaiver>>();
  private readonly told = new Map<Result, Result>();

  constructor(private readonly judgement: Judgement) {}

  /** Measured results with what people answered about their subject; `requirements` in the same order. */
  of(
    requirements: readonly Requirement[],
    measured: readonly Result[],
    answers: ReadonlyMap<string, Answers> | undefined,
  ): readonly Result[] {
    if (!answers) return measured;
    return requirements.map((requirement, index) => {
      const result = measured[index] as Result;
      const answer = answers.get(requirement.id);
      return answer ? this.apply(requirement, result, answer) : result;
    });
  }

  /** Results that stand on a list somebody gave, as that person's word. */
  toldOf(measured: readonly Result[]): readonly Result[] {
    return measured.map((result) => {
      let told = this.told.get(result);
      if (!told) this.told.set(result, (told = toldByPeople(result, this.judgement)));
      return told;
    });
  }

  private apply(requirement: Requirement, measured: Result, answers: Answers): Result {
    let byConfirmation = this.settled.get(measured);
    if (!byConfirmation) this.settled.set(measured, (byConfirmation = new Map<Confirmation | undefined, ByWaiver>()));
    let byWaiver = byConfirmation.get(answers.confirmation);
    if (!byWaiver) byConfirmation.set(answers.confirmation, (byWaiver = new Map<Waiver | undefined, Result>()));
    let result = byWaiver.get(answers.waiver);
    if (!result) byWaiver.set(answers.waiver, (result = applyAnswers(requirement, measured, answers, this.judgement)));
    return result;
  }
}
