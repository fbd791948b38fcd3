import { Link } from "react-router";
import { useReader } from "./reader.tsx";

/** Which sources the comparison rests on. */
export function SourceLine() {
  const { model, messages, paths, date } = useReader();
  return (
    <p className="mt-2 text-sm text-muted">
      {model.sources.length === 1 ? messages.home.source : messages.home.sources}
      {": "}
      {model.sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 && "; "}
          {source.publisher}, {date(source.datePublished)}:{" "}
          <Link to={paths.source(source.id)} lang={source.inLanguage}>
            {source.headline}
          </Link>
        </span>
      ))}
    </p>
  );
}
