package nyc.icefree.shifts.fit;

import java.util.Map;
import java.util.Set;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.Skill;

/** Somebody whom an organizer could put into a shift, and how they stand to it. */
public record Candidate(PersonId person, String name, Set<Language> languages, Set<Skill> skills, SignupStatus status) {
    @Override
    public String toString() {
        return "Candidate[" + person + "]";
    }

    /** What stands in the way of putting somebody into a shift, as an organizer is told. */
    public record Obstacle(SignupStatus.Kind kind, Map<String, Object> arguments) implements RefusalReason {
        @Override
        public String name() {
            return kind.name();
        }
    }
}
