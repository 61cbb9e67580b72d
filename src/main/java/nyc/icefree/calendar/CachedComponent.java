package nyc.icefree.calendar;

import nyc.icefree.web.Etags;

/**
 * A written part of a calendar with the digest of its octets, made once: the tag of a feed is made from the digests of its
 * parts, so that one changed event does not cost the reading of a megabyte.
 */
final class CachedComponent {
    private final byte[] octets;
    private final byte[] digest;

    private CachedComponent(byte[] octets) {
        this.octets = octets;
        this.digest = Etags.digest(octets);
    }

    static CachedComponent of(byte[] octets) {
        return new CachedComponent(octets);
    }

    byte[] octets() {
        return octets;
    }

    byte[] digest() {
        return digest;
    }
}
