package nyc.icefree.messages;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Gatherers;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventRights;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.letters.Letters;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageId;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxAct;
import nyc.icefree.messages.outbox.OutboxRow;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.OutboxRun;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.sending.OutgoingMail;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.search.ListPart;
import nyc.icefree.vault.Unreadable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All mail and its fate. Administrators see all; organizers take back what their event would say. */
@Service
public class Outbox {
    private static final int MOST = 500;

    private final OutboxRows rows;
    private final EventDesk events;
    private final EventNews news;
    private final Letters letters;
    private final EventRights rights;
    private final CurrentActor current;
    private final Audit audit;
    private final OutgoingMail mail;
    private final Clock clock;

    Outbox(
            OutboxRows rows,
            EventDesk events,
            EventNews news,
            Letters letters,
            EventRights rights,
            CurrentActor current,
            Audit audit,
            OutgoingMail mail,
            Clock clock) {
        this.rows = rows;
        this.events = events;
        this.news = news;
        this.letters = letters;
        this.rights = rights;
        this.current = current;
        this.audit = audit;
        this.mail = mail;
        this.clock = clock;
    }

    /** The newest first, at most 500. @param typed words of events; blank for all */
    @AdministratorsMay
    @Transactional(readOnly = true)
    public ListPart<OutboxAct> acts(OutboxAct.Filter filter, String typed, int offset, int limit) {
        if (typed.isBlank()) {
            return new ListPart<>(rows.acts(filter, offset, Math.min(limit, MOST)), rows.countActs(filter));
        }
        var meant = events.ids(where -> where.text(typed).and("exists (select 1 from outbox o where o.event = e.id)"));
        var those = new OutboxAct.Filter(filter.states(), filter.reason(), meant, filter.batch());
        return meant.isEmpty() ? new ListPart<>(List.of(), 0) : acts(those, "", offset, limit);
    }

    /** The newest first, at most 500. */
    @AdministratorsMay
    @Transactional(readOnly = true)
    public ListPart<OutboxRow> list(OutboxAct.Filter filter, int offset, int limit) {
        return new ListPart<>(
                rows.list(filter, offset, Math.min(limit, MOST)).stream()
                        .map(QueuedMessage::row)
                        .toList(),
                rows.count(filter));
    }

    /** Empty when there is nothing to say any more. The reading is recorded. */
    @AdministratorsMay
    @Transactional
    public Optional<ShownMessage> show(MessageId id) {
        QueuedMessage message = rows.find(id.value()).orElseThrow(NotYours::new);
        audit.note(current.get().mustBePerson().value(), AuditedAct.OUTBOX_READ, id.value());
        try {
            return letters.compose(message, LetterReader.ONLOOKER, clock.instant()) instanceof LetterResult.Ready ready
                    ? Optional.of(new ShownMessage(
                            ready.letter().language(),
                            ready.letter().subject(),
                            ready.letter().text()))
                    : Optional.empty();
        } catch (Unreadable gone) {
            return Optional.empty();
        }
    }

    @AdministratorsMay
    @Transactional
    public void resend(MessageId id) {
        if (rows.again(id.value(), clock.instant()) == 0) {
            throw new NotYours();
        }
        note(AuditedAct.OUTBOX_SENT_AGAIN, id);
    }

    @AdministratorsMay
    @Transactional
    public void sendNow(MessageId id) {
        if (rows.hurry(id.value(), clock.instant()) > 0) {
            note(AuditedAct.OUTBOX_SENT_NOW, id);
        }
    }

    /** Makes a link that cannot be mailed, once; its mail is dropped. Empty when its recipient is gone. */
    @AdministratorsMay
    @Transactional
    public Optional<String> handOver(MessageId id) {
        QueuedMessage message =
                rows.find(id.value()).filter(this::isLinkThatCannotLeave).orElseThrow(NotYours::new);
        rows.drop(id.value(), MessageNote.HANDED_OVER, clock.instant());
        return letters.of(message).link(message);
    }

    /** While a mail server is set, nobody but the recipient gets a link. */
    private boolean isLinkThatCannotLeave(QueuedMessage message) {
        return !mail.on() && message.state().waits() && message.reason().terms().lane() == MailTerms.Lane.LINK;
    }

    /** @return false when it has left already, or is one that nobody may take back */
    @AdministratorsMay
    @Transactional
    public boolean undo(MessageId id) {
        boolean undone = rows.find(id.value())
                        .filter(message -> !message.reason().terms().warns())
                        .isPresent()
                && rows.drop(id.value(), MessageNote.UNDONE, clock.instant());
        if (undone) {
            note(AuditedAct.OUTBOX_TAKEN_BACK, id);
        }
        return undone;
    }

    /** Recorded with the organization it is about, whose coordinators may read of it. */
    private void note(AuditedAct act, MessageId id) {
        var message = rows.find(id.value()).orElseThrow(NotYours::new);
        var organization = message.event() != null
                ? rights.hostOf(message.event()).orElse(null)
                : message.reason().isAboutOrganization() ? new OrganizationId(message.about()) : null;
        audit.note(
                current.get().mustBePerson().value(),
                act,
                id.value(),
                organization == null ? null : organization.value());
    }

    @StaffMay
    @Transactional(readOnly = true)
    public WaitingMessages waiting(EventId event) {
        rights.require(current.get(), Right.PLAN, event);
        List<QueuedMessage> waiting = rows.waitingNews(event);
        return new WaitingMessages(
                waiting.size(), waiting.isEmpty() ? null : waiting.getFirst().dueAt());
    }

    @StaffMay
    @Transactional(readOnly = true)
    public int told(EventId event, int version) {
        rights.require(current.get(), Right.PLAN, event);
        return (int) rows.news(event).stream()
                .filter(m -> m.state() == MessageState.SENT && m.aboutVersion() > version)
                .map(QueuedMessage::recipient)
                .distinct()
                .count();
    }

    /** @return how many now leave at once */
    @StaffMay
    public int sendNow(EventId event) {
        return inParts(event, AuditedAct.OUTBOX_SENT_NOW, part -> rows.hurry(part, clock.instant()));
    }

    /** @return how many were taken back; what has left already stays said */
    @StaffMay
    public int undo(EventId event) {
        return inParts(
                event,
                AuditedAct.OUTBOX_TAKEN_BACK,
                part -> rows.drop(part.stream(), MessageNote.UNDONE, clock.instant())
                        .size());
    }

    /** Part by part: thousands may wait and be written meanwhile. */
    private int inParts(EventId event, AuditedAct recorded, ToIntFunction<List<QueuedMessage>> act) {
        rights.require(current.get(), Right.PLAN, event);
        news.finish(event);
        int done = rows.waitingNews(event).stream()
                .gather(Gatherers.windowFixed(OutboxRun.PART))
                .mapToInt(act)
                .sum();
        if (done > 0) {
            var host = rights.hostOf(event).orElseThrow(NotYours::new);
            audit.note(current.get().mustBePerson().value(), recorded, event.value(), host.value());
        }
        return done;
    }
}
