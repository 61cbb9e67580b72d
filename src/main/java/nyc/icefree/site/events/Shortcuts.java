package nyc.icefree.site.events;

import java.util.ArrayList;
import java.util.List;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;

/** Frequent searches, one press each: they combine, and a second press removes one. */
final class Shortcuts {
    private Shortcuts() {}

    static List<AgendaPage.Shortcut> of(Words words, AgendaQuery query) {
        var all = new ArrayList<AgendaPage.Shortcut>();
        for (String span : Spans.NAMED) {
            boolean on = span.equals(query.when()) && !query.hasTypedDays();
            all.add(one(words, query, "when", span, on, words.get("site.agenda.shortcut." + span)));
        }
        Language asked = query.language() == null ? words.language().spoken().getFirst() : query.language();
        if (Language.SPOKEN.contains(asked)) {
            all.add(one(
                    words,
                    query,
                    "language",
                    asked.tag(),
                    query.language() != null,
                    words.get("site.agenda.shortcut.language", "language", words.within(asked))));
        }
        for (EventKind kind : List.of(EventKind.EDUCATION_SESSION, EventKind.CLINIC)) {
            String label = words.get("site.agenda.shortcut." + kind.slug());
            all.add(one(words, query, "kind", kind.slug(), query.kind() == kind, label));
        }
        return List.copyOf(all);
    }

    private static AgendaPage.Shortcut one(
            Words words, AgendaQuery query, String name, String value, boolean on, String label) {
        return new AgendaPage.Shortcut(
                label,
                on
                        ? query.without(words.language(), new String[] {name, value})
                        : query.with(words.language(), name, value),
                on);
    }
}
