package nyc.icefree.requests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.events.VenueUse;
import nyc.icefree.events.VenueUse.Neighbour;
import nyc.icefree.people.StaffMay;
import nyc.icefree.venues.VenueId;
import nyc.icefree.venues.VenueStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class RequestPlaces {
    private final RequestRights rights;
    private final RequestSealing sealing;
    private final RequestDrafts drafts;
    private final VenueStore venues;
    private final VenueUse use;

    RequestPlaces(RequestRights rights, RequestSealing sealing, RequestDrafts drafts, VenueStore venues, VenueUse use) {
        this.rights = rights;
        this.sealing = sealing;
        this.drafts = drafts;
        this.venues = venues;
        this.use = use;
    }

    /** Other events at each time, as far as the actor may know; leaves out free times. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<PossibleTime, List<Neighbour>> taken(RequestId id) {
        var request = rights.read(id);
        var form = sealing.form(request, "");
        var taken = new LinkedHashMap<PossibleTime, List<Neighbour>>();
        if (request.organization == null || form.address().isBlank()) {
            return taken;
        }
        venues.byAddress(request.organization, form.address()).ifPresent(place -> {
            for (var time : form.times()) {
                var draft = drafts.draft(form, time);
                var others = use.besides(draft.with(draft.where().at(new VenueId(place.id()))), null);
                if (!others.isEmpty()) {
                    taken.put(time, others);
                }
            }
        });
        return taken;
    }
}
