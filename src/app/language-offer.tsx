import { useEffect, useState } from "react";
import { type Messages, messagesFor } from "../messages/catalogue.ts";
import { inLanguage, isSameLanguage } from "../model/language.ts";
import { Link } from "../parts/page/link.tsx";
import { NOTICE, useNoticePlace } from "../parts/page/offline-status.tsx";
import { usePageContext } from "../parts/page-context.tsx";
import type { Site } from "../reading/site.ts";
import { Button, buttonStyle } from "../ui/button.tsx";
import { keep, kept } from "../ui/preference.ts";
import { useAddressIn } from "./language-switch.tsx";
import { offeredLocale } from "./offered-locale.ts";
import { keepPlaceFor } from "./same-place.ts";

/** The name under which the device keeps that the reader has answered. */
const ANSWERED = "language-offer";

interface LanguageOfferProps {
  readonly site: Pick<Site, "catalogues" | "loadMessages">;
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
 * Offers a reader whose browser prefers another language of the site the same page in it, once and in that language. Any
 * answer, also the use of the language switch, is kept on the device.
 */
export function LanguageOffer({ site }: LanguageOfferProps) {
  const { model, locale } = usePageContext();
  const addressIn = useAddressIn();
  const [offer] = useState(() => {
    const to = kept(ANSWERED) === undefined && offeredLocale(locale, model.locales, navigator.languages);
    return to ? { from: locale, to } : undefined;
  });
  const [words, setWords] = useState<Messages["languageOffer"]>();
  useEffect(() => {
    if (!offer) return;
    const load = async () => {
      await site.loadMessages(offer.to, ["offer"]);
      const { languageOffer } = messagesFor(site.catalogues, offer.to);
      // A language without a catalogue has no words for its offer.
      if (isSameLanguage(languageOffer.lang, offer.to)) setWords(languageOffer);
    };
    // Without the words there is no offer.
    load().catch(() => undefined);
  }, [offer, site]);
  const dismiss = () => {
    keep(ANSWERED, "yes");
    setWords(undefined);
  };
  const hasSwitched = offer !== undefined && offer.from !== locale;
  useEffect(() => {
    if (hasSwitched) keep(ANSWERED, "yes");
  }, [hasSwitched]);
  if (!offer || !words || hasSwitched || kept(ANSWERED) !== undefined) return null;
  const { path, address } = addressIn(offer.to);
  return (
    <Offer
      to={offer.to}
      address={address}
      words={words}
      onFollow={() => keepPlaceFor(path)}
      onDismiss={dismiss}
    />
  );
}
