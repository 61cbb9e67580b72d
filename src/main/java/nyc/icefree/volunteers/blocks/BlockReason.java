package nyc.icefree.volunteers.blocks;

/**
 * Why somebody was let go: a short list, so that no words about a person are written down. Kept sealed: add, never rename.
 */
public enum BlockReason {
    DOES_NOT_COME,
    BREAKS_AGREEMENTS,
    PASSES_ON_WHAT_IS_CONFIDENTIAL,
    MAKES_OTHERS_UNSAFE,
    IS_NOT_WHO_THEY_SAY,
    OTHER
}
