package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.HasValue.ValueChangeListener;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nyc.icefree.eventform.When;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Start, end and zone, or whole days; asks which of two equal autumn hours is meant only where there are two. */
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
        hours = new DayAndHours(words, this::startMoved, this::endMoved);
        start = new TypedMoment(hours::start, hours::showStart);
        end = new TypedMoment(hours::end, hours::showEnd);
        days = new WholeDays(words, this::takeDays);
        startSecond = new Checkbox(words.get("workspace.plan.start-second"));
        endSecond = new Checkbox(words.get("workspace.plan.end-second"));
        said.addClassNames("muted", "when-said");
        said.getElement().setAttribute("aria-live", "polite");
        var line = new Div(hours, days.content, days.chosen);
        line.addClassName("when-line");
        var below = new Div(said, hours.further);
        below.addClassName("when-below");
        content.add(line, below, startSecond, endSecond);
        binder.forField(start).bind("start");
        binder.forField(end).bind("end");
        binder.forField(startSecond).bind("startSecond");
        binder.forField(endSecond).bind("endSecond");
        binder.forField(zone).bind("zone");
        zone.addValueChangeListener(change -> askWhichHour());
        days.chosen.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(change.getValue());
            }
        });
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

    /** What was typed of the other kind is there again when it is changed back. */
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

    /** The end keeps its distance once somebody chose it, and the kind's usual length before. */
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
}
