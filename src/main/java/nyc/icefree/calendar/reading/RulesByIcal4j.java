package nyc.icefree.calendar.reading;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import net.fortuna.ical4j.model.Recur;

/** Dates of rules by ical4j's own expansion. */
final class RulesByIcal4j implements RuleDates {
    @Override
    public Found of(String rule, LocalDateTime start, LocalDateTime from, LocalDateTime to, int most) {
        try {
            var text = rule.toUpperCase(java.util.Locale.ROOT);
            var recur = new Recur<LocalDateTime>(text.contains("WKST=") ? text : text + ";WKST=MO", true);
            var dates = recur.getDates(start, from, to, most + 1);
            boolean more = dates.size() > most;
            return new Found(more ? dates.subList(0, most) : dates, more);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
