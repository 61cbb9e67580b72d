package nyc.icefree.rsvp;

import org.jspecify.annotations.Nullable;

/** Who a party is, sealed. @param answers to its needs; null while all are open */
record SealedParty(byte[] name, byte @Nullable [] contact, byte[] needs, byte @Nullable [] answers) {}
