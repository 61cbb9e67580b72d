package nyc.icefree.entrypages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param shown whether an administrator has turned it on
 * @param checkedOn when an administrator marked that a native speaker has read it; null when nobody has read its
 *     present text
 * @param changedSince whether the text has changed since somebody read it
 */
public record EntryPage(
        EntryLanguage entry, boolean shown, @Nullable LocalDate checkedOn, boolean changedSince) {}
