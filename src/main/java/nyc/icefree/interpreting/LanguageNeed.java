package nyc.icefree.interpreting;

import java.util.Set;
import nyc.icefree.text.Language;

/** @param people who come and asked for it */
record LanguageNeed(Language language, Set<WhyNeeded> why, int people) {}
