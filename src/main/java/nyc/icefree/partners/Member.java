package nyc.icefree.partners;

import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody who works for an organization, as its own people and administrators see them. */
public record Member(PersonId person, String name, @Nullable String email, StaffRole role) {}
