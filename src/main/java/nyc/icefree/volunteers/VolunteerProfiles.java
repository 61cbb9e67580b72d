package nyc.icefree.volunteers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import org.springframework.stereotype.Service;

/** A volunteer's profile: made by signing up, kept by themselves, read by the rooms that staff shifts. */
@Service
public class VolunteerProfiles {
    /**
     * Answers alike whether the address is known or not; a sign-in link goes to it either way, and a known volunteer's
     * profile stays as it is.
     *
     * @throws VolunteerRefused with a reason at each field
     */
    @Anyone
    public void signUp(VolunteerForm form) {
        throw new IllegalStateException("not built yet");
    }

    /** The own profile as a form. Reading it the first time confirms the address; empty for who is not a volunteer. */
    @VolunteersMay
    public Optional<VolunteerForm> own() {
        throw new IllegalStateException("not built yet");
    }

    /** @throws VolunteerRefused with a reason at each field */
    @VolunteersMay
    public void change(VolunteerForm form) {
        throw new IllegalStateException("not built yet");
    }

    /** Destroys the volunteer's personal data and gives their coming shifts back. */
    @VolunteersMay
    public void leave() {
        throw new IllegalStateException("not built yet");
    }

    /** A volunteer whom somebody in the house vouches for: no confirmation is needed. The same person for the same address. */
    @InHouse
    public PersonId enlist(VolunteerForm form) {
        throw new IllegalStateException("not built yet");
    }

    @InHouse
    public Optional<VolunteerProfile> of(PersonId person) {
        throw new IllegalStateException("not built yet");
    }

    /** Confirmed volunteers who help at least one of these organizations, at most 5,000. */
    @InHouse
    public List<VolunteerProfile> helping(Collection<OrganizationId> organizations) {
        throw new IllegalStateException("not built yet");
    }

    /** All confirmed volunteers, at most 5,000. */
    @InHouse
    public List<VolunteerProfile> all() {
        throw new IllegalStateException("not built yet");
    }

    /** Holds the volunteer until the caller's transaction ends, so that what they commit to is decided one by one. */
    @InHouse
    public Optional<VolunteerProfile> hold(PersonId person) {
        throw new IllegalStateException("not built yet");
    }
}
