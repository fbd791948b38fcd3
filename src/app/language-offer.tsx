import { useEffect, useState } from "react";
import { type Messages, messagesFor } from "../messages/catalogue.ts";
import { inLanguage, isSameLanguage } from "../model/language.ts";
import { Link } from "../parts/page/link.tsx";
import { NOTICE, useNoticePlace } from "../parts/page/offline-status.tsx";
import { usePageContext } from "../parts/page-context.tsx";
import type { Site } from "../reading/site.ts";
import { Button, buttonStyle } from "../ui/button.tsx";
import { keep } from "../ui/preference.ts";
import { useAddressIn } from "./language-switch.tsx";
import { ANSWERED, hasAnswered } from "./offered-locale.ts";
import { keepPlaceFor } from "./same-place.ts";

/** Where the words of an offer come from. */
export type OfferingSite = Pick<Site, "catalogues" | "loadMessages">;

interface LanguageOfferProps {
  readonly site: OfferingSite;
  /** The language of the page on which the offer is made. */
  readonly from: string;
  /** The language that is offered. */
  readonly to: string;
}

interface OfferProps {
  /** The language. */
  readonly to: string;
  readonly address: string;
  readonly words: Messages["languageOffer"];
  readonly onFollow: () => void;
  readonly onDismiss: () => void;
}

function Offer({ to, address, words, onFollow, onDismiss }: OfferProps) {
  return (
    <section
      {...inLanguage(to)}
      aria-label={words.label}
      data-nosnippet=""
      className={NOTICE}
      style={useNoticePlace()}
    >
      <p className="grow">{words.text}</p>
      <Link to={address} hrefLang={to} onClick={onFollow} className={buttonStyle("plain")}>
        {words.follow}
      </Link>
      <Button onClick={onDismiss}>{words.dismiss}</Button>
    </section>
  );
}

/**
 * Offers the reader the same page in the language that the browser prefers, once and in that language. Any
 * answer, also the use of the language switch, is kept on the device.
 */
export function LanguageOffer({ site, from, to }: LanguageOfferProps) {
  const { locale } = usePageContext();
  const addressIn = useAddressIn();
  const [words, setWords] = useState<Messages["languageOffer"]>();
  useEffect(() => {
    const load = async () => {
      await site.loadMessages(to, ["offer"]);
      const { languageOffer } = messagesFor(site.catalogues, to);
      // A language without a catalogue has no words for its offer.
      if (isSameLanguage(languageOffer.lang, to)) setWords(languageOffer);
    };
    // Without the words there is no offer.
    load().catch(() => undefined);
  }, [to, site]);
  const dismiss = () => {
    keep(ANSWERED, "yes");
    setWords(undefined);
  };
  const hasSwitched = from !== locale;
  useEffect(() => {
    if (hasSwitched) keep(ANSWERED, "yes");
  }, [hasSwitched]);
  if (!words || hasSwitched || hasAnswered()) return null;
  const { path, address } = addressIn(to);
  return (
    <Offer to={to} address={address} words={words} onFollow={() => keepPlaceFor(path)} onDismiss={dismiss} />
  );
}
