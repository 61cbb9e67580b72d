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
 * Decides who gets letters to organizers: asked when something happens, and again when the letter is written, since somebody may have left
 * meanwhile.
 */
@Component
public record OrganizerAudience(
        Events events,
        ProposalDesk proposals,
        Memberships memberships,
        StaffAccounts accounts,
        PeopleDirectory people) {
    /** @param coHostsToo also of the co-hosts who said yes */
    public Set<PersonId> organizers(EventId event, boolean coHostsToo) {
        var hosts = events.hostsOf(event).stream()
                .limit(coHostsToo ? Long.MAX_VALUE : 1)
                .map(Host::id)
                .toList();
        return members(hosts, Right.PLAN);
    }

    public Set<PersonId> agreeing(EventId event, UUID proposal) {
        return proposals.isHeld(proposal) ? administrators() : organizers(event, true);
    }

    /** Without closed accounts. */
    public Set<PersonId> members(Collection<OrganizationId> organizations, Right right) {
        var all = new LinkedHashSet<PersonId>();
        organizations.forEach(organization -> all.addAll(memberships.members(organization, right)));
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

    public boolean isStillStaff(PersonId person) {
        return !people.isDeactivated(person)
                && (!memberships.of(person, Right.IMPORT).isEmpty()
                        || administrators().contains(person));
    }
}
