package nyc.icefree.calendar;

import nyc.icefree.web.Etags;

/**
 * A written part of a calendar with the digest of its octets, made once: the tag of a feed is made from the digests of its
 * parts, so that one changed event does not cost the reading of a megabyte.
 */
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

    /** @param leftOut how many octets the plain form has more */
    static CachedComponent of(byte[] octets, int leftOut) {
        return new CachedComponent(octets, leftOut);
    }

    /** In octets, as it is where nothing is left out. */
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
