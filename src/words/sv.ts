import { alerts } from './sv/alerts';
import { checks } from './sv/checks';
import { cliWords } from './sv/cli';
import { topics } from './sv/topics';
import { conversation } from './sv/conversation';
import { cloudWords } from './sv/requirements/cloud';
import { hostWords } from './sv/requirements/host';
import { planWords } from './sv/requirements/plan';
import { storageWords } from './sv/requirements/storage';
import { vmWords } from './sv/requirements/vm';
import { vmDiskWords } from './sv/requirements/vm-disks';
import { vmmWords } from './sv/requirements/vmm';
import { delivery } from './sv/delivery';
import { doctor } from './sv/doctor';
import { facts } from './sv/facts';
import { setup } from './sv/setup';
import { tools } from './sv/tools';
import { walk } from './sv/walk';
import { watch } from './sv/watch';
import { place } from './sv/place';
import { planning } from './sv/planning';
import { cardWords } from './sv/cards';
import { limitWords } from './sv/limits';
import { ruleWords } from './sv/rules';
import { readinessWords } from './sv/readiness';
import type { Words } from './words';

export const sv: Words = {
  language: 'sv',
  checks,
  cli: cliWords,
  readiness: readinessWords,
  cards: cardWords,
  limits: limitWords,
  rules: ruleWords,
  conversation,
  place,
  planning,
  facts,
  setup,
  walk,
  delivery,
  alerts,
  watch,
  doctor,
  tools,
  topics,
  requirements: { ...planWords, ...storageWords, ...vmmWords, ...cloudWords, ...hostWords, ...vmWords, ...vmDiskWords },
};
