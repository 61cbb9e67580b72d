package nyc.icefree.messages.letters;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.Host;
import nyc.icefree.events.CoHosting;
import nyc.icefree.events.Events;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.signin.StaffAccounts;
import org.springframework.stereotype.Component;

/**
 * Whom organizers' letters are for: asked when something happens, and once more when a letter is written, since between the
 * two somebody may have left or have had their account closed, or the question been answered.
 */
@Component
public class OrganizerAudience {
    private final Events events;
    private final CoHosting coHosting;
    private final ProposalDesk proposals;
    private final Memberships memberships;
    private final StaffAccounts accounts;
    private final PeopleDirectory people;
    private final WordsInReview words;

    OrganizerAudience(
            Events events,
            CoHosting coHosting,
            ProposalDesk proposals,
            Memberships memberships,
            StaffAccounts accounts,
            PeopleDirectory people,
            WordsInReview words) {
        this.events = events;
        this.coHosting = coHosting;
        this.proposals = proposals;
        this.memberships = memberships;
        this.accounts = accounts;
        this.people = people;
        this.words = words;
    }

    /** The host's, and if so wished those of the co-hosts who said yes. */
    public Set<PersonId> organizers(EventId event, boolean coHostsToo) {
        return members(events.hostsOf(event).stream()
                .limit(coHostsToo ? Long.MAX_VALUE : 1)
                .map(Host::id)
                .toList());
    }

    /** Who may agree to a proposal. */
    public Set<PersonId> agreeing(EventId event, UUID proposal) {
        return proposals.isHeld(proposal) ? administrators() : organizers(event, true);
    }

    /** Those who can come in. */
    public Set<PersonId> members(Collection<OrganizationId> organizations) {
        var all = new LinkedHashSet<PersonId>();
        organizations.forEach(organization -> all.addAll(memberships.members(organization)));
        all.removeIf(people::isDeactivated);
        return all;
    }

    /** The host's. */
    public Set<PersonId> coordinators(EventId event) {
        return events.hostsOf(event).stream()
                .limit(1)
                .flatMap(host -> memberships.coordinators(host.id()).stream())
                .collect(Collectors.toSet());
    }

    public Set<PersonId> administrators() {
        return Set.copyOf(accounts.administrators());
    }

    /** Whether what a letter says still concerns its recipient. */
    boolean isFor(MessageReason reason, QueuedMessage message, EventView event) {
        PersonId to = message.recipient().person();
        return !people.isDeactivated(to)
                && switch (reason) {
                    case EVENT_SUBMITTED ->
                        (event.state() == EventState.SUBMITTED || words.isWaiting(message.about()))
                                && administrators().contains(to);
                    case CHANGE_PROPOSED ->
                        proposals.isOpen(message.about())
                                && agreeing(event.id(), message.about()).contains(to);
                    case CO_HOST_INVITED ->
                        members(coHosting.unanswered(event.id())).contains(to);
                    case EVENT_MOVED -> organizers(event.id(), true).contains(to);
                    case LIST_EXPORTED -> coordinators(event.id()).contains(to);
                    case EVENT_DECIDED, CO_HOST_ANSWERED, FLOOD_ALARM ->
                        organizers(event.id(), false).contains(to);
                    default -> throw new IllegalArgumentException("another letter's: " + reason);
                };
    }

    /** For letters of an organization's own calendar: it is looked up in the workspace, which decides what they see there. */
    boolean isStillStaff(PersonId person) {
        return !people.isDeactivated(person)
                && (!memberships.of(person, Right.IMPORT).isEmpty()
                        || administrators().contains(person));
    }
}
