package nyc.icefree.workspace.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.disclosure.CompactTime;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.messages.AnnouncementDesk;
import nyc.icefree.messages.HeldAnnouncement;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.announcements.AnnouncedWords;
import nyc.icefree.workspace.queues.AnswerOutcome;
import nyc.icefree.workspace.queues.QueueAnswer;
import nyc.icefree.workspace.queues.QueueRow;
import nyc.icefree.workspace.queues.SelectedItem;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What hosts that are not trusted want to announce, word for word as it would go out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class HeldAnnouncements {
    private final Words words;
    private final AnnouncementDesk desk;

    HeldAnnouncements(ViewerWords ownWords, AnnouncementDesk desk) {
        words = ownWords.get();
        this.desk = desk;
    }

    List<QueueRow> rows(CompactTime times) {
        return desk.waiting().stream()
                .map(one -> SubmittedEvents.row(
                        words, one.said().id(), one.event(), words.get("workspace.review.announcement"), times))
                .toList();
    }

    /** Empty for what does not wait for the reader. */
    Optional<SelectedItem> read(UUID id) {
        return desk.waiting().stream()
                .filter(one -> one.said().id().equals(id))
                .findFirst()
                .map(this::waiting);
    }

    private SelectedItem waiting(HeldAnnouncement one) {
        var said = one.said();
        var announced = new AnnouncedWords(words);
        var slot = one.event().slot();
        var facts = new Facts();
        facts.fact(words.get("workspace.plan.host"), one.event().host().name());
        facts.fact(words.get("workspace.announcements.to"), announced.of(said));
        facts.fact(words.get("workspace.events.when"), new WhenAndWhere(words).when(slot));
        var content = new ArrayList<Component>();
        content.add(facts);
        content.add(new Paragraph(announced.written(said, slot.zone())));
        one.note().texts().forEach((tag, text) -> content.add(AnnouncedWords.quote(tag, text)));
        one.doubts().forEach(doubt -> content.add(SubmittedEvents.warning(words.of(doubt))));
        String title = one.event().wordsIn(words.language()).title();
        return new SelectedItem(
                title,
                content,
                List.of(
                        QueueAnswer.atOnce(
                                "a",
                                words.get("workspace.announcements.send.yes"),
                                nothing -> done(title, () -> desk.send(said.id()))),
                        SubmittedEvents.decline(
                                words,
                                "workspace.review.announcement.decline",
                                reason -> done(title, () -> desk.decline(said.id(), reason)))),
                List.of());
    }

    private AnswerOutcome done(String title, Runnable decision) {
        decision.run();
        return AnswerOutcome.forGood(words.get("workspace.review.proposal.done", "event", title));
    }
}
