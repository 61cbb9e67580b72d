package nyc.icefree.shifts.fit;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import org.jspecify.annotations.Nullable;

/** Obstacles that an organizer overrode with a reason when putting somebody in; later ones are not among them. */
public record OverriddenObstacles(Set<Kind> kinds) {
    public static final OverriddenObstacles NOTHING = new OverriddenObstacles(Set.of());

    public static String text(SignupStatus status) {
        return status.obstacles().stream()
                .filter(Kind::canBeOverridden)
                .map(Kind::name)
                .collect(Collectors.joining(","));
    }

    /** @param text as {@link #text}; null where it was not stored: then all that can be overridden */
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
