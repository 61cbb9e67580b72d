package nyc.icefree.messages.announcements;

import java.util.List;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;
import org.springframework.modulith.NamedInterface;

/** An announcement that is not made as it was written, with every reason at once. */
@NamedInterface("announcements")
public class AnnouncementRefused extends Refused {
    /** Why. */
    public enum Reason implements RefusalReason {
        NOTE_MISSING,
        NOTE_TOO_LONG,
        /** It is not public, or is over. */
        EVENT_CLOSED,
        NOBODY_REACHED,
        /** It names a place that is hidden from some of those to whom it would go. */
        SHOWS_HIDDEN_ADDRESS,
        TOO_MANY_TODAY
    }

    private final transient List<Reason> reasons;

    public AnnouncementRefused(List<Reason> reasons) {
        super(reasons);
        this.reasons = List.copyOf(reasons);
    }

    public AnnouncementRefused(Reason reason) {
        this(List.of(reason));
    }

    @Override
    public List<Reason> reasons() {
        return reasons;
    }
}
