package nyc.icefree.workspace.today;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nyc.icefree.events.EventRow;
import nyc.icefree.rsvp.RsvpCounts;
import nyc.icefree.shifts.Staffing;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.EventStates;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import org.jspecify.annotations.Nullable;

/** Answers "what needs me?" in sentences with one action each, then says what is next. */
@Route("")
@PageTitle("workspace.today.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.today.title", order = 1, icon = "vaadin:sun-o")
@RolesAllowed("STAFF")
class TodayView extends ViewPage {
    private static final int NEXT = 8;
    private static final int MOST_NEEDS = 20;
    private final Words words;

    TodayView(ViewerWords ownWords, OpenNeeds needs, PendingAnswers answers, MailHint mail) {
        words = ownWords.get();
        setHeadline(words.get("workspace.today.title"));
        mail.of(words).ifPresent(this::add);
        add(answers);
        var all = needs.of(words);
        if (all.isEmpty()) {
            add(new EmptyHint(words.get("workspace.today.nothing")));
        } else {
            var list = new UnorderedList();
            list.addClassName("needs-list");
            all.stream().limit(MOST_NEEDS).forEach(need -> list.add(item(need.sentence(), need.action())));
            add(list);
            if (all.size() > MOST_NEEDS) {
                add(new Span(words.get("workspace.today.more", "count", all.size() - MOST_NEEDS)));
            }
        }
        add(new H2(words.get("workspace.today.next")));
        var next = new UnorderedList();
        next.addClassNames("people", "next-list");
        var coming = needs.coming(words).stream().limit(NEXT).toList();
        var counts = needs.counts(coming);
        var staffing = needs.staffing(coming);
        coming.forEach(event -> next.add(line(event, counts.get(event.id()), staffing.get(event.id()))));
        add(next.getElement().getChildCount() == 0 ? new EmptyHint(words.get("workspace.today.no-next")) : next);
    }

    private static ListItem item(String sentence, RouterLink action) {
        action.addClassName("button-link");
        action.getElement().setAttribute("aria-label", action.getText() + ": " + sentence);
        return new ListItem(new Span(sentence), action);
    }

    /** Counts and staffing only of what the reader organizes. */
    private ListItem line(EventRow event, @Nullable RsvpCounts counts, @Nullable Staffing staffing) {
        var item = new ListItem(
                EventLinks.to(event.id(), EventLinks.DETAILS, event.title()),
                muted(PlannedTimes.full(words, event.slot())),
                EventStates.of(words, event.state()));
        if (counts != null && event.takesRsvps()) {
            item.add(muted(EventStates.coming(words, counts, true)));
        }
        if (staffing != null && staffing.seats() > 0) {
            item.add(muted(EventStates.staffed(words, staffing)));
        }
        return item;
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
