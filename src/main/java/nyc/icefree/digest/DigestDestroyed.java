package nyc.icefree.digest;

/** Announced inside the transaction that destroys a digest; its waiting mails go too. */
public record DigestDestroyed(DigestId digest) {}
