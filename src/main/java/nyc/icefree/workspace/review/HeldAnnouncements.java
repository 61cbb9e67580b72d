package nyc.icefree.workspace.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.approvals.ReviewRefused;
import nyc.icefree.messages.AnnouncementReview;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.wording.CompactTime;
import nyc.icefree.wording.WhenAndWhere;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.announcements.AnnouncedWords;
import nyc.icefree.workspace.queues.Chosen;
import nyc.icefree.workspace.queues.Done;
import nyc.icefree.workspace.queues.QueueAnswer;
import nyc.icefree.workspace.queues.QueueRow;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What hosts that are not trusted want to announce, word for word as it would go out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class HeldAnnouncements {
    private final Words words;
    private final AnnouncementReview review;

    HeldAnnouncements(ViewerWords ownWords, AnnouncementReview review) {
        words = ownWords.get();
        this.review = review;
    }

    List<QueueRow> rows(CompactTime times) {
        return review.waiting().stream()
                .map(one -> new QueueRow(
                        one.said().id(),
                        one.event().wordsIn(words.language()).title(),
                        words.get(
                                "workspace.queue.from",
                                "who",
                                one.event().host().name(),
                                "when",
                                times.span(one.event().slot())),
                        words.get("workspace.review.announcement"),
                        Tone.PLAIN))
                .toList();
    }

    /** Empty for what does not wait for the reader. */
    Optional<Chosen> read(UUID id) {
        return review.waiting().stream()
                .filter(one -> one.said().id().equals(id))
                .findFirst()
                .map(this::waiting);
    }

    private Chosen waiting(AnnouncementReview.Waiting one) {
        var said = one.said();
        var zone = one.event().slot().zone();
        var facts = new Facts();
        facts.fact(words.get("workspace.announcements.to"), new AnnouncedWords(words).of(said));
        facts.fact(
                words.get("workspace.events.when"),
                new WhenAndWhere(words).when(one.event().slot()));
        var content = new ArrayList<Component>();
        content.add(facts);
        content.add(new Paragraph(words.get(
                "workspace.announcements.at-by",
                "when",
                words.moment(said.writtenAt(), zone),
                "who",
                Objects.requireNonNullElse(said.writer(), one.event().host().name()))));
        one.note().texts().forEach((tag, text) -> content.add(quote(tag, text)));
        one.doubts().forEach(doubt -> {
            var asked = new Paragraph(words.of(doubt));
            asked.addClassName("note-warning");
            content.add(asked);
        });
        String title = one.event().wordsIn(words.language()).title();
        return new Chosen(
                title,
                content,
                List.of(
                        QueueAnswer.atOnce(
                                "a",
                                words.get("workspace.announcements.send.yes"),
                                nothing -> done(title, () -> review.send(said.id()))),
                        QueueAnswer.withWords(
                                "d",
                                words.get("word.decline"),
                                new QueueAnswer.Ask(
                                        words.get("word.reason"),
                                        words.get("workspace.review.announcement.decline"),
                                        words.get("workspace.review.decline.now"),
                                        ReviewRefused.LONGEST),
                                reason -> done(title, () -> review.decline(said.id(), reason)))),
                List.of());
    }

    private static Div quote(String tag, String text) {
        var quote = new Div(text);
        quote.addClassName("mail-text");
        quote.getElement().setAttribute("lang", tag).setAttribute("dir", new Language(tag).direction());
        return quote;
    }

    private Done done(String title, Runnable decision) {
        decision.run();
        return Done.forGood(words.get("workspace.review.proposal.done", "event", title));
    }
}
