package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/** Other ties of a person, beside their staff account; rooms that depend on this one implement it. */
public interface StaffRetentionCheck {
    /** Whether the person stays, so that only the account goes. */
    default boolean stays(PersonId person) {
        return false;
    }

    /** Whether the person is indispensable, so that the purge keeps the account. */
    default boolean isNeeded(PersonId person) {
        return false;
    }
}
