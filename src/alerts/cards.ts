/** What the alerts ask of whoever words them: facts in, a card out. Each is pure, and makes the same card of the same facts. */
import type { AlertPlace, AlertView, DigestView, HeldView, NewsView, SeveralView } from '../cards/alert-view';
import type { Reply } from '../cards/reply';

export interface AlertCards {
  /** One incident as it is now, from its first word to its end: edited in place for as long as it lives. */
  alertCard(place: AlertPlace, view: AlertView): Reply;
  /** Everything listed, in under 80 KB, however many there are; edited in place. */
  severalCard(place: AlertPlace, view: SeveralView): Reply;
  /** What came while it was quiet; edited in place afterwards. */
  heldCard(place: AlertPlace, view: HeldView): Reply;
  /** A short word that it is over, with proof and how long it lasted; of several that ended together in one. Never edited. */
  endedCard(place: AlertPlace, views: readonly AlertView[]): Reply;
  /** A short word about what goes on. Never edited. */
  newsCard(place: AlertPlace, view: NewsView): Reply;
  /** The last edit of any card where the watch was ended, with what was open then; no buttons. */
  leftCard(place: AlertPlace, views: readonly AlertView[]): Reply;
  digestCard(place: AlertPlace, view: DigestView): Reply;
}
