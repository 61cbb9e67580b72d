package nyc.icefree.text;

/** What people named themselves; the room that keeps it answers. */
public interface GivenNames {
    /** Without a name where it is not known (any more). */
    NamesByLanguage of(String key);
}
