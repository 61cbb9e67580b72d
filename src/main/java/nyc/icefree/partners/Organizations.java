package nyc.icefree.partners;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.StaffMay;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Service;

/** The coalition's organizations: what the public reads of them, and how they come and change. */
@Service
public class Organizations {
    /** The active ones by name. */
    @Anyone
    public List<OrganizationCard> listed() {
        throw new IllegalStateException("not built yet");
    }

    /** Pages of the active ones by name, for the public list. */
    @Anyone
    public List<OrganizationPage> pages(Language reader) {
        throw new IllegalStateException("not built yet");
    }

    /** Also by a former slug, and also when no longer active. */
    @Anyone
    public Optional<OrganizationPage> bySlug(String slug, Language reader) {
        throw new IllegalStateException("not built yet");
    }

    /** Every organization by name, also those no longer active. */
    @StaffMay
    public List<OrganizationCard> all() {
        throw new IllegalStateException("not built yet");
    }

    /** The form as it stands, for a coordinator of it or an administrator. */
    @StaffMay
    public OrganizationForm form(OrganizationId id) {
        throw new IllegalStateException("not built yet");
    }

    @AdministratorsMay
    public OrganizationId found(OrganizationForm form) {
        throw new IllegalStateException("not built yet");
    }

    /** For a coordinator of it or an administrator. */
    @StaffMay
    public void change(OrganizationId id, OrganizationForm form) {
        throw new IllegalStateException("not built yet");
    }

    /** Whether its organizers publish without approval. */
    @AdministratorsMay
    public void trust(OrganizationId id, boolean trusted) {
        throw new IllegalStateException("not built yet");
    }

    /** One that is not active is no longer listed, and its members may do nothing in its name. */
    @AdministratorsMay
    public void activate(OrganizationId id, boolean active) {
        throw new IllegalStateException("not built yet");
    }

    @InHouse
    public Map<OrganizationId, OrganizationCard> cards(Collection<OrganizationId> ids) {
        throw new IllegalStateException("not built yet");
    }
}
