package nyc.icefree.shifts;

import java.util.Set;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.Skill;

/** Somebody whom an organizer could put into a shift, and how they stand to it. */
public record Candidate(PersonId person, String name, Set<Language> languages, Set<Skill> skills, SignupStatus status) {
    @Override
    public String toString() {
        return "Candidate[" + person + "]";
    }
}
