package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/** An administrator invited this person to the staff; the link is made when it is sent. */
public record StaffInvited(PersonId person) {}
