package nyc.icefree.messages;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.partners.CoordinatorEnded;
import nyc.icefree.partners.ExportRightGiven;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.RoleOffered;
import nyc.icefree.partners.RoleWaits;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.AccountRenewed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells coordinators what is done to their organization's people, so that nothing happens in silence. */
@Component
class RoleNotices {
    private final OutboxRows rows;
    private final Memberships memberships;
    private final PeopleDirectory directory;
    private final Clock clock;

    RoleNotices(OutboxRows rows, Memberships memberships, PeopleDirectory directory, Clock clock) {
        this.rows = rows;
        this.memberships = memberships;
        this.directory = directory;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(RoleWaits announcement) {
        var organization = announcement.organization();
        var told = memberships.toldOfWaiting(organization, announcement.person());
        tell(MessageReason.ROLE_WAITS, told, organization.value());
    }

    /** Told to who allowed it too, so that the owner of a stolen account notices. */
    @ApplicationModuleListener
    void on(ExportRightGiven announcement) {
        var all = new LinkedHashSet<>(memberships.coordinators(announcement.organization()));
        all.add(announcement.by());
        tell(MessageReason.EXPORT_ALLOWED, all, announcement.organization().value());
    }

    @ApplicationModuleListener
    void on(RoleOffered announcement) {
        UUID organization = announcement.organization().value();
        tell(MessageReason.ROLE_OFFERED, List.of(announcement.person()), organization);
    }

    /** Told to who was ended too, also at a closed account. */
    @ApplicationModuleListener
    void on(CoordinatorEnded announcement) {
        var all = new LinkedHashSet<>(memberships.coordinators(announcement.organization()));
        all.add(announcement.person());
        tell(MessageReason.COORDINATOR_ENDED, all, announcement.organization().value());
    }

    @ApplicationModuleListener
    void on(AccountRenewed announcement) {
        if (!announcement.first()) {
            var person = announcement.person();
            tell(MessageReason.ACCOUNT_RENEWED, List.of(person), person.value());
        }
    }

    /** While one waits, another of its kind adds none. Two at once are heard one after the other. */
    private void tell(MessageReason reason, Collection<PersonId> people, UUID about) {
        directory.hold(people);
        for (var person : people) {
            var recipient = Recipient.of(person);
            var earlier = rows.of(reason, recipient).stream()
                    .filter(m -> m.about().equals(about))
                    .toList();
            if (earlier.stream().noneMatch(m -> m.state().waits())) {
                int next = QueuedMessage.nextVersion(earlier);
                rows.add(reason, List.of(recipient), about, next, null, clock.instant());
            }
        }
    }
}
