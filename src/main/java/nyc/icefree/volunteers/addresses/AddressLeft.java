package nyc.icefree.volunteers.addresses;

import java.util.UUID;
import nyc.icefree.people.PersonId;

/** Announced: a volunteer has another address; the one that they left is told. */
public record AddressLeft(UUID change, PersonId volunteer) {}
