import { conversation } from './en/conversation';
import { storageWords } from './en/requirements/storage';
import type { Words } from './words';

export const en: Words = {
  language: 'en',
  conversation,
  requirements: { ...storageWords },
};
