package nyc.icefree.rsvp;

import org.jspecify.annotations.Nullable;

/** Who a party is, sealed. */
record SealedParty(byte[] name, byte @Nullable [] contact, byte[] needs) {}
