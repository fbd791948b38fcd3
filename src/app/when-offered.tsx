import { useEffect, useState } from "react";
import { usePageContext } from "../parts/page-context.tsx";
import type { LanguageOffer, OfferingSite } from "./language-offer.tsx";
import { hasAnswered, offeredLocale } from "./offered-locale.ts";

/**
 * Loads and makes the offer of another language, if the reader’s browser prefers one that the site has and the reader has not
 * answered before. The script of the offer is loaded for these readers alone.
 */
export function WhenOffered({ site }: { readonly site: OfferingSite }) {
  const { model, locale } = usePageContext();
  const [offer] = useState(() => {
    const to = hasAnswered() ? undefined : offeredLocale(locale, model.locales, navigator.languages);
    return to === undefined ? undefined : { from: locale, to };
  });
  const [Offer, setOffer] = useState<typeof LanguageOffer>();
  useEffect(() => {
    if (!offer) return;
    // Without its script there is no offer.
    import("./language-offer.tsx").then(
      (loaded) => setOffer(() => loaded.LanguageOffer),
      () => undefined,
    );
  }, [offer]);
  return offer && Offer && <Offer site={site} {...offer} />;
}
