package nyc.icefree.text;

/** Something with a name: an enum's comes from our texts, any other from {@link GivenNames}. One list can mix both. */
public interface Named {
    String key();
}
