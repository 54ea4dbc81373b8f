import type { ConversationWords } from './conversation-words';
import type { CatalogueWords } from './requirement-words';
import type { Language } from './language';

/** Every sentence a person reads, in one language. Both languages have exactly this shape. */
export interface Words {
  readonly language: Language;
  readonly requirements: CatalogueWords;
  readonly conversation: ConversationWords;
}
