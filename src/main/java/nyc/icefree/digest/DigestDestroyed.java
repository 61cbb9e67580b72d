package nyc.icefree.digest;

/** A digest is destroyed. Published inside the transaction and heard in it: what waits for it goes too. */
public record DigestDestroyed(DigestId digest) {}
