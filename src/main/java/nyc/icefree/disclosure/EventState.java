package nyc.icefree.disclosure;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether an event is over follows from its time, not from its state. */
public enum EventState {
    DRAFT(false, true, true),
    /** Waits for approval, since its host is not trusted. */
    SUBMITTED(false, true, true),
    /** Its organizers may publish it, or it publishes itself at its set time. */
    APPROVED(false, true, true),
    PUBLISHED(true, true, true),
    /** Keeps its page and answers; the date no longer holds, a new one will follow. */
    POSTPONED(true, true, false),
    CANCELLED(true, false, false),
    /** Was published; only tombstones remain in feeds. */
    UNPUBLISHED(false, false, false);

    private final boolean hasPage;
    private final boolean intended;
    private final boolean dateHolds;

    EventState(boolean hasPage, boolean intended, boolean dateHolds) {
        this.hasPage = hasPage;
        this.intended = intended;
        this.dateHolds = dateHolds;
    }

    public boolean isPublic() {
        return hasPage;
    }

    public boolean isPlanned() {
        return intended && !hasPage;
    }

    /** Public and not cancelled, even if it has no date now. */
    public boolean willHappen() {
        return intended && hasPage;
    }

    public boolean dateHolds() {
        return dateHolds;
    }

    public boolean awaitsDate() {
        return intended && !dateHolds;
    }

    /** Its page asks people not to come. */
    public boolean isOff() {
        return hasPage && !dateHolds;
    }

    public boolean isGone() {
        return !intended;
    }

    public static Set<EventState> all(Predicate<EventState> which) {
        return Stream.of(values()).filter(which).collect(Collectors.toCollection(TreeSet::new));
    }

    /** As a list for SQL. */
    public static String sql(Predicate<EventState> which) {
        return all(which).stream().map(state -> "'" + state + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
