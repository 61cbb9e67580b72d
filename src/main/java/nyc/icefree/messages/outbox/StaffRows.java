package nyc.icefree.messages.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.mails.OrganizerMail;
import nyc.icefree.signin.mails.OrganizerMails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes messages to organizers, and delays or skips them as each has chosen where the reason allows it. */
@Component
public class StaffRows {
    private final OutboxBulk bulk;
    private final OrganizerMails chosen;
    private final PeopleDirectory people;
    private final Campaign campaign;

    StaffRows(OutboxBulk bulk, OrganizerMails chosen, PeopleDirectory people, Campaign campaign) {
        this.bulk = bulk;
        this.chosen = chosen;
        this.people = people;
        this.campaign = campaign;
    }

    /** @param begins null for what begins at no time */
    public record About(
            UUID id,
            int version,
            @Nullable EventId event,
            @Nullable Instant begins) {}

    /** Locks the people, so that the second of two at once sees the rows of the first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(MessageReason reason, Collection<PersonId> to, About about, Instant now) {
        people.hold(to);
        Instant usual = now.plus(reason.terms().waits());
        if (reason.terms().pace().isAtOnce(about.begins(), now)) {
            bulk.add(reason, lines(to, about), now, usual);
            return;
        }
        var wishes = chosen.of(to);
        var byWish = to.stream()
                .collect(Collectors.groupingBy(person -> wishes.getOrDefault(person, OrganizerMail.AT_ONCE)));
        if (waitsForAYes(reason) && Set.of(OrganizerMail.NONE).equals(byWish.keySet())) {
            bulk.add(reason, lines(to, about), now, usual); // else it would wait for somebody who never hears of it
            return;
        }
        bulk.add(reason, lines(byWish.getOrDefault(OrganizerMail.AT_ONCE, List.of()), about), now, usual);
        var evening = new DailyHour(campaign.now().zone()).next(usual);
        bulk.add(reason, lines(byWish.getOrDefault(OrganizerMail.DAILY, List.of()), about), now, evening);
    }

    /** Somebody waits for the answer of one of its readers, so that not all may choose to hear nothing. */
    private static boolean waitsForAYes(MessageReason reason) {
        return reason == MessageReason.EVENT_SUBMITTED
                || reason == MessageReason.CHANGE_PROPOSED
                || reason == MessageReason.CO_HOST_INVITED
                || reason == MessageReason.SHIFT_ASKED;
    }

    private static List<OutboxBulk.Line> lines(Collection<PersonId> people, About about) {
        return people.stream()
                .map(person -> new OutboxBulk.Line(Recipient.of(person), about.id(), about.version(), about.event()))
                .toList();
    }
}
