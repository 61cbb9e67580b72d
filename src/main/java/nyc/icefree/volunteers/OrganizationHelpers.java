package nyc.icefree.volunteers;

import java.util.List;
import java.util.function.Function;
import nyc.icefree.people.PersonId;

/** Helpers of some organizations. Answers are opened only for those who are read. */
record OrganizationHelpers(List<PersonId> helpers, Function<PersonId, VolunteerProfile> opened) {
    List<VolunteerProfile> profiles() {
        return helpers.stream().map(opened).toList();
    }
}
