package nyc.icefree.volunteers;

import java.util.EnumSet;
import java.util.Set;
import nyc.icefree.text.Language;

/** What somebody can do in a language. */
public enum LanguageUse {
    SPEAKS,
    SIGNS,
    /** After the other has ended a sentence. */
    INTERPRETS,
    /** While the other goes on. */
    INTERPRETS_AT_ONCE,
    WRITES;

    /** Which of them there are: nobody speaks or writes a signed language, nor signs another. */
    public static Set<LanguageUse> in(Language language) {
        return language.isSigned()
                ? EnumSet.of(SIGNS, INTERPRETS, INTERPRETS_AT_ONCE)
                : EnumSet.of(SPEAKS, INTERPRETS, INTERPRETS_AT_ONCE, WRITES);
    }

    /** To be with people in it: to speak it, or to sign one that is signed. */
    public static LanguageUse converse(Language language) {
        return language.isSigned() ? SIGNS : SPEAKS;
    }

    /** Whoever interprets at once also does it sentence by sentence, and whoever interprets converses; writing says nothing else. */
    Set<LanguageUse> withImplied(Language language) {
        return switch (this) {
            case SPEAKS, SIGNS, WRITES -> EnumSet.of(this);
            case INTERPRETS -> EnumSet.of(this, converse(language));
            case INTERPRETS_AT_ONCE -> EnumSet.of(this, INTERPRETS, converse(language));
        };
    }
}
