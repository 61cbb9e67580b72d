package nyc.icefree.site.events;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nyc.icefree.city.Area;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.publicevents.ComingCounts;
import nyc.icefree.site.Option;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.venues.AccessFact;

/** Makes the filter form of the list and of the month. */
final class Filters {
    private Filters() {}

    /** @param when choices of time; empty where the page itself is a span of time */
    static AgendaPage.Filters of(Words words, AgendaQuery query, String action, Choices choices, List<Option> when) {
        return new AgendaPage.Filters(
                action,
                query.text(),
                query.textCut() ? words.get("site.agenda.search.cut", "longest", AgendaQuery.TEXT_MAX) : null,
                query.from(),
                AgendaQuery.unreadable(query.from()),
                query.to(),
                AgendaQuery.unreadable(query.to()),
                when,
                choices.kinds(words, query.kind()),
                choices.areas(words, query.area()),
                choices.languages(words, query.language()),
                choices.near(query.near()),
                choices.organizations(query.organization()),
                choices.access(words, query.access()),
                query.asksMore());
    }

    /** Adds to each choice how many events it would find with the other choices. */
    static AgendaPage.Filters counted(
            Words words,
            AgendaQuery query,
            AgendaPage.Filters form,
            ComingCounts.Choices counts,
            LocalDate today,
            Choices choices) {
        var organizations = choices.organizationIds();
        return new AgendaPage.Filters(
                form.action(),
                form.text(),
                form.textCut(),
                form.from(),
                form.fromUnreadable(),
                form.to(),
                form.toUnreadable(),
                query.hasTypedDays()
                        ? form.when()
                        : counted(
                                words,
                                form.when(),
                                span -> Spans.of(span, today)
                                        .map(days -> counts.on(days.from(), days.to()))
                                        .orElse(0)),
                counted(words, form.kinds(), counts, bySlug(EventKind.values(), EventKind::slug)),
                counted(words, form.areas(), slug -> counts.of(new Area(slug))),
                counted(words, form.languages(), tag -> counts.of(new Language(tag))),
                form.near(),
                counted(words, form.organizations(), counts, organizations),
                counted(words, form.access(), counts, bySlug(AccessFact.values(), AccessFact::slug)),
                form.moreOpen());
    }

    private static <T> Map<String, T> bySlug(T[] values, Function<T, String> slug) {
        return Arrays.stream(values).collect(Collectors.toMap(slug, value -> value));
    }

    private static List<Option> counted(
            Words words, List<Option> options, ComingCounts.Choices counts, Map<String, ?> values) {
        return counted(words, options, slug -> {
            Object value = values.get(slug);
            return value == null ? 0 : counts.of(value);
        });
    }

    private static List<Option> counted(Words words, List<Option> options, ToIntFunction<String> count) {
        return options.stream()
                .map(option -> new Option(
                        option.value(),
                        words.get(
                                "site.agenda.counted",
                                "label",
                                option.label(),
                                "count",
                                count.applyAsInt(option.value())),
                        option.chosen(),
                        option.own()))
                .toList();
    }
}
