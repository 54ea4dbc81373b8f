/** Parts of a line, each as it was typed and folded, with what surrounds an answer left out. */
import type { Said } from '../said';

/** Greetings and fillers before an answer, courtesy and final points after it. */
export function tidied(said: Said): Said {
  const opening =
    /^(?:@\S+ |(?:svar pa fragan|answer to the question|to answer the question|for att svara pa fragan|angaende fragan|angaende bitlocker|re bitlocker|gallande bitlocker)(?= ?[:,–-])|(?:no worries|no problem|inga problem|ingen fara|oj(?:da)?|ops|oops|ojsan|hej|hi|hello|hey|ok|okej|okay|hmm+|eh+|oh+|ah+|asch|well,|um+|tja|jaha|jasa|tak|sadar|sa dar|dear team|team|folks|guys|all right|alright|sir|please find confirmation|pls find confirmation|so(?! far)|sa(?! har langt)|svar|answer|svaret ar|the answer is|my answer is|mitt svar ar|jag svarar|i say|i would say|jag skulle saga)(?:[ ,.:!]+|$))+/.exec(
      said.folded,
    )?.[0];
  const begun = opening !== undefined && opening.length < said.folded.length ? after(said, opening.length) : said;
  const signed =
    /[ ,.!\n]+(?:(?:(?:thanks|thank you|tack)(?: and| &|,)? )?(?:(?:best |kind |warm |with )?regards|mvh|med vanlig halsning|med vanliga halsningar|halsningar|hals|vh|br|cheers|\/{1,2}))[ ,]*\p{L}*(?: \p{L}+)?$/u.exec(
      begun.folded,
    )?.[0];
  const unsigned =
    signed === undefined || signed.length >= begun.folded.length
      ? begun
      : { text: begun.text.slice(0, -signed.length), folded: begun.folded.slice(0, -signed.length) };
  return withoutCourtesy(unsigned);
}

function withoutCourtesy(begun: Said): Said {
  const closing = /[ ,.!]+(?:sir|mate|tack(?: sa mycket)?|thanks(?: a lot)?|thank you|thx|please|snalla|pls|boten|bot|haha|hehe|lol)$/.exec(
    begun.folded,
  )?.[0];
  const { length } = begun.folded;
  return closing === undefined
    ? begun
    : { text: begun.text.slice(0, length - closing.length), folded: begun.folded.slice(0, length - closing.length) };
}

function after({ text, folded }: Said, length: number): Said {
  const skipped = /^[\s,.!;:–-]*(?:och |and |alltsa |,)?\s*/.exec(folded.slice(length))?.[0].length ?? 0;
  return { text: text.slice(length + skipped), folded: folded.slice(length + skipped) };
}
