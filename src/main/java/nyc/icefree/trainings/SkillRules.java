package nyc.icefree.trainings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nyc.icefree.volunteers.skills.Skill;

/** One organization's trainings, and the skills that need them. */
public record SkillRules(List<Training> trainings) {
    public static final SkillRules NONE = new SkillRules(List.of());

    public SkillRules {
        trainings = List.copyOf(trainings);
    }

    /** Trainings that these skills need but the person lacks, or that expire before then. */
    List<Training> lacking(Set<Skill> skills, TrainingRecord standing, Instant until, ZoneId home) {
        return trainings.stream()
                .filter(training -> training.form().skills().stream().anyMatch(skills::contains))
                .filter(training -> standing.since(training.id())
                        .filter(since -> training.countsUntil(until, since, home))
                        .isEmpty())
                .sorted(Comparator.comparing(training -> training.id().value()))
                .toList();
    }
}
