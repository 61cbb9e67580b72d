package nyc.icefree.workspace.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nyc.icefree.eventviews.EventRow;
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
class TodayView extends ViewPage implements AfterNavigationObserver {
    private static final int NEXT = 8;
    private static final int MOST_NEEDS = 20;
    private final Words words;
    private final OpenNeeds needs;
    private final MailHint mail;
    private final PendingAnswers answers;
    private final Div hint = new Div();
    private final Div body = new Div();

    TodayView(ViewerWords ownWords, OpenNeeds needs, PendingAnswers answers, MailHint mail) {
        words = ownWords.get();
        setHeadline(words.get("workspace.today.title"));
        this.needs = needs;
        this.mail = mail;
        this.answers = answers;
        add(hint, answers, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        hint.removeAll();
        mail.of(words).ifPresent(hint::add);
        answers.load();
        body.removeAll();
        var all = needs.of(words);
        if (all.isEmpty()) {
            body.add(new EmptyHint(words.get("workspace.today.nothing")));
        } else {
            var list = new UnorderedList();
            list.addClassName("needs-list");
            all.stream()
                    .limit(MOST_NEEDS)
                    .forEach(need -> list.add(PendingAnswers.item(need.sentence(), need.action())));
            body.add(list);
            if (all.size() > MOST_NEEDS) {
                body.add(new Span(words.get("workspace.today.more", "count", all.size() - MOST_NEEDS)));
            }
        }
        body.add(new H2(words.get("workspace.today.next")));
        var next = new UnorderedList();
        next.addClassNames("people", "next-list");
        var coming = needs.coming(words).stream().limit(NEXT).toList();
        var counts = needs.counts(coming);
        var staffing = needs.staffing(coming);
        coming.forEach(event -> next.add(line(event, counts.get(event.id()), staffing.get(event.id()))));
        body.add(next.getElement().getChildCount() == 0 ? new EmptyHint(words.get("workspace.today.no-next")) : next);
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
