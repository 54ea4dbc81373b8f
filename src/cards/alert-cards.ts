import { alertCard } from './alert';
import { alertContext } from './alert-context';
import { endedCard, leftCard, newsCard, takenOverCard } from './alert-news';
import type { AlertCards } from './alert-view';
import { digestCard } from './digest';
import { heldCard, severalCard } from './several';

/** The cards that come by themselves, as the alerts ask for them. @param demo every card of the demo says that it is one */
export function createAlertCards({ demo }: { readonly demo: boolean }): AlertCards {
  return {
    alertCard: (place, view) => alertCard(alertContext(place, demo), view),
    severalCard: (place, view) => severalCard(alertContext(place, demo), view),
    heldCard: (place, view) => heldCard(alertContext(place, demo), view),
    endedCard: (place, views) => endedCard(alertContext(place, demo), views),
    newsCard: (place, view) => newsCard(alertContext(place, demo), view),
    takenOverCard: (place, view, had) => takenOverCard(alertContext(place, demo), view, had),
    leftCard: (place, views) => leftCard(alertContext(place, demo), views),
    digestCard: (place, view) => digestCard(alertContext(place, demo), view),
  };
}
