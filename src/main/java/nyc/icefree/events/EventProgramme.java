package nyc.icefree.events;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nyc.icefree.people.Anyone;
import org.springframework.stereotype.Service;

/** The public programme: what is on, for whoever asks. Everything here is rendered for {@link Audience#PUBLIC}. */
@Service
public class EventProgramme {

    /**
     * Published and cancelled events that are not over, by start.
     *
     * @param page counted from 0
     * @param size at most 100
     */
    @Anyone
    public EventPage coming(EventFilter filter, int page, int size) {
        throw new IllegalStateException("not built yet");
    }

    /** Published or cancelled, coming or past. Found by a former slug too: then the view's slug is the one to go to. */
    @Anyone
    public Optional<EventView> bySlug(String slug) {
        throw new IllegalStateException("not built yet");
    }

    /** The months that hold coming events, in order. */
    @Anyone
    public List<YearMonth> months() {
        throw new IllegalStateException("not built yet");
    }
}
