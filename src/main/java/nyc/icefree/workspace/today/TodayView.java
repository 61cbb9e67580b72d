package nyc.icefree.workspace.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.format.TextStyle;
import java.util.List;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.ComingEvent;
import nyc.icefree.messages.MailState;
import nyc.icefree.publicevents.ComingEvents;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.EventStates;
import nyc.icefree.workspace.FailedHint;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Styled;
import org.springframework.stereotype.Component;

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
    private final OpenNeeds needs;
    private final MailState mail;
    private final FirstSteps firstSteps;
    private final RouterLink plan;
    private final Div body = new Div();

    TodayView(ViewerWords ownWords, OpenNeeds needs, MailState mail, FirstSteps firstSteps) {
        super(ownWords, "workspace.today.title");
        this.needs = needs;
        this.mail = mail;
        this.firstSteps = firstSteps;
        plan = Styled.as("button-link primary", EventLinks.plan(words.get("workspace.events.plan")));
        addActions(plan);
        add(body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        load();
    }

    private void load() {
        FailedHint.fill(body, words, () -> {
            var steps = firstSteps.open(words);
            plan.setVisible(steps.isEmpty());
            if (!steps.isEmpty()) {
                body.add(firstSteps.new Panel(words, steps, this::load));
            } else if (!mail.on()) {
                body.add(Styled.as("problems", new Paragraph(words.get("workspace.today.mail-off"))));
            }
            var data = needs.read(words, this::load);
            show(needs.of(data));
            body.add(new H2(words.get("workspace.today.week")), band(data));
            week(data);
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
            body.add(Styled.as(
                    "more-needs",
                    new NativeDetails(words.get("workspace.today.more", "count", all.size() - MOST_NEEDS), rest)));
        }
    }

    private static UnorderedList list(List<TodayLine> needs) {
        var list = Styled.as("needs-list", new UnorderedList());
        needs.forEach(need -> list.add(need.line()));
        return list;
    }

    private void week(TodayData data) {
        var coming = data.nearEvents().stream()
                .filter(event -> data.isWithin(event.slot().startLocal(), WEEK))
                .toList();
        if (coming.isEmpty()) {
            body.add(nothingThisWeek(data));
            return;
        }
        var list = Styled.as("people next-list", new UnorderedList());
        coming.stream().limit(MOST_EVENTS).forEach(event -> list.add(line(data, event)));
        body.add(list);
        if (coming.size() > MOST_EVENTS) {
            body.add(EventLinks.list(words.get("workspace.today.week.more", "count", coming.size() - MOST_EVENTS)));
        }
    }

    /** Seven days with the shapes of their events; the list below says the same in words. */
    private Div band(TodayData data) {
        var band = Styled.as("week-band", new Div());
        band.getElement().setAttribute("aria-hidden", "true");
        data.today.datesUntil(data.today.plusDays(WEEK)).forEach(date -> {
            var day = new Div(
                    muted(date.getDayOfWeek()
                            .getDisplayName(
                                    TextStyle.SHORT_STANDALONE, words.language().locale())),
                    Styled.as("number", new Span(String.valueOf(date.getDayOfMonth()))));
            data.nearEvents().stream()
                    .filter(event -> event.slot().startLocal().toLocalDate().equals(date))
                    .map(event -> event.kind().slug())
                    .distinct()
                    .limit(3)
                    .forEach(kind -> day.add(Styled.as("kind kind-" + kind, new Span())));
            band.add(day);
        });
        return band;
    }

    private EmptyHint nothingThisWeek(TodayData data) {
        if (data.nearEvents().isEmpty()) {
            return new EmptyHint(words.get("workspace.today.no-next"));
        }
        var next = data.nearEvents().getFirst();
        return new EmptyHint(
                words.get("workspace.today.week.none", "span", PlannedTimes.full(words, next.slot())),
                TodayLine.titled(next, words));
    }

    /** Shows numbers of answers and seats only for events that the reader organizes. */
    private ListItem line(TodayData data, ComingEvent event) {
        var item = new ListItem(
                new Span(Styled.as("kind kind-" + event.kind().slug(), new Span()), TodayLine.titled(event, words)),
                muted(PlannedTimes.full(words, event.slot())),
                EventStates.of(words, event.state()));
        var counts = data.counts().get(event.id());
        if (counts != null) {
            item.add(muted(EventStates.coming(words, counts, true)));
        }
        var staffing = data.staffing(event.id());
        if (event.mayOrganize() && staffing.seats() > 0) {
            item.add(muted(EventStates.staffed(words, staffing)));
        }
        return item;
    }

    private static Span muted(String text) {
        return Styled.as("muted", new Span(text));
    }

    /** Asks every room what needs a person, each once however much there is. */
    @Component
    record OpenNeeds(
            ComingEvents events,
            ShiftPlanning shifts,
            RsvpDesk rsvps,
            List<TodaySource> sources,
            Campaign campaign,
            Clock clock) {
        TodayData read(Words words, Runnable reload) {
            var now = clock.instant().atZone(campaign.now().zone());
            return new TodayData(words, now, reload, events, shifts, rsvps);
        }

        /** Tonight first, then what others wait for, then by day. */
        List<TodayLine> of(TodayData data) {
            return sources.stream()
                    .flatMap(source -> source.lines(data).stream())
                    .sorted(TodayLine.ORDER)
                    .toList();
        }
    }
}
