package nyc.icefree.digest;

/**
 * A digest as the page behind its link shows it: without the address, which whoever has the link knows.
 *
 * @param confirmed whether whoever reads that address said that they want it
 * @param grownOld whether they said so so long ago that they are asked if they still do
 */
public record Digest(boolean confirmed, boolean grownOld, DigestWishes wishes) {}
