package nyc.icefree.text;

/** For tests of what is worded, without the app. */
public final class EnglishWords {
    private EnglishWords() {}

    public static Words words() {
        return new Texts().in(Language.ENGLISH);
    }
}
