package nyc.icefree.trainings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nyc.icefree.volunteers.skills.Skill;

/** The trainings of one organization, without which some skills do not count with it. */
public record SkillRules(List<Training> trainings) {
    public static final SkillRules NONE = new SkillRules(List.of());

    public SkillRules {
        trainings = List.copyOf(trainings);
    }

    /** The trainings without which these skills do not count, and that somebody has not, or not until then. */
    List<Training> lacking(Set<Skill> skills, HeldStanding standing, Instant until, ZoneId home) {
        return trainings.stream()
                .filter(training -> training.form().skills().stream().anyMatch(skills::contains))
                .filter(training -> standing.since(training.id())
                        .filter(since -> training.countsUntil(until, since, home))
                        .isEmpty())
                .sorted(Comparator.comparing(training -> training.id().value()))
                .toList();
    }
}
