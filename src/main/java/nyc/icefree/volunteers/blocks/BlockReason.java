package nyc.icefree.volunteers.blocks;

/** A fixed list, so that nobody writes words about a person. Names are stored sealed: add, never rename. */
public enum BlockReason {
    DOES_NOT_COME,
    BREAKS_AGREEMENTS,
    PASSES_ON_WHAT_IS_CONFIDENTIAL,
    MAKES_OTHERS_UNSAFE,
    IS_NOT_WHO_THEY_SAY,
    OTHER
}
