package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.HasValue.ValueChangeListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nyc.icefree.eventform.PastedMessage;
import nyc.icefree.eventform.When;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;

/** Start, end and zone, or whole days; asks which of two equal autumn hours is meant. */
class WhenFields extends TimeFields {
    private final Words words;
    private final DayAndHours hours;
    private final WholeDays days;
    private final Checkbox startSecond;
    private final Checkbox endSecond;
    private final Paragraph said = new Paragraph();
    private final TypedMoment start;
    private final TypedMoment end;
    private final Supplier<Duration> usualLength;
    private boolean endChosen;
    private LocalTime hour = LocalTime.NOON;
    private @Nullable Duration length;

    WhenFields(Words words, Supplier<Duration> usualLength) {
        super(words);
        this.words = words;
        this.usualLength = usualLength;
        hours = new DayAndHours(this::startMoved, this::endMoved);
        start = new TypedMoment(hours::start, hours::showStart);
        end = new TypedMoment(hours::end, hours::showEnd);
        days = new WholeDays(words, this::takeDays);
        startSecond = new Checkbox(words.get("workspace.plan.start-second"));
        endSecond = new Checkbox(words.get("workspace.plan.end-second"));
        said.addClassNames("muted", "when-said");
        said.getElement().setAttribute("aria-live", "polite");
        var line = Styled.as("when-line", new Div(hours, days.content, days.chosen));
        content.add(line, Styled.as("when-below", new Div(said, hours.further)), startSecond, endSecond);
        binder.forField(start).bind("start");
        binder.forField(end).bind("end");
        binder.forField(startSecond).bind("startSecond");
        binder.forField(endSecond).bind("endSecond");
        binder.forField(zone).bind("zone");
        zone.addValueChangeListener(change -> askWhichHour());
        Form.onTyped(days.chosen, change -> change(change.getValue()));
        askWhichHour();
    }

    @Override
    void show(When when) {
        super.show(when);
        days.chosen.setValue(when.isWholeDays());
        if (when.isWholeDays()) {
            days.take(when.start(), when.end());
        }
        showOne();
        askWhichHour();
    }

    @Override
    void onChange(ValueChangeListener<ValueChangeEvent<?>> changed) {
        super.onChange(changed);
        days.onChange(changed);
    }

    /** Brings back what was typed before. */
    private void change(boolean wholeDays) {
        if (wholeDays) {
            var from = hours.start();
            var to = hours.end();
            if (from != null) {
                hour = from.toLocalTime();
                length = to == null ? null : Duration.between(from, to);
            }
            days.take(from == null && hours.day() != null ? hours.day().atStartOfDay() : from, to);
            takeDays();
        } else {
            var first = days.first.getValue();
            put(
                    first == null ? null : first.atTime(hour),
                    first == null ? null : first.atTime(hour).plus(length == null ? usualLength.get() : length));
        }
        showOne();
    }

    private void takeDays() {
        put(days.start(), days.end());
    }

    private void put(@Nullable LocalDateTime from, @Nullable LocalDateTime to) {
        hours.showStart(from);
        hours.showEnd(to);
        told();
    }

    private void told() {
        start.changed();
        end.changed();
        askWhichHour();
    }

    private void showOne() {
        hours.setVisible(!days.are());
        hours.further.setVisible(!days.are());
        days.content.setVisible(days.are());
    }

    /** The end keeps its distance if chosen, else the kind's usual length. */
    private void startMoved(@Nullable LocalDateTime startBefore, @Nullable LocalDateTime endBefore) {
        var from = hours.start();
        if (from != null) {
            boolean keeps = endChosen && startBefore != null && endBefore != null;
            if (keeps || !endChosen) {
                hours.showEnd(from.plus(keeps ? Duration.between(startBefore, endBefore) : usualLength.get()));
            } else {
                hours.passMidnight();
            }
        }
        told();
    }

    @Override
    void take(PastedMessage read) {
        if (read.day() != null || read.from() != null) {
            days.chosen.setValue(false);
            showOne();
            hours.take(read);
            endChosen = read.to() != null;
            startMoved(null, null);
        }
    }

    private void endMoved() {
        endChosen |= hours.end() != null;
        told();
    }

    @Override
    void lengthChanged() {
        var from = hours.start();
        if (days.are()) {
            length = endChosen ? length : null;
        } else if (!endChosen && from != null) {
            hours.showEnd(from.plus(usualLength.get()));
            told();
        }
    }

    private void askWhichHour() {
        var from = hours.start();
        var to = hours.end();
        ask(startSecond, from);
        ask(endSecond, to);
        var day = hours.day();
        said.setText(
                from != null && to != null && to.isAfter(from)
                        ? words.span(from, to)
                        : day == null ? "" : words.date(day));
        said.setVisible(!said.getText().isEmpty());
    }

    private void ask(Checkbox second, @Nullable LocalDateTime time) {
        boolean twice = time != null && zone.getValue() != null && TimeSlot.occursTwice(time, zone.getValue());
        second.setVisible(twice);
        if (!twice) {
            second.setValue(false);
        }
    }

    @Override
    List<Problem> unread() {
        var all = new ArrayList<>(days.are() ? List.<Problem>of() : unread(hours.reading));
        all.addAll(super.unread());
        return all;
    }

    @Override
    boolean isReadable() {
        return super.isReadable() && (days.are() || hours.reading.isValid());
    }

    @Override
    @Nullable
    HasValidation field(String name) {
        return switch (name) {
            case "start" -> days.are() ? days.first : hours.startField();
            case "end" -> days.are() ? days.last : hours.endField();
            case "zone" -> zone;
            default -> null;
        };
    }

    /** Day and time of fields of their own, as one value for the binder. */
    static class TypedMoment extends CustomField<LocalDateTime> {
        private final Supplier<@Nullable LocalDateTime> typed;
        private final Consumer<@Nullable LocalDateTime> show;

        TypedMoment(Supplier<@Nullable LocalDateTime> typed, Consumer<@Nullable LocalDateTime> show) {
            this.typed = typed;
            this.show = show;
        }

        void changed() {
            updateValue();
        }

        /** The fields' value, whoever has put it there. */
        @Override
        public @Nullable LocalDateTime getValue() {
            return typed.get();
        }

        @Override
        protected @Nullable LocalDateTime generateModelValue() {
            return typed.get();
        }

        @Override
        protected void setPresentationValue(@Nullable LocalDateTime value) {
            show.accept(value);
        }
    }

    /** One day, from when and to when, on one line; the day of the end has a field only where it is another. */
    class DayAndHours extends Div {
        final Binder<When> reading = new Binder<>(When.class);

        /** Shown only where an event ends on another day. */
        final Div further = new Div();

        private final DateFields.Day date;
        private final DateFields.Hour from;
        private final DateFields.Hour to;
        private final DateFields.Day lastDay;
        private final Button another;
        private final BiConsumer<@Nullable LocalDateTime, @Nullable LocalDateTime> startMoved;
        private final Runnable endMoved;
        private boolean lastChosen;

        /** @param startMoved is told the former start and end */
        DayAndHours(BiConsumer<@Nullable LocalDateTime, @Nullable LocalDateTime> startMoved, Runnable endMoved) {
            this.startMoved = startMoved;
            this.endMoved = endMoved;
            addClassName("day-and-hours");
            date = DateFields.date(words, words.get("word.date"));
            from = DateFields.evening(words, words.get("workspace.plan.from"));
            to = DateFields.evening(words, words.get("workspace.plan.to"));
            lastDay = DateFields.date(words, words.get("workspace.plan.ends-on"));
            another = Look.QUIET.button(words.get("workspace.plan.ends-another-day"), () -> choose());
            further.addClassName("another-day");
            further.add(lastDay, another);
            add(date, from, to);
            read(date);
            read(from);
            read(to);
            read(lastDay);
            Form.onTyped(date, change -> dayChanged(change.getOldValue()));
            Form.onTyped(from, change -> startMoved.accept(at(day(), change.getOldValue()), end()));
            Form.onTyped(to, change -> untilChanged());
            Form.onTyped(lastDay, change -> {
                lastChosen = change.getValue() != null;
                fit();
                endMoved.run();
            });
            fit();
        }

        /** What cannot be read is marked and refused; what can be is bound as one value with its day. */
        private <V> void read(HasValue<?, V> field) {
            reading.forField(field).bind(when -> field.getValue(), (when, value) -> {});
        }

        void take(PastedMessage read) {
            lastChosen = false;
            lastDay.setValue(null);
            MessageField.fill(date, read.day(), words);
            MessageField.fill(from, read.from(), words);
            MessageField.fill(to, read.to(), words);
            passMidnight();
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

        /** The end moves by as many days. */
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

        /** An end before the start is on the next day, unless its day was chosen. */
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

        /** Shows the end after the start, with its day where that is another. */
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
}
