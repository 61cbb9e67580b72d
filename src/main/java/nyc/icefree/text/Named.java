package nyc.icefree.text;

/**
 * Something that {@link Words} call by a text of ours where it is an enum, and else as {@link GivenNames} know it.
 *
 * <p>So a list may hold what all know beside what people added, and need not tell them apart.
 */
public interface Named {
    /** By which it is known for ever. */
    String key();
}
