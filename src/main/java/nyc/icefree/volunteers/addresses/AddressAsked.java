package nyc.icefree.volunteers.addresses;

import nyc.icefree.people.PersonId;

/** Announced: a volunteer wants another address, to which a link goes. */
public record AddressAsked(PersonId volunteer) {}
