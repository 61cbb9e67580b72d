package nyc.icefree.workspace.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import nyc.icefree.disclosure.ComingEvent;
import nyc.icefree.text.MixedLine;
import nyc.icefree.text.Phrase;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import org.jspecify.annotations.Nullable;

/**
 * One sentence with its act: a link, or the answers to a question.
 *
 * @param at null without an hour
 */
record TodayLine(Urgency urgency, @Nullable LocalDateTime at, MixedLine sentence, List<Component> acts) {
    static final Comparator<TodayLine> ORDER = Comparator.comparing(TodayLine::urgency)
            .thenComparing(TodayLine::at, Comparator.nullsLast(Comparator.naturalOrder()));

    TodayLine {
        acts = List.copyOf(acts);
    }

    static TodayLine of(Urgency urgency, @Nullable LocalDateTime at, MixedLine sentence, RouterLink act) {
        act.addClassName("button-link");
        act.getElement().setAttribute("aria-label", act.getText() + ": " + sentence);
        return new TodayLine(urgency, at, sentence, List.of(act));
    }

    static TodayLine of(Urgency urgency, String sentence, RouterLink act) {
        return of(urgency, null, MixedLine.of(sentence), act);
    }

    ListItem line() {
        var line = new ListItem(shown(sentence));
        line.add(acts);
        return line;
    }

    /** Marks words of other languages with lang. */
    private static Span shown(MixedLine sentence) {
        var all = new Span();
        sentence.phrases()
                .forEach(phrase -> all.add(phrase.language() == null ? new Text(phrase.text()) : foreign(phrase)));
        return all;
    }

    private static Span foreign(Phrase phrase) {
        var span = new Span(phrase.text());
        mark(span, phrase);
        return span;
    }

    static RouterLink titled(ComingEvent event, Words words) {
        var link = EventLinks.to(event.id(), EventLinks.DETAILS, event.title());
        event.titleFor(words.language()).phrases().forEach(phrase -> mark(link, phrase));
        return link;
    }

    private static void mark(Component shown, Phrase phrase) {
        if (phrase.language() != null) {
            shown.getElement().setAttribute("lang", phrase.lang()).setAttribute("dir", phrase.dir());
        }
    }
}
