package nyc.icefree.text;

/** Names that people gave to things; each room answers for its own. */
public interface GivenNames {
    /** Holds no name when the key is unknown. */
    NamesByLanguage of(String key);
}
