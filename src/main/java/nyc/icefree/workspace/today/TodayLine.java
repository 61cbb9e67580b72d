package nyc.icefree.workspace.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence, and the one thing to do about it: a link, or the answers to a question.
 *
 * @param at when what it is about begins; null for what has no hour
 */
record TodayLine(Urgency urgency, @Nullable LocalDateTime at, String sentence, List<Component> acts) {
    static final Comparator<TodayLine> ORDER = Comparator.comparing(TodayLine::urgency)
            .thenComparing(TodayLine::at, Comparator.nullsLast(Comparator.naturalOrder()));

    TodayLine {
        acts = List.copyOf(acts);
    }

    static TodayLine of(Urgency urgency, @Nullable LocalDateTime at, String sentence, RouterLink act) {
        act.addClassName("button-link");
        act.getElement().setAttribute("aria-label", act.getText() + ": " + sentence);
        return new TodayLine(urgency, at, sentence, List.of(act));
    }

    static TodayLine of(Urgency urgency, String sentence, RouterLink act) {
        return of(urgency, null, sentence, act);
    }

    ListItem line() {
        var line = new ListItem(new Span(sentence));
        line.add(acts);
        return line;
    }
}
