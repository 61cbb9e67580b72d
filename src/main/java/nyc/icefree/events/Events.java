package nyc.icefree.events;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nyc.icefree.people.InHouse;
import nyc.icefree.time.TimeSlot;
import org.springframework.stereotype.Service;

/** What other rooms ask about events, drafts included unless said otherwise. They decide first for whom. */
@Service
public class Events {

    @InHouse
    public Optional<EventView> view(EventId id, Audience audience) {
        throw new IllegalStateException("not built yet");
    }

    /** By a fixed number of queries; unknown ids are left out. */
    @InHouse
    public Map<EventId, EventView> views(Collection<EventId> ids, Audience audience) {
        throw new IllegalStateException("not built yet");
    }

    /** From 60 days past to 18 months ahead, by start and id; drafts never, tombstones included. */
    @InHouse
    public List<FeedEvent> feedEvents(FeedFilter filter) {
        throw new IllegalStateException("not built yet");
    }

    /** One event as a feed of its own; empty for a draft or unknown slug. */
    @InHouse
    public Optional<FeedEvent> feedEvent(String slug) {
        throw new IllegalStateException("not built yet");
    }

    /** Grows with every change of anything that the public may see. */
    @InHouse
    public long programmeVersion() {
        throw new IllegalStateException("not built yet");
    }

    /** The host first, then the co-hosts. */
    @InHouse
    public List<Host> hostsOf(EventId id) {
        throw new IllegalStateException("not built yet");
    }

    @InHouse
    public Optional<TimeSlot> slotOf(EventId id) {
        throw new IllegalStateException("not built yet");
    }

    @InHouse
    public Optional<EventTerms> termsOf(EventId id) {
        throw new IllegalStateException("not built yet");
    }
}
