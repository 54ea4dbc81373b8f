/** The page a card is drawn on, and what runs in it. */
import type { ThemeName } from './themes';

/** A message as Teams frames it: a card with rounded corners; buttons and links in Teams' shapes. */
export const PAGE = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; font-family: 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif; }
  #message { padding: 12px; box-sizing: content-box; }
  #message.light { background: #f0f0f0; } #message.dark { background: #141414; }
  #message > div { border-radius: 6px; overflow: hidden; box-shadow: 0 1px 3px rgba(0, 0, 0, .25); }
  a { color: #4f52b2; text-decoration: none; } .dark a { color: #9299f7; }
  button.ac-pushButton { font: 600 14px 'Segoe UI', 'Noto Sans', sans-serif; padding: 5px 12px; border-radius: 4px; border: 1px solid #d1d1d1; background: #fff; color: #242424; white-space: normal !important; }
  .dark button.ac-pushButton { background: #292929; color: #fff; border-color: #666; }
  button.style-positive { background: #4f52b2; border-color: #4f52b2; color: #fff; } .dark button.style-positive { background: #4f52b2; border-color: #4f52b2; }
  .ac-actionSet { flex-wrap: wrap !important; row-gap: 8px; }
  p { margin: 0; }
</style><div id="message"></div>`;

interface Drawing {
  readonly card: unknown;
  readonly config: object;
  readonly theme: ThemeName;
  readonly width: number;
}

/** The few members of the page and of the adaptivecards package that are used; both are known in the browser only. */
interface Browser {
  readonly document: { getElementById(id: string): Element };
  readonly AdaptiveCards: {
    AdaptiveCard: CardClass;
    HostConfig: new (config: object) => object;
    SerializationContext: new () => { readonly eventCount: number; getEventAt(index: number): { readonly message: string } };
  };
}
interface Element {
  className: string;
  innerHTML: string;
  readonly style: { width: string };
  readonly scrollWidth: number;
  readonly clientWidth: number;
  appendChild(child: unknown): void;
}
interface CardClass {
  new (): {
    hostConfig: object;
    parse(card: unknown, context: unknown): void;
    render(): unknown;
    validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
  };
  onProcessMarkdown: (text: string, result: { outputHtml: string; didProcess: boolean }) => void;
}

/** Runs in the page: draws one card. @returns what was wrong with it, and whether it is wider than its place */
export function drawCard({ card, config, theme, width }: Drawing): readonly string[] {
  const { document, AdaptiveCards } = globalThis as unknown as Browser;
  const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  // The part of Markdown that Teams shows in cards: links, bold, and characters that a backslash takes the meaning from.
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const kept: string[] = [];
    const hidden = text.replaceAll(/\\([!-/:-@[-`{-~])/g, (_all, character: string) => `\u0001${kept.push(character) - 1}\u0002`);
    const marked = html(hidden)
      .replaceAll(/\[([^\]]+)\]\((https:[^)\s]+)\)/g, '<a href="$2">$1</a>')
      .replaceAll(/\*\*([^*]+)\*\*/g, '<b>$1</b>');
    result.outputHtml = `<p>${marked.replaceAll(/\u0001(\d+)\u0002/g, (_all, index: string) => html(kept[Number(index)] ?? ''))}</p>`;
    result.didProcess = true;
  };
  const place = document.getElementById('message');
  place.className = theme;
  place.style.width = `${width}px`;
  place.innerHTML = '';
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = new AdaptiveCards.HostConfig(config);
  const context = new AdaptiveCards.SerializationContext();
  drawn.parse(card, context);
  place.appendChild(drawn.render());
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const wrong = [...events, ...drawn.validateProperties().validationEvents.map(({ message }) => message)];
  // The package does not know Icon: its fallback is what is drawn. Its test of `lang` fails every other time (a stateful pattern).
  const known = wrong.filter((message) => !/Icon|property "lang"/.test(message));
  return place.scrollWidth > place.clientWidth ? [...known, `wider than ${width} pixels`] : known;
}
