package nyc.icefree.digest;

/** Announced until the reader is asked: for a year nobody has said that they want this digest. */
public record DigestGrownOld(DigestId digest) {}
