package nyc.icefree.shifts.fit;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import org.jspecify.annotations.Nullable;

/** What an organizer set aside with a reason when they put somebody into a shift; what comes up later is not among it. */
public record OverriddenObstacles(Set<Kind> kinds) {
    public static final OverriddenObstacles NOTHING = new OverriddenObstacles(Set.of());

    /** As it is kept. */
    public static String text(SignupStatus status) {
        return status.obstacles().stream()
                .filter(Kind::canBeOverridden)
                .map(Kind::name)
                .collect(Collectors.joining(","));
    }

    /** @param text as {@link #text}; null where nobody kept it: then it is all that a reason can set aside */
    public static OverriddenObstacles of(@Nullable String text) {
        var kinds = EnumSet.allOf(Kind.class);
        kinds.removeIf(kind -> !kind.canBeOverridden());
        if (text != null) {
            var kept = Set.of(text.split(","));
            kinds.removeIf(kind -> !kept.contains(kind.name()));
        }
        return new OverriddenObstacles(kinds);
    }

    public boolean has(Candidate.Obstacle obstacle) {
        return kinds.contains(obstacle.kind());
    }
}
