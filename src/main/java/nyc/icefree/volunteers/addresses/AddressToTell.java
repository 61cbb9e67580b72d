package nyc.icefree.volunteers.addresses;

import java.util.UUID;

/** Announced: a letter with a link goes to an address that a volunteer wants or left. */
public record AddressToTell(UUID address) {}
