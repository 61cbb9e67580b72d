package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/** Announced: somebody was invited to the staff. The link is made when the mail is sent. */
public record StaffInvited(PersonId person) {}
