import { alertCard } from './alert';
import { alertContext } from './alert-context';
import { endedCard, leftCard, newsCard } from './alert-news';
import type { AlertPlace, AlertView, DigestView, HeldView, NewsView, SeveralView } from './alert-view';
import { digestCard } from './digest';
import type { Reply } from './reply';
import { heldCard, severalCard } from './several';

/** The cards that come by themselves, as the alerts ask for them: the same card of the same facts. */
interface AlertCards {
  alertCard(place: AlertPlace, view: AlertView): Reply;
  severalCard(place: AlertPlace, view: SeveralView): Reply;
  heldCard(place: AlertPlace, view: HeldView): Reply;
  endedCard(place: AlertPlace, views: readonly AlertView[]): Reply;
  newsCard(place: AlertPlace, view: NewsView): Reply;
  leftCard(place: AlertPlace, views: readonly AlertView[]): Reply;
  digestCard(place: AlertPlace, view: DigestView): Reply;
}

/** @param demo every card of the demo says that it is one */
export function createAlertCards({ demo }: { readonly demo: boolean }): AlertCards {
  return {
    alertCard: (place, view) => alertCard(alertContext(place, demo), view),
    severalCard: (place, view) => severalCard(alertContext(place, demo), view),
    heldCard: (place, view) => heldCard(alertContext(place, demo), view),
    endedCard: (place, views) => endedCard(alertContext(place, demo), views),
    newsCard: (place, view) => newsCard(alertContext(place, demo), view),
    leftCard: (place, views) => leftCard(alertContext(place, demo), views),
    digestCard: (place, view) => digestCard(alertContext(place, demo), view),
  };
}
