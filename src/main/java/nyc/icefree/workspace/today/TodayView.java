package nyc.icefree.workspace.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nyc.icefree.disclosure.ComingEvent;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.EventStates;
import nyc.icefree.workspace.FailedHint;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;

/** Answers "what needs me?" in sentences with one action each, tonight first, then says what is this week. */
@Route("")
@PageTitle("workspace.today.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.today.title", order = 1, icon = "vaadin:sun-o")
@RolesAllowed("STAFF")
class TodayView extends ViewPage implements AfterNavigationObserver {
    private static final int MOST_NEEDS = 7;
    private static final int MOST_EVENTS = 8;
    private static final int WEEK = 7;
    private final Words words;
    private final OpenNeeds needs;
    private final MailHint mail;
    private final Div hint = new Div();
    private final Div body = new Div();

    TodayView(ViewerWords ownWords, OpenNeeds needs, MailHint mail) {
        words = ownWords.get();
        setHeadline(words.get("workspace.today.title"));
        this.needs = needs;
        this.mail = mail;
        var plan = EventLinks.plan(words.get("workspace.events.plan"));
        plan.addClassNames("button-link", "primary");
        addActions(plan);
        add(hint, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        hint.removeAll();
        mail.of(words).ifPresent(hint::add);
        load();
    }

    private void load() {
        FailedHint.fill(body, words, () -> {
            var glance = needs.glance(words, this::load);
            show(needs.of(glance));
            body.add(new H2(words.get("workspace.today.week")));
            week(glance);
        });
    }

    private void show(List<TodayLine> all) {
        if (all.isEmpty()) {
            body.add(new EmptyHint(words.get("workspace.today.nothing")));
            return;
        }
        body.add(list(all.stream().limit(MOST_NEEDS).toList()));
        if (all.size() > MOST_NEEDS) {
            var rest = list(all.subList(MOST_NEEDS, all.size()));
            var more = new NativeDetails(words.get("workspace.today.more", "count", all.size() - MOST_NEEDS), rest);
            more.addClassName("more-needs");
            body.add(more);
        }
    }

    private static UnorderedList list(List<TodayLine> needs) {
        var list = new UnorderedList();
        list.addClassName("needs-list");
        needs.forEach(need -> list.add(need.line()));
        return list;
    }

    private void week(TodayData glance) {
        var coming = glance.coming().stream()
                .filter(event -> event.slot().startLocal().toLocalDate().isBefore(glance.today.plusDays(WEEK)))
                .toList();
        if (coming.isEmpty()) {
            body.add(nothingThisWeek(glance));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("people", "next-list");
        coming.stream().limit(MOST_EVENTS).forEach(event -> list.add(line(glance, event)));
        body.add(list);
        if (coming.size() > MOST_EVENTS) {
            body.add(EventLinks.list(words.get("workspace.today.week.more", "count", coming.size() - MOST_EVENTS)));
        }
    }

    private EmptyHint nothingThisWeek(TodayData glance) {
        if (glance.coming().isEmpty()) {
            return new EmptyHint(words.get("workspace.today.no-next"));
        }
        var next = glance.coming().getFirst();
        return new EmptyHint(
                words.get("workspace.today.week.none", "span", PlannedTimes.full(words, next.slot())),
                TodayLine.titled(next, words));
    }

    /** Counts and staffing only of what the reader organizes. */
    private ListItem line(TodayData glance, ComingEvent event) {
        var item = new ListItem(
                TodayLine.titled(event, words),
                muted(PlannedTimes.full(words, event.slot())),
                EventStates.of(words, event.state()));
        var counts = glance.counts().get(event.id());
        if (counts != null) {
            item.add(muted(EventStates.coming(words, counts, true)));
        }
        var staffing = glance.staffing(event.id());
        if (event.mayOrganize() && staffing.seats() > 0) {
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
