package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/** Somebody asked for a link by which to sign in as a volunteer; the link is made when it is sent. */
public record SignInLinkAsked(PersonId person) {}
