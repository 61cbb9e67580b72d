package nyc.icefree.text;

/** For tests of what is worded, without the app. */
public final class EnglishWords {
    private static final Words WORDS = new Texts().in(Language.ENGLISH);

    private EnglishWords() {}

    public static Words words() {
        return WORDS;
    }
}
