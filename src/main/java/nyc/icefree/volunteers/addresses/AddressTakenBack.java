package nyc.icefree.volunteers.addresses;

import java.util.UUID;
import nyc.icefree.people.PersonId;

/** Announced: a volunteer has the address of before again; the one that they had until now is told. */
public record AddressTakenBack(UUID change, PersonId volunteer) {}
