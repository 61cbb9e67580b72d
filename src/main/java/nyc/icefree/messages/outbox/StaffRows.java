package nyc.icefree.messages.outbox;

import static java.util.function.Predicate.not;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.mails.OrganizerMail;
import nyc.icefree.signin.mails.OrganizerMails;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Messages to those who organize: written and kept waiting as each of them chose, where the reason leaves them a choice. */
@Component
public class StaffRows {
    private static final List<String> GATHERED = MessageReason.all().stream()
            .filter(reason -> reason.terms().pace() != MailTerms.Pace.AT_ONCE)
            .map(MessageReason::name)
            .toList();

    private final JdbcClient jdbc;
    private final OutboxRows rows;
    private final OutboxBulk bulk;
    private final OrganizerMails chosen;
    private final PeopleDirectory people;
    private final Campaign campaign;

    StaffRows(
            JdbcClient jdbc,
            OutboxRows rows,
            OutboxBulk bulk,
            OrganizerMails chosen,
            PeopleDirectory people,
            Campaign campaign) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.rows = rows;
        this.chosen = chosen;
        this.people = people;
        this.campaign = campaign;
    }

    /** @param begins what it is about; null where it begins at no time */
    public record About(
            UUID id,
            int version,
            @Nullable EventId event,
            @Nullable Instant begins) {}

    /**
     * Holds the people, so that two that come at once are heard one after the other and the second sees what the first wrote,
     * and so that whoever chooses anew meanwhile finds it waiting.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(MessageReason reason, Collection<PersonId> to, About about, Instant now) {
        people.hold(to);
        Instant usual = now.plus(reason.terms().waits());
        if (reason.terms().pace().isAtOnce(about.begins(), now)) {
            bulk.add(reason, lines(to, about), now, usual);
            return;
        }
        Map<PersonId, OrganizerMail> wishes = chosen.of(to);
        if (waitsForAYes(reason) && to.stream().allMatch(person -> wishes.get(person) == OrganizerMail.NONE)) {
            bulk.add(reason, lines(to, about), now, usual); // else it would wait for somebody who never hears of it
            return;
        }
        Map<OrganizerMail, List<PersonId>> byWish = to.stream()
                .collect(Collectors.groupingBy(person -> wishes.getOrDefault(person, OrganizerMail.AT_ONCE)));
        byWish.forEach((wish, those) -> {
            switch (wish) {
                case AT_ONCE -> bulk.add(reason, lines(those, about), now, usual);
                case DAILY -> bulk.add(reason, lines(those, about), now, hour().next(usual));
                case NONE -> {}
            }
        });
    }

    /** Something, or somebody, waits until one of its readers decides, so that not all of them may choose to hear nothing. */
    private static boolean waitsForAYes(MessageReason reason) {
        return reason == MessageReason.Organizer.EVENT_SUBMITTED
                || reason == MessageReason.Organizer.CHANGE_PROPOSED
                || reason == MessageReason.Organizer.CO_HOST_INVITED
                || reason == MessageReason.Shift.SHIFT_ASKED;
    }

    /** Lets what was gathered for that person follow what they chose since. */
    @Transactional
    public void follow(PersonId person, Instant now) {
        people.hold(person);
        switch (chosen.of(List.of(person)).getOrDefault(person, OrganizerMail.AT_ONCE)) {
            case AT_ONCE -> gathered(person, now).forEach(message -> rows.hurry(message.id(), soonest(message, now)));
            case DAILY -> {}
            case NONE -> {
                var waiting = gathered(person, now).toList();
                var toNobodyElse = toNobodyElse(waiting);
                toNobodyElse.forEach(message -> rows.hurry(message.id(), soonest(message, now)));
                rows.drop(waiting.stream().filter(not(toNobodyElse::contains)), MessageNote.STOPPED, now);
            }
        }
    }

    /**
     * Of these, what waits for a yes and nobody else has heard or is to hear. Whoever tells others of the same is held, so that of
     * two who choose at once the second sees what the first let go.
     */
    private List<QueuedMessage> toNobodyElse(List<QueuedMessage> messages) {
        var asking = messages.stream()
                .filter(message -> waitsForAYes(message.reason()))
                .toList();
        if (asking.isEmpty()) {
            return List.of();
        }
        var all = jdbc.sql(OutboxColumns.SELECT + " where about in (:abouts) order by id for update")
                .param("abouts", asking.stream().map(QueuedMessage::about).toList())
                .query((row, n) -> OutboxColumns.message(row))
                .list();
        return asking.stream()
                .filter(message -> all.stream()
                        .filter(other -> other.state().waits()
                                || other.state() == MessageState.SENDING
                                || other.state() == MessageState.SENT)
                        .noneMatch(other -> asksTheSame(message, other)))
                .toList();
    }

    private static boolean asksTheSame(QueuedMessage message, QueuedMessage other) {
        return other.reason() == message.reason()
                && other.about().equals(message.about())
                && other.aboutVersion() == message.aboutVersion()
                && !other.recipient().equals(message.recipient());
    }

    /** Lets what was gathered about an event that begins so soon by now leave as if it had always begun then. */
    @Transactional
    public void hurry(EventId event, Instant begins, Instant now) {
        jdbc
                .sql(OutboxColumns.SELECT + " where event = :event and state = 'QUEUED' and reason in (:reasons)")
                .param("event", event.value())
                .param("reasons", GATHERED)
                .query((row, n) -> OutboxColumns.message(row))
                .list()
                .stream()
                .filter(message -> message.reason().terms().pace().isAtOnce(begins, now)
                        && message.row().isGathered(now))
                .sorted(Comparator.comparing(QueuedMessage::id))
                .forEach(message -> rows.hurry(message.id(), soonest(message, now)));
    }

    /** What can be taken back waits as long as for everybody. */
    private static Instant soonest(QueuedMessage message, Instant now) {
        Instant usual = message.createdAt().plus(message.reason().terms().waits());
        return usual.isAfter(now) ? usual : now;
    }

    private Stream<QueuedMessage> gathered(PersonId person, Instant now) {
        return jdbc
                .sql(OutboxColumns.SELECT + " where recipient = ? and state = 'QUEUED'")
                .param(person.value())
                .query((row, n) -> OutboxColumns.message(row))
                .list()
                .stream()
                .filter(message -> message.row().isGathered(now))
                .sorted(Comparator.comparing(QueuedMessage::id));
    }

    private static List<OutboxBulk.Line> lines(Collection<PersonId> people, About about) {
        return people.stream()
                .map(person -> new OutboxBulk.Line(Recipient.of(person), about.id(), about.version(), about.event()))
                .toList();
    }

    private DailyHour hour() {
        return new DailyHour(campaign.now().zone());
    }
}
