package nyc.icefree.volunteers.addresses;

import java.util.UUID;

/** Announced: to an address that a volunteer wants, or that they left, a letter with a link goes. */
public record AddressToTell(UUID address) {}
