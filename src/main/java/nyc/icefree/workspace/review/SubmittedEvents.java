package nyc.icefree.workspace.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.approvals.ReviewRefused;
import nyc.icefree.bulk.SeriesReview;
import nyc.icefree.disclosure.CompactTime;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.EventDetail;
import nyc.icefree.events.VenueUse;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.events.EventDetails;
import nyc.icefree.workspace.queues.AnswerOutcome;
import nyc.icefree.workspace.queues.PlaceClash;
import nyc.icefree.workspace.queues.QueueAnswer;
import nyc.icefree.workspace.queues.QueueRow;
import nyc.icefree.workspace.queues.SelectedItem;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Partners' events that wait for approval, as the public would read them; the dates of a series are decided together. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SubmittedEvents {
    private final Words words;
    private final SeriesReview review;
    private final EventDetails details;
    private final VenueUse use;

    SubmittedEvents(ViewerWords ownWords, SeriesReview review, EventDetails details, VenueUse use) {
        words = ownWords.get();
        this.review = review;
        this.details = details;
        this.use = use;
    }

    List<QueueRow> rows(CompactTime times) {
        return review.waiting().stream().map(dates -> row(dates, times)).toList();
    }

    private QueueRow row(List<EventDetail> dates, CompactTime times) {
        var event = dates.getFirst().view();
        String state = dates.size() == 1 ? "" : words.get("workspace.review.dates", "count", dates.size());
        return row(words, event.id().value(), event, state, times);
    }

    static QueueRow row(Words words, UUID id, EventView event, String state, CompactTime times) {
        return new QueueRow(
                id,
                event.wordsIn(words.language()).title(),
                words.get("workspace.queue.from", "who", event.host().name(), "when", times.span(event.slot())),
                state,
                Tone.PLAIN);
    }

    static Paragraph warning(String text) {
        var warning = new Paragraph(text);
        warning.addClassName("note-warning");
        return warning;
    }

    static QueueAnswer decline(Words words, String consequence, Function<String, AnswerOutcome> act) {
        return QueueAnswer.withWords(
                "d",
                words.get("word.decline"),
                new QueueAnswer.Ask(
                        words.get("word.reason"),
                        words.get(consequence),
                        words.get("workspace.review.decline.now"),
                        ReviewRefused.LONGEST),
                act);
    }

    /** @param title as it stood in the list */
    SelectedItem read(EventId event, String title) {
        var dates = review.waiting(event);
        return dates.isEmpty() ? gone(words, title) : waiting(dates);
    }

    static SelectedItem gone(Words words, String title) {
        return SelectedItem.decided(title, List.of(warning(words.get("workspace.review.gone"))));
    }

    private SelectedItem waiting(List<EventDetail> dates) {
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
        return new SelectedItem(first.view().wordsIn(words.language()).title(), content, given(dates), List.of());
    }

    private Details others(List<EventDetail> dates) {
        var all = new UnorderedList();
        dates.forEach(date ->
                all.add(new ListItem(PlannedTimes.full(words, date.view().slot()))));
        return new Details(words.get("workspace.review.series", "count", dates.size()), all);
    }

    private List<QueueAnswer> given(List<EventDetail> dates) {
        boolean hour = dates.getFirst().publishAt() != null;
        var read = new LinkedHashMap<EventId, Integer>();
        dates.forEach(date -> read.put(date.view().id(), date.version()));
        return List.of(
                QueueAnswer.atOnce(
                        "a",
                        words.get(
                                hour ? "workspace.review.accept-hour" : "workspace.review.accept",
                                "count",
                                dates.size()),
                        nothing -> answered(dates, review.accept(read))),
                decline(
                        words,
                        "workspace.review.decline.consequence",
                        said -> answered(dates, review.decline(List.copyOf(read.keySet()), said))));
    }

    private AnswerOutcome answered(List<EventDetail> dates, List<String> refusals) {
        return refusals.isEmpty()
                ? AnswerOutcome.forGood(words.get(
                        "workspace.review.done",
                        "event",
                        dates.getFirst().view().wordsIn(words.language()).title()))
                : AnswerOutcome.not(refusals.stream().map(words::get).collect(Collectors.joining(" ")));
    }
}
