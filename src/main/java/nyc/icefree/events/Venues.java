package nyc.icefree.events;

import java.util.List;
import java.util.Optional;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.StaffMay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The places where events are held: each belongs to an organization, most are shared with all. */
@Service
public class Venues {

    /** The venues that the actor may choose, by name; at most 2,000. */
    @StaffMay
    public List<VenueCard> list(@Nullable String search) {
        throw new IllegalStateException("not built yet");
    }

    @StaffMay
    public Optional<VenueCard> card(VenueId id) {
        throw new IllegalStateException("not built yet");
    }

    /** @throws FormRefused with every problem */
    @StaffMay
    public VenueId add(OrganizationId owner, VenueForm form) {
        throw new IllegalStateException("not built yet");
    }

    /** Tells those who come to published events there when the address changed. */
    @StaffMay
    public void change(VenueId id, int version, VenueForm form) {
        throw new IllegalStateException("not built yet");
    }
}
