package nyc.icefree.digest;

/** Announced: somebody typed an address for the digest; whether it is known already is not looked at yet. */
public record DigestAsked(DigestId digest) {}
