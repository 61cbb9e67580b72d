package nyc.icefree.templates;

import java.util.List;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A template in a list.
 *
 * @param id of its pattern
 * @param host its name
 * @param shared every organization may start from it
 * @param mine the actor organizes for its host
 * @param slot only its hours and its length mean something
 */
public record TemplateCard(
        PatternId id,
        String name,
        boolean shared,
        boolean mine,
        EventKind kind,
        String host,
        TimeSlot slot,
        List<Language> spoken,
        List<Language> interpreted,
        @Nullable Integer capacity) {}
