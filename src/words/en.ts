import { alerts } from './en/alerts';
import { checks } from './en/checks';
import { cliWords } from './en/cli';
import { topics } from './en/topics';
import { conversation } from './en/conversation';
import { cloudWords } from './en/requirements/cloud';
import { hostWords } from './en/requirements/host';
import { planWords } from './en/requirements/plan';
import { storageWords } from './en/requirements/storage';
import { vmWords } from './en/requirements/vm';
import { vmDiskWords } from './en/requirements/vm-disks';
import { vmmWords } from './en/requirements/vmm';
import { delivery } from './en/delivery';
import { doctor } from './en/doctor';
import { facts } from './en/facts';
import { setup } from './en/setup';
import { tools } from './en/tools';
import { walk } from './en/walk';
import { watch } from './en/watch';
import { place } from './en/place';
import { planning } from './en/planning';
import { cardWords } from './en/cards';
import { limitWords } from './en/limits';
import { ruleWords } from './en/rules';
import { readinessWords } from './en/readiness';
import type { Words } from './words';

export const en: Words = {
  language: 'en',
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
