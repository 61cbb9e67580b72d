package nyc.icefree.people;

import org.jspecify.annotations.Nullable;

/** Whoever is acting now, as far as sign-in knows: what staff may do comes from their memberships. */
public record Actor(@Nullable PersonId person, boolean administrator, boolean staff, boolean volunteer) {
    public static final Actor NOBODY = new Actor(null, false, false, false);

    /** The signed-in person; a bug when asked of somebody anonymous. */
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
