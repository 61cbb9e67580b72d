package nyc.icefree.digest;

/**
 * A digest as the page behind its link shows it: without the address, which whoever has the link knows.
 *
 * @param confirmed whether whoever reads that address said that they want it
 * @param asked whether they were asked if they still do, and have not answered
 */
public record Digest(boolean confirmed, boolean asked, DigestWishes wishes) {}
