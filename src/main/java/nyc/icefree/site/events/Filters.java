package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.site.Option;
import nyc.icefree.text.Words;

/** Makes the filter form of the list and of the month, filled with what was asked. */
final class Filters {
    private Filters() {}

    /** @param when the choices of time; empty where the page itself is a span of time */
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
                choices.boroughs(words, query.borough()),
                choices.languages(words, query.language()),
                choices.near(query.near()),
                choices.organizations(query.organization()),
                choices.access(words, query.access()),
                query.asksMore());
    }
}
