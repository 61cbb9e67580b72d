package nyc.icefree.text;

/** What people named themselves; each room that keeps such names answers for its own. */
public interface GivenNames {
    /** Without a name where it is not known (any more). */
    NamesByLanguage of(String key);
}
