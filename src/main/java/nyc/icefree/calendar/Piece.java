package nyc.icefree.calendar;

import nyc.icefree.web.Etags;

/**
 * A written part of a calendar with the digest of its octets, made once: the tag of a feed is made from the digests of its
 * parts, so that one changed event does not cost the reading of a megabyte.
 */
final class Piece {
    private final byte[] octets;
    private final byte[] digest;

    private Piece(byte[] octets) {
        this.octets = octets;
        this.digest = Etags.digest(octets);
    }

    static Piece of(byte[] octets) {
        return new Piece(octets);
    }

    byte[] octets() {
        return octets;
    }

    byte[] digest() {
        return digest;
    }
}
