package nyc.icefree.partners;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.people.Actor;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import org.springframework.stereotype.Service;

/** Who works for which organization: the ground on which other rooms decide who may. */
@Service
public class Memberships {
    /** Whether the person is at least that in the organization, and the organization is active. */
    @InHouse
    public boolean covers(PersonId person, OrganizationId organization, StaffRole atLeast) {
        throw new IllegalStateException("not built yet");
    }

    /** @throws nyc.icefree.people.NotYours when the actor is not at least that; being an administrator does not help */
    @InHouse
    public void require(Actor actor, OrganizationId organization, StaffRole atLeast) {
        throw new IllegalStateException("not built yet");
    }

    /** The active organizations in which the person is at least that. */
    @InHouse
    public Set<OrganizationId> of(PersonId person, StaffRole atLeast) {
        throw new IllegalStateException("not built yet");
    }

    @InHouse
    public List<PersonId> members(OrganizationId organization) {
        throw new IllegalStateException("not built yet");
    }

    /** Ends every membership of a person whose account is closed for good. */
    @InHouse
    public void forget(PersonId person) {
        throw new IllegalStateException("not built yet");
    }

    /** The organizations that the acting person works for, and as what. */
    @StaffMay
    public Map<OrganizationCard, StaffRole> mine() {
        throw new IllegalStateException("not built yet");
    }

    /** For its own people and administrators; the reading is recorded. */
    @StaffMay
    public List<Member> list(OrganizationId organization) {
        throw new IllegalStateException("not built yet");
    }

    /** Gives or changes a role; for a coordinator of it or an administrator. */
    @StaffMay
    public void appoint(OrganizationId organization, PersonId person, StaffRole role) {
        throw new IllegalStateException("not built yet");
    }

    /** For a coordinator of it or an administrator. */
    @StaffMay
    public void dismiss(OrganizationId organization, PersonId person) {
        throw new IllegalStateException("not built yet");
    }
}
