package nyc.icefree.entrypages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the page of one language stands.
 *
 * @param shown whether an administrator has turned it on
 * @param checkedOn when an administrator marked that a native speaker has read it; null when none has read what it says now
 * @param changedSince whether it says something else than what one has read
 */
public record EntryPage(
        EntryLanguage entry, boolean shown, @Nullable LocalDate checkedOn, boolean changedSince) {}
