package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.BiConsumer;
import nyc.icefree.eventform.When;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.controls.Look;
import org.jspecify.annotations.Nullable;

/** One day, from when and to when, on one line; the day of the end has a field only where it is another. */
class DayAndHours extends Div {
    final Binder<When> reading = new Binder<>(When.class);

    /** What is only wanted where an event ends on another day. */
    final Div further = new Div();

    private final DateFields.Day date;
    private final DateFields.Hour from;
    private final DateFields.Hour to;
    private final DateFields.Day lastDay;
    private final Button another;
    private final BiConsumer<@Nullable LocalDateTime, @Nullable LocalDateTime> startMoved;
    private final Runnable endMoved;
    private boolean lastChosen;

    /** @param startMoved is told start and end as they were */
    DayAndHours(
            Words words, BiConsumer<@Nullable LocalDateTime, @Nullable LocalDateTime> startMoved, Runnable endMoved) {
        this.startMoved = startMoved;
        this.endMoved = endMoved;
        addClassName("day-and-hours");
        date = DateFields.date(words, words.get("word.date"));
        from = DateFields.evening(words, words.get("workspace.plan.from"));
        to = DateFields.evening(words, words.get("workspace.plan.to"));
        lastDay = DateFields.date(words, words.get("workspace.plan.ends-on"));
        another = new Button(words.get("workspace.plan.ends-another-day"), click -> choose());
        Look.QUIET.of(another);
        further.addClassName("another-day");
        further.add(lastDay, another);
        add(date, from, to);
        read(date);
        read(from);
        read(to);
        read(lastDay);
        date.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                dayChanged(change.getOldValue());
            }
        });
        from.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                startMoved.accept(at(day(), change.getOldValue()), end());
            }
        });
        to.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                untilChanged();
            }
        });
        lastDay.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                lastChosen = change.getValue() != null;
                fit();
                endMoved.run();
            }
        });
        fit();
    }

    /** What cannot be read is marked and refused; what can be is bound as one value with its day. */
    private <V> void read(HasValue<?, V> field) {
        reading.forField(field).bind(when -> field.getValue(), (when, value) -> {});
    }

    private void choose() {
        lastChosen = true;
        if (lastDay.getValue() == null && day() != null) {
            lastDay.setValue(Objects.requireNonNull(day()).plusDays(1));
            endMoved.run();
        }
        fit();
        lastDay.focus();
    }

    /** The end goes along by as many days. */
    private void dayChanged(@Nullable LocalDate before) {
        var now = day();
        var last = lastDay.getValue();
        var startBefore = at(before, from.getValue());
        var endBefore = at(last == null ? before : last, to.getValue());
        if (now != null && before != null && last != null) {
            lastDay.setValue(last.plusDays(ChronoUnit.DAYS.between(before, now)));
        }
        startMoved.accept(startBefore, endBefore);
    }

    private void untilChanged() {
        passMidnight();
        endMoved.run();
    }

    /** Until before it began: it ends in the night, unless somebody has chosen the day. */
    void passMidnight() {
        var begin = from.getValue();
        var until = to.getValue();
        if (!lastChosen && day() != null && begin != null && until != null) {
            boolean overnight = !until.isAfter(begin);
            lastDay.setValue(overnight ? Objects.requireNonNull(day()).plusDays(1) : null);
            fit();
        }
    }

    private void fit() {
        boolean shown = lastChosen || lastDay.getValue() != null || lastDay.hasUnread();
        lastDay.setVisible(shown);
        another.setVisible(!shown);
    }

    @Nullable
    LocalDate day() {
        return date.getValue();
    }

    @Nullable
    LocalDateTime start() {
        return at(day(), from.getValue());
    }

    @Nullable
    LocalDateTime end() {
        return at(lastDay.getValue() == null ? day() : lastDay.getValue(), to.getValue());
    }

    private static @Nullable LocalDateTime at(@Nullable LocalDate day, @Nullable LocalTime time) {
        return day == null || time == null ? null : day.atTime(time);
    }

    void showStart(@Nullable LocalDateTime start) {
        date.setValue(start == null ? null : start.toLocalDate());
        from.setValue(start == null ? null : start.toLocalTime());
    }

    /** After the start: the day of the end is shown where it is another. */
    void showEnd(@Nullable LocalDateTime end) {
        to.setValue(end == null ? null : end.toLocalTime());
        boolean apart = end != null && !end.toLocalDate().equals(day());
        lastChosen &= apart;
        lastDay.setValue(apart ? Objects.requireNonNull(end).toLocalDate() : null);
        fit();
    }

    HasValidation startField() {
        return date.getValue() == null ? date : from;
    }

    HasValidation endField() {
        return lastDay.isVisible() && to.getValue() != null ? lastDay : to;
    }
}
