package nyc.icefree.volunteers;

import java.util.List;
import java.util.function.Function;
import nyc.icefree.people.PersonId;

/**
 * Who helps some organizations; what they answered is opened only of those whom somebody looks at.
 *
 * @param opened by one of these helpers
 */
record Helping(List<PersonId> helpers, Function<PersonId, VolunteerProfile> opened) {
    List<VolunteerProfile> profiles() {
        return helpers.stream().map(opened).toList();
    }
}
