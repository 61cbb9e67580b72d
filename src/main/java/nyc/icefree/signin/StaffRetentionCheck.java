package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/** What ties a person to the house besides their account of the staff; the rooms above know, and this one asks them. */
public interface StaffRetentionCheck {
    /** Whether they are somebody here also without the account, so that only the account goes. */
    default boolean stays(PersonId person) {
        return false;
    }

    /** Whether something here would have nobody left, so that no clock takes the account. */
    default boolean isNeeded(PersonId person) {
        return false;
    }
}
