package nyc.icefree.people;

import org.jspecify.annotations.Nullable;

/** The signed-in person and their roles. What staff may do to one thing depends on their memberships. */
public record Actor(@Nullable PersonId person, boolean administrator, boolean staff, boolean volunteer) {
    public static final Actor NOBODY = new Actor(null, false, false, false);

    /** @throws IllegalStateException when nobody is signed in: a bug */
    public PersonId mustBePerson() {
        if (person == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return person;
    }

    public boolean is(PersonId other) {
        return other.equals(person);
    }
}
