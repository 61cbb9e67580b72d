package nyc.icefree.digest;

/** Announced, until they are asked: nobody has said for a year that they want this digest. */
public record DigestGrownOld(DigestId digest) {}
