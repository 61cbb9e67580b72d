package nyc.icefree.volunteers;

import java.time.Instant;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A person who helps.
 *
 * @param confirmedAt when they last said that this is still true; null until they first signed in
 */
public record VolunteerProfile(
        PersonId person,
        Set<Language> languages,
        Set<Skill> skills,
        Set<String> boroughs,
        Set<OrganizationId> organizations,
        @Nullable Instant confirmedAt) {}
