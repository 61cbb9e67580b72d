package nyc.icefree.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nyc.icefree.people.StaffMay;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Service;

/**
 * Events as staff look at them: those that an organization of theirs hosts or co-hosts; administrators also see what is
 * public of all others.
 */
@Service
public class EventDesk {

    /** @param limit at most 500 */
    @StaffMay
    public List<EventRow> list(EventQuery query, int offset, int limit) {
        throw new IllegalStateException("not built yet");
    }

    @StaffMay
    public int count(EventQuery query) {
        throw new IllegalStateException("not built yet");
    }

    /** Events that touch the days {@code from} (included) to {@code to} (excluded), at most 500. */
    @StaffMay
    public List<EventRow> between(LocalDate from, LocalDate to, Language language) {
        throw new IllegalStateException("not built yet");
    }

    @StaffMay
    public Optional<EventDetail> detail(EventId id) {
        throw new IllegalStateException("not built yet");
    }
}
