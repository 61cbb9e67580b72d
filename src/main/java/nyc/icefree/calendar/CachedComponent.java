package nyc.icefree.calendar;

import nyc.icefree.web.Etags;

/** A written part of a calendar with its digest; a feed's tag is made of these, so no change hashes a megabyte. */
final class CachedComponent {
    private final byte[] octets;
    private final byte[] digest;
    private final int leftOut;

    private CachedComponent(byte[] octets, int leftOut) {
        this.octets = octets;
        this.digest = Etags.digest(octets);
        this.leftOut = leftOut;
    }

    static CachedComponent of(byte[] octets) {
        return new CachedComponent(octets, 0);
    }

    /** @param leftOut octets that only the plain form has */
    static CachedComponent of(byte[] octets, int leftOut) {
        return new CachedComponent(octets, leftOut);
    }

    /** Octets of the plain form, so that both forms count as equally large. */
    int size() {
        return octets.length + leftOut;
    }

    byte[] octets() {
        return octets;
    }

    byte[] digest() {
        return digest;
    }
}
