package nyc.icefree.eventform;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Defaults of a new event by its kind; never a limit.
 *
 * @param reminders rapid response has only the one of the same day, since it is called at short notice
 * @param asksForShifts organizers answer who takes its shifts
 */
public record KindDefaults(
        Duration duration,
        @Nullable Integer capacity,
        AddressVisibility addressVisibility,
        boolean takesRsvps,
        Reminders reminders,
        boolean asksForShifts) {

    public static KindDefaults of(EventKind kind) {
        return switch (kind) {
            case EDUCATION_SESSION ->
                new KindDefaults(Duration.ofMinutes(90), 40, AddressVisibility.EVERYONE, true, Reminders.BOTH, false);
            case RALLY ->
                new KindDefaults(Duration.ofHours(2), null, AddressVisibility.EVERYONE, false, Reminders.BOTH, true);
            case BRIEFING ->
                new KindDefaults(Duration.ofHours(1), 20, AddressVisibility.COMING, true, Reminders.BOTH, false);
            case MEETING ->
                new KindDefaults(Duration.ofMinutes(90), 30, AddressVisibility.COMING, true, Reminders.BOTH, false);
            case CANVASS ->
                new KindDefaults(Duration.ofHours(3), 30, AddressVisibility.COMING, true, Reminders.BOTH, false);
            case CLINIC ->
                new KindDefaults(Duration.ofHours(4), 25, AddressVisibility.COMING, true, Reminders.BOTH, true);
            case RAPID_RESPONSE ->
                new KindDefaults(Duration.ofHours(2), null, AddressVisibility.TEAM, false, Reminders.SAME_DAY, true);
            case OTHER ->
                new KindDefaults(Duration.ofHours(2), null, AddressVisibility.EVERYONE, true, Reminders.BOTH, false);
        };
    }
}
