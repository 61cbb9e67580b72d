package nyc.icefree.workspace.events;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.recurrence.RuleWords;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlace;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.ViewerWords;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Says of a date which one of its series it is, and leads to the one before, the one after, and all of them. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SeriesLine extends Nav {
    private final Words words;
    private final SeriesDesk desk;

    SeriesLine(ViewerWords words, SeriesDesk desk) {
        this.words = words.get();
        this.desk = desk;
        addClassName("series-line");
        getElement().setAttribute("aria-label", this.words.get("workspace.event.series.label"));
    }

    /** @return whether it is a date of a series whose dates are the reader's to see */
    boolean show(EventId event) {
        removeAll();
        var place = desk.placeOf(event);
        setVisible(place.isPresent());
        place.ifPresent(found -> {
            add(new Span(said(found)));
            date("workspace.event.series.before", found.before());
            date("workspace.event.series.after", found.after());
            add(EventLinks.to(event, EventLinks.SERIES, words.get("workspace.event.series.all")));
        });
        return place.isPresent();
    }

    private String said(SeriesPlace place) {
        return place.rule() == null
                ? words.get("workspace.event.series.chosen", "number", place.number(), "count", place.count())
                : words.get(
                        "workspace.event.series",
                        "number",
                        place.number(),
                        "count",
                        place.count(),
                        "often",
                        new RuleWords(words).often(place.rule()));
    }

    private void date(String key, SeriesPlace.@Nullable Date date) {
        if (date != null) {
            String day = words.dayInShort(date.slot().startLocal().toLocalDate());
            add(EventLinks.to(date.event(), EventLinks.DETAILS, words.get(key, "day", day)));
        }
    }
}
