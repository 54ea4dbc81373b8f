import { conversation } from './sv/conversation';
import { storageWords } from './sv/requirements/storage';
import type { Words } from './words';

export const sv: Words = {
  language: 'sv',
  conversation,
  requirements: { ...storageWords },
};
