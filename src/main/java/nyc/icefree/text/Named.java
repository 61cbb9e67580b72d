package nyc.icefree.text;

/**
 * Something with a name: an enum's comes from our texts, any other from {@link GivenNames}.
 *
 * <p>So one list can mix what we defined with what people added.
 */
public interface Named {
    /** Never changes. */
    String key();
}
