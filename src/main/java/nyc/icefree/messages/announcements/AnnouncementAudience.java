package nyc.icefree.messages.announcements;

import java.util.List;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.announcements.AnnouncedHelpers.ToldVolunteer;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.spots.RsvpContacts;
import org.springframework.stereotype.Component;

@Component
public record AnnouncementAudience(RsvpContacts contacts, AnnouncedHelpers helpers, AnnouncementStops stops) {
    private static final int CHUNK = 1_000;

    public AnnouncedReach of(EventId event, AnnouncedSet to) {
        if (to.shift() != null) {
            var all = helpers.of(event, to.shift());
            var reachable = all.stream()
                    .filter(ToldVolunteer::reachable)
                    .map(helper -> helper.person().value())
                    .toList();
            return reach(event, reachable, all.size() - reachable.size());
        }
        var parties = contacts.chosen(event, to.states(), to.need(), null, Integer.MAX_VALUE);
        return reach(event, parties.reachable().stream().map(RsvpId::value).toList(), parties.others());
    }

    private AnnouncedReach reach(EventId event, List<UUID> reachable, int without) {
        int stopped = 0;
        for (int from = 0; from < reachable.size(); from += CHUNK) {
            var part = reachable.subList(from, Math.min(from + CHUNK, reachable.size()));
            stopped += stops.stopped(event, part).size();
        }
        return new AnnouncedReach(reachable.size() - stopped, without, stopped);
    }
}
