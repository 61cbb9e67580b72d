package nyc.icefree.workspace.events;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventDetail;
import nyc.icefree.people.NotYours;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.approvals.WaitingFor;
import org.jspecify.annotations.Nullable;

/** The centre of one event: its header always says when, where, its state, who comes and who helps. */
@Route("events/:event")
@RolesAllowed("STAFF")
class EventPageView extends ViewPage implements BeforeEnterObserver, HasDynamicTitle {
    private final Words words;
    private final EventDesk desk;
    private final EventHeader header;
    private final SeriesLine series;
    private final WaitingNote waiting;
    private final WaitingFor waitingFor;
    private final EventActions actions;
    private final EventCounting counting;
    private final EventTabs tabs;
    private final EmptyHint gone;

    private @Nullable EventDetail shown;

    EventPageView(
            ViewerWords ownWords,
            EventDesk desk,
            EventHeader header,
            SeriesLine series,
            WaitingNote waiting,
            WaitingFor waitingFor,
            EventActions actions,
            EventCounting counting,
            EventTabs tabs) {
        words = ownWords.get();
        this.desk = desk;
        this.header = header;
        this.series = series;
        this.waiting = waiting;
        this.waitingFor = waitingFor;
        this.actions = actions;
        this.counting = counting;
        this.tabs = tabs;
        gone = new EmptyHint(words.get("workspace.event.gone"), EventLinks.list(words.get("word.all-events")));
        gone.getElement().setAttribute("role", "status");
        addClassName("event-page");
        addActions(actions);
        addToHeader(header, series);
        add(gone, waitingFor, waiting, tabs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var event = desk.detail(EventParameter.of(entering)).orElseThrow(NotYours::new);
        tabs.open(entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("tab")
                .orElse(EventLinks.DETAILS));
        show(event);
    }

    private void show(EventDetail event) {
        shown = event;
        var id = event.view().id();
        Stream.of(header, actions, tabs).forEach(part -> part.setVisible(true));
        gone.setVisible(false);
        setHeadline(event.view().wordsIn(words.language()).title());
        waitingFor.show(event, () -> changed(id));
        waiting.show(event);
        actions.show(event, () -> changed(id));
        tabs.show(event, series.show(id), () -> count(event), () -> changed(id));
        count(event);
    }

    private void count(EventDetail event) {
        var counts = counting.of(event);
        header.show(event, counts);
        tabs.count(counts);
    }

    /** What was pressed is not there any more as it was: the focus goes to the headline, from where all is read anew. */
    private void changed(EventId id) {
        desk.detail(id).ifPresentOrElse(this::show, this::gone);
        getElement().executeJs("this.querySelector('h1').focus({preventScroll: true})");
    }

    /** Somebody has deleted it meanwhile, or it is not the reader's any more. */
    private void gone() {
        shown = null;
        Stream.of(header, series, actions, waitingFor, waiting, tabs).forEach(part -> part.setVisible(false));
        gone.setVisible(true);
        setHeadline(words.get("workspace.not-found.title"));
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? words.get("workspace.not-found.title")
                : shown.view().wordsIn(words.language()).title();
    }
}
