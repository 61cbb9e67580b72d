package nyc.icefree.digest;

/** Announced when somebody typed an address for the digest; whether it has one already is not known yet. */
public record DigestAsked(DigestId digest) {}
