package nyc.icefree.workspace.series;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nyc.icefree.refusals.Refused;
import nyc.icefree.series.SeriesRefused;
import nyc.icefree.text.Words;
import nyc.icefree.time.TypedDates;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.FormIncomplete;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import org.jspecify.annotations.Nullable;

/** Days typed as people type them, several at once. What cannot be read stays, and nothing is saved meanwhile. */
class TypedDays extends TextField {
    private final Words words;
    private final Supplier<@Nullable LocalDate> from;
    private final Set<LocalDate> days = new TreeSet<>();

    /** @param from days without a year are the next ones from this day on */
    TypedDays(Words words, String key, Supplier<@Nullable LocalDate> from, Runnable changed) {
        this.words = words;
        setWidthFull();
        Form.label(this, words.get(key), words.get(key + ".help"));
        this.from = from;
        Form.onTyped(this, typed -> {
            read();
            changed.run();
        });
    }

    /** Also what was typed before the first day was known. */
    void read() {
        var first = from.get();
        Set<LocalDate> read =
                first == null ? Set.of() : TypedDates.read(getValue(), first, DateFields.isDayFirst(words.language()));
        setInvalid(false);
        if (!read.isEmpty()) {
            days.addAll(read);
            clear();
        } else if (!isEmpty()) {
            FormMarks.mark(
                    this,
                    first == null ? words.why(SeriesRefused.START_MISSING) : words.get("workspace.repeat.days-unread"));
        }
    }

    Set<LocalDate> days() {
        return Set.copyOf(days);
    }

    void turn(LocalDate day) {
        if (!days.remove(day)) {
            days.add(day);
        }
    }

    /** Gives back what is none of these, so that it is mended or taken out. */
    void keepOnly(Collection<LocalDate> known) {
        var strange = days.stream().filter(day -> !known.contains(day)).toList();
        if (days.removeAll(strange)) {
            setValue(strange.stream().map(words::date).collect(Collectors.joining("; ")));
            FormMarks.mark(this, words.get("workspace.repeat.days-strange"));
        }
    }

    /** @throws Refused while something stands there that is not read */
    void requireRead() {
        if (isVisible() && !isEmpty()) {
            FormMarks.mark(this, isInvalid() ? getErrorMessage() : words.get("workspace.repeat.days-unread"));
            FormMarks.focus(this);
            throw new Refused(FormIncomplete.FIELD_UNREADABLE);
        }
    }
}
