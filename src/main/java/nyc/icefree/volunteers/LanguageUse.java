package nyc.icefree.volunteers;

import java.util.EnumSet;
import java.util.Set;
import nyc.icefree.text.Language;

public enum LanguageUse {
    SPEAKS,
    SIGNS,
    /** Consecutive interpreting. */
    INTERPRETS,
    /** Simultaneous interpreting. */
    INTERPRETS_AT_ONCE,
    WRITES;

    /** The uses that a language has: signed ones are not spoken or written, others are not signed. */
    public static Set<LanguageUse> in(Language language) {
        return language.isSigned()
                ? EnumSet.of(SIGNS, INTERPRETS, INTERPRETS_AT_ONCE)
                : EnumSet.of(SPEAKS, INTERPRETS, INTERPRETS_AT_ONCE, WRITES);
    }

    /** To sign a signed language, to speak any other. */
    public static LanguageUse converse(Language language) {
        return language.isSigned() ? SIGNS : SPEAKS;
    }

    /** Adds what follows: simultaneous interpreting includes consecutive, and interpreting includes conversing. */
    Set<LanguageUse> withImplied(Language language) {
        return switch (this) {
            case SPEAKS, SIGNS, WRITES -> EnumSet.of(this);
            case INTERPRETS -> EnumSet.of(this, converse(language));
            case INTERPRETS_AT_ONCE -> EnumSet.of(this, INTERPRETS, converse(language));
        };
    }
}
