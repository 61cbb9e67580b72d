package nyc.icefree.messages.letters;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.Host;
import nyc.icefree.events.Events;
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
public record OrganizerAudience(
        Events events,
        ProposalDesk proposals,
        Memberships memberships,
        StaffAccounts accounts,
        PeopleDirectory people) {
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

    /** For letters of an organization's own calendar: it is looked up in the workspace, which decides what they see there. */
    public boolean isStillStaff(PersonId person) {
        return !people.isDeactivated(person)
                && (!memberships.of(person, Right.IMPORT).isEmpty()
                        || administrators().contains(person));
    }
}
