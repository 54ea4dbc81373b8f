import type { AlertWords } from './alert-words';
import type { CheckWords } from './check-words';
import type { CliWords } from './cli-words';
import type { ConversationWords } from './conversation-words';
import type { CardWords } from './card-words';
import type { DeliveryWords } from './delivery-words';
import type { DoctorWords } from './doctor-words';
import type { FactWords } from './fact-words';
import type { ToolWords } from './tool-words';
import type { SetUpWords } from './setup-words';
import type { PlanningWords } from './planning-words';
import type { PlaceWords } from './place-words';
import type { LimitWords, RuleWords } from './limit-words';
import type { ReadinessWords } from './readiness-words';
import type { CatalogueWords } from './requirement-words';
import type { Language } from './language';
import type { TopicId, TopicWords } from './topic-words';
import type { WalkWords } from './walk-words';
import type { WatchWords } from './watch-words';

/** Every sentence a person reads, in one language. Both languages have exactly this shape. */
export interface Words {
  readonly language: Language;
  readonly requirements: CatalogueWords;
  readonly checks: CheckWords;
  readonly readiness: ReadinessWords;
  readonly cards: CardWords;
  readonly limits: LimitWords;
  readonly rules: RuleWords;
  readonly conversation: ConversationWords;
  readonly planning: PlanningWords;
  readonly facts: FactWords;
  readonly place: PlaceWords;
  readonly setup: SetUpWords;
  readonly walk: WalkWords;
  readonly delivery: DeliveryWords;
  readonly alerts: AlertWords;
  readonly watch: WatchWords;
  readonly doctor: DoctorWords;
  readonly tools: ToolWords;
  readonly cli: CliWords;
  readonly topics: Readonly<Record<TopicId, TopicWords>>;
}
