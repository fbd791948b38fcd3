import { useMemo } from "react";
import { nameFinder } from "../../domain/find-names.ts";
import { Combobox, type ComboboxChoice } from "../../ui/combobox.tsx";
import { type ComparedKind, type Comparison, comparePath, withAnother } from "../../url/compare-params.ts";
import type { Content } from "../../ui/content.ts";
import { useAskedSearch, useNavigation } from "../../parts/page/navigation.ts";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { comparisonIn } from "./comparison-in.ts";
import { comparedName, showComparedName } from "./compared-names.ts";
import { goToTop } from "./go-to-top.ts";
import { type Offered, offersFor } from "./offers.ts";

/** The most options that the list shows: each more takes its time to lay out, and nobody reads so many. */
const MOST_SHOWN = 60;

/** The id of the field that takes the second. It stays while the first is selected in another. */
export const SECOND_FIELD = "compare-second";

const SEPARATOR = "/";

/** Returns a function that finds what can be added to a comparison by words of its name. */
function finderOf(
  context: PageContext,
  comparison: Comparison | undefined,
): (text: string) => ComboboxChoice {
  const groups = offersFor(context, comparison);
  const all = groups.flatMap(({ key, offered }) => offered.map((each) => ({ key, ...each })));
  const find = nameFinder(all, ({ kind, id }) => comparedName(context, kind, id));
  const words = context.messages.comparePage.field;
  return (text) => {
    const found = find(text);
    const shown = found.slice(0, MOST_SHOWN);
    const status =
      found.length > shown.length ? words.more(shown.length, found.length) : words.found(found.length);
    return {
      status: found.length === 0 ? words.none : status,
      groups: groups
        .map(({ key, name }) => ({
          id: key,
          name,
          options: shown
            .filter((each) => each.key === key)
            .map(({ kind, id }) => ({
              id: kind + SEPARATOR + id,
              label: showComparedName(context, kind, id),
            })),
        }))
        .filter(({ options }) => options.length > 0),
    };
  };
}

function offeredBy(option: string): Offered {
  const [kind = "", ...rest] = option.split(SEPARATOR);
  return { kind: kind as ComparedKind, id: rest.join(SEPARATOR) };
}

interface ChoiceFieldProps {
  readonly id: string;
  readonly label: Content;
  readonly comparison: Comparison | undefined;
}

/**
 * A field that finds a stance or an actor and adds it to the comparison. The focus then goes on: to the field for the
 * second, or to the top of the page that compares them.
 */
export function ChoiceField({ id, label, comparison }: ChoiceFieldProps) {
  const context = usePageContext();
  const { model, messages, paths } = context;
  const { goTo } = useNavigation();
  const askedSearch = useAskedSearch();
  const offer = useMemo(() => finderOf(context, comparison), [context, comparison]);
  const choose = (option: string) => {
    const { kind, id: chosen } = offeredBy(option);
    const { comparison: before } = comparisonIn(model, askedSearch());
    const next = before?.kind === kind ? withAnother(before, chosen) : { kind, ids: [chosen] };
    if (before) goToTop();
    else document.getElementById(SECOND_FIELD)?.focus();
    goTo(comparePath(paths.compare, next), { preventScrollReset: true });
  };
  return (
    <Combobox id={id} label={label} hint={messages.comparePage.field.hint} offer={offer} onChoose={choose} />
  );
}
