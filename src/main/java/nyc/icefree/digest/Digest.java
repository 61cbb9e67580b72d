package nyc.icefree.digest;

/**
 * A digest as the page behind its link shows it, without the address.
 *
 * @param confirmed whether its reader has said that they want it
 * @param grownOld whether they said so long ago and are asked again
 */
public record Digest(boolean confirmed, boolean grownOld, DigestWishes wishes) {}
