package nyc.icefree.volunteers.addresses;

import java.util.UUID;
import nyc.icefree.people.PersonId;

/** Announced: a volunteer wants another address, to which a link goes. */
public record AddressAsked(UUID request, PersonId volunteer) {}
