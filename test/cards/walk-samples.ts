/** The cards of the walk as people see them: a group with exceptions, a second person, a gap with its command, several gaps, a list, progress. */
import type { WalkAction } from '../../src/cards/actions';
import type { CardContext } from '../../src/cards/context';
import { STATUS_MARKS } from '../../src/cards/marks';
import { progressCard } from '../../src/cards/progress';
import { questionCard, type QuestionPage } from '../../src/cards/question';
import type { Reply } from '../../src/cards/reply';
import { wordsOf } from '../../src/words';
import type { Language } from '../../src/words/language';

const AT = '24 nov. 2026 13:00 CET';
const HV = ['SQL01', 'SQL02', 'WEB01'];

/** @param nasty names as an attacker would write them */
export function walkSamples(
  language: Language,
  context: CardContext,
  nasty: readonly [string, ...string[]],
): Readonly<Record<string, Reply>> {
  const { walk, requirements, readiness } = wordsOf(language);
  const { buttons, input, howTo } = walk;
  const carry = (step: WalkAction['step']): WalkAction => ({
    do: 'walk',
    step,
    question: 'answer vm.encryption',
    about: '1x2y3z',
    plan: 'p',
    revision: 3,
    in: '19:drift@thread.tacv2',
    language,
  });
  const moves = (['back', 'again', 'where', 'stop'] as const).map((step) => ({ title: buttons[step], action: carry(step) }));
  const answers = (steps: readonly ('yes' | 'no' | 'dontKnow' | 'skip' | 'keep' | 'none')[]): QuestionPage['buttons'] =>
    steps.map((step, index) => ({ title: buttons[step], action: carry(step), ...(index === 0 && { style: 'positive' as const }) }));
  const encryption = requirements['vm.encryption'];
  const group: QuestionPage = {
    mark: STATUS_MARKS.unknown,
    area: walk.progress(walk.areas.vms, 12),
    title: walk.ask(encryption.asks, walk.whom(readiness.count.vm(3), 'Gold')),
    lead: readiness.reason.notAnswered({ source: 'person', server: '', secondPerson: false }),
    lines: [walk.they(HV.join(', ')), walk.earlier.met('Björn Berg', AT), walk.because(encryption.why), walk.step.confirm],
    command: 'Invoke-Command -ComputerName SQL01,SQL02,WEB01 { Get-BitLockerVolume }',
    page: '/azure/site-recovery/hyper-v-azure-support-matrix',
    except: { label: input.except, hint: input.exceptHint, of: HV.map((name) => ({ title: name, value: `vm:${name}` })) },
    note: input.note,
    buttons: answers(['yes', 'no', 'dontKnow', 'skip']),
    why: { title: buttons.why, requirement: 'vm.encryption', subject: 'vm:SQL01' },
    moves,
    howTo: howTo.answer,
  };
  const logAccount = requirements['storage.logAccount'];
  const row = (name: string): NonNullable<QuestionPage['rows']>[number] => ({
    label: name,
    detail: `HV14, HV15. ${requirements['host.os'].fix}`,
    mark: STATUS_MARKS.fail,
  });
  return {
    'question-group': questionCard(context, group),
    'question-many': questionCard(context, {
      ...group,
      title: walk.agree(encryption.asks, '', 'Anna'),
      except: { label: input.except, hint: input.exceptHint, value: 'SQL01, SQL02' },
    }),
    'question-fix': questionCard(context, {
      ...group,
      mark: STATUS_MARKS.fail,
      area: walk.progress(walk.areas.storage, 4),
      title: walk.fix(logAccount.failing, walk.one.storageAccount('stgranvikpremie')),
      lines: [walk.noted.skipped, walk.step.fix(logAccount.fix), walk.because(logAccount.why)],
      command:
        'az storage account create --name <log-account> --resource-group rg-granvik-asr --location swedencentral --sku Standard_LRS --kind StorageV2',
      except: undefined,
      note: undefined,
      buttons: [{ title: buttons.next, action: carry('skip') }],
      howTo: howTo.fix,
    }),
    'question-gaps': questionCard(context, {
      mark: STATUS_MARKS.fail,
      area: walk.progress(walk.areas.hosts, 9),
      title: walk.gaps(walk.areas.hosts, 2),
      lead: '',
      lines: [],
      rows: [row(requirements['host.os'].failing), row(requirements['host.dotNet'].failing)],
      buttons: [{ title: buttons.next, action: carry('skip') }],
      moves,
      howTo: howTo.fix,
    }),
    'question-list': questionCard(context, {
      mark: STATUS_MARKS.unknown,
      area: walk.progress(walk.areas.vms, 20),
      title: walk.lists.vms.title,
      lead: walk.lists.vms.lead,
      lines: [walk.unclear.noHeader],
      names: input.names,
      buttons: answers(['keep', 'none', 'skip']),
      moves,
      howTo: howTo.list,
    }),
    'question-waive': questionCard(context, {
      ...group,
      title: walk.accept(encryption.asks, walk.one.vm('SQL01')),
      except: undefined,
      note: input.reason,
      until: input.until,
      buttons: [{ title: buttons.accept, action: carry('accept'), style: 'positive' }],
    }),
    'question-nasty': questionCard(context, {
      ...group,
      title: nasty[0],
      lead: nasty.at(-1) ?? '',
      lines: nasty,
      area: nasty[0],
    }),
    progress: progressCard(context, {
      mark: STATUS_MARKS.unknown,
      title: walk.where.title(3),
      lead: walk.where.lead(2_951, 262, 1_135, 40),
      lines: [walk.where.next(group.title), walk.where.aside(1), walk.where.asideBy('Björn Berg', logAccount.asks)],
      areas: (Object.keys(walk.areas) as (keyof typeof walk.areas)[]).map((area, index) => ({
        label: walk.areas[area],
        detail: index === 6 ? walk.where.nothing : walk.where.row(120 + index, 3, index, index % 2),
        mark: index % 2 === 1 ? STATUS_MARKS.fail : index === 0 ? STATUS_MARKS.pass : STATUS_MARKS.unknown,
      })),
      section: {
        title: walk.where.who,
        rows: [
          walk.where.whoRow.met('Anna', encryption.asks, readiness.count.vm(62), AT),
          walk.where.whoRow.notMet(nasty[0], encryption.asks, walk.one.vm('SQL01'), AT),
        ],
      },
      buttons: [
        { title: buttons.goOn, action: carry('goOn'), style: 'positive' },
        { title: buttons.again, action: carry('again') },
        { title: buttons.stop, action: carry('stop') },
      ],
    }),
  };
}
