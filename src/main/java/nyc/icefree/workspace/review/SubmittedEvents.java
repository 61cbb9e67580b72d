package nyc.icefree.workspace.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.approvals.Reviewed;
import nyc.icefree.bulk.SeriesReview;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.events.EventDetail;
import nyc.icefree.events.VenueUse;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Words;
import nyc.icefree.wording.CompactTime;
import nyc.icefree.workspace.HourDialog;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.events.EventDetails;
import nyc.icefree.workspace.queues.Chosen;
import nyc.icefree.workspace.queues.Done;
import nyc.icefree.workspace.queues.PlaceClash;
import nyc.icefree.workspace.queues.QueueAnswer;
import nyc.icefree.workspace.queues.QueueRow;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Partners' events that wait for approval, as the public would read them; the dates of a series are decided together. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SubmittedEvents {
    private static final int LONGEST = 1_000;

    private final Words words;
    private final SeriesReview desk;
    private final ReviewDesk decisions;
    private final EventDetails details;
    private final VenueUse use;
    private final Campaign campaign;

    SubmittedEvents(
            ViewerWords ownWords,
            SeriesReview desk,
            ReviewDesk decisions,
            EventDetails details,
            VenueUse use,
            Campaign campaign) {
        words = ownWords.get();
        this.desk = desk;
        this.decisions = decisions;
        this.details = details;
        this.use = use;
        this.campaign = campaign;
    }

    List<QueueRow> rows(CompactTime times) {
        return desk.waiting().stream().map(dates -> row(dates, times)).toList();
    }

    private QueueRow row(List<EventDetail> dates, CompactTime times) {
        var event = dates.getFirst().view();
        return new QueueRow(
                event.id().value(),
                event.wordsIn(words.language()).title(),
                words.get("workspace.queue.from", "who", event.host().name(), "when", times.span(event.slot())),
                dates.size() == 1 ? "" : words.get("workspace.review.dates", "count", dates.size()),
                Tone.PLAIN);
    }

    /**
     * @param title as it stood in the list
     * @param give does an answer that has a button of its own
     */
    Chosen read(EventId event, String title, Consumer<Supplier<Done>> give) {
        var dates = desk.waiting(event);
        return dates.isEmpty() ? decided(event, title) : waiting(dates, give);
    }

    private Chosen waiting(List<EventDetail> dates, Consumer<Supplier<Done>> give) {
        var first = dates.getFirst();
        var content = new ArrayList<Component>();
        content.add(EventPlaceAndTime.of(words, first));
        if (dates.size() > 1) {
            content.add(others(dates));
        }
        if (first.publishAt() != null) {
            content.add(new Paragraph(words.get(
                    "workspace.waiting.hour-once-approved",
                    "when",
                    words.moment(first.publishAt(), first.view().slot().zone()))));
        }
        PlaceClash.of(words, use.besides(first.view().id())).ifPresent(content::add);
        content.add(details.of(first));
        return new Chosen(
                first.view().wordsIn(words.language()).title(), content, given(dates), List.of(later(dates, give)));
    }

    private Details others(List<EventDetail> dates) {
        var all = new UnorderedList();
        dates.forEach(date ->
                all.add(new ListItem(PlannedTimes.full(words, date.view().slot()))));
        return new Details(words.get("workspace.review.series", "count", dates.size()), all);
    }

    private Chosen decided(EventId event, String title) {
        var said = new Paragraph(
                decisions.became(event).map(this::said).orElseGet(() -> words.get("workspace.review.gone")));
        said.addClassName("note-warning");
        return Chosen.decided(title, List.of(said));
    }

    private String said(Reviewed became) {
        return words.get(
                "workspace.review.became",
                "verdict",
                became.verdict().name(),
                "who",
                became.by() == null ? words.get("workspace.queue.somebody") : became.by(),
                "when",
                words.moment(became.at(), campaign.now().zone()));
    }

    private List<QueueAnswer> given(List<EventDetail> dates) {
        boolean hour = dates.getFirst().publishAt() != null;
        return List.of(
                QueueAnswer.atOnce(
                        "a",
                        words.get(
                                hour ? "workspace.review.accept-hour" : "workspace.review.accept",
                                "count",
                                dates.size()),
                        nothing -> accept(dates, null)),
                asking("r", "workspace.review.ask", said -> answered(dates, desk.askBack(ids(dates), said))),
                asking("d", "workspace.review.decline", said -> answered(dates, desk.decline(ids(dates), said))));
    }

    private QueueAnswer asking(String key, String texts, Function<String, Done> act) {
        return QueueAnswer.withWords(
                key,
                words.get(texts),
                new QueueAnswer.Ask(
                        words.get(texts + ".reason"),
                        words.get(texts + ".consequence"),
                        words.get(texts + ".now"),
                        LONGEST),
                act);
    }

    private MoreMenu later(List<EventDetail> dates, Consumer<Supplier<Done>> give) {
        var first = dates.getFirst().view();
        var more = new MoreMenu(words);
        more.act(
                "workspace.review.accept-later",
                () -> new HourDialog(
                                words,
                                first.slot().zone(),
                                "workspace.review.accept-later.consequence",
                                at -> give.accept(() -> accept(dates, at)))
                        .open());
        return more;
    }

    private Done accept(List<EventDetail> dates, @Nullable Instant publishAt) {
        var read = new LinkedHashMap<EventId, Integer>();
        dates.forEach(date -> read.put(date.view().id(), date.version()));
        return answered(dates, desk.accept(read, publishAt));
    }

    private Done answered(List<EventDetail> dates, List<String> refusals) {
        if (!refusals.isEmpty()) {
            return Done.not(said(refusals));
        }
        String title = dates.getFirst().view().wordsIn(words.language()).title();
        return Done.of(words.get("workspace.review.done", "event", title), () -> said(desk.takeBack(ids(dates))));
    }

    private String said(List<String> refusals) {
        return refusals.stream().map(words::get).collect(Collectors.joining(" "));
    }

    private static List<EventId> ids(List<EventDetail> dates) {
        return dates.stream().map(date -> date.view().id()).toList();
    }
}
