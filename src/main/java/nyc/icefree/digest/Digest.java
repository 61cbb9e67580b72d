package nyc.icefree.digest;

/** @param grownOld whether they said long ago that they want it, and are asked again */
public record Digest(boolean confirmed, boolean grownOld, DigestWishes wishes) {}
