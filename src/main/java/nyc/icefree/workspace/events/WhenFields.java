package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.HasValue.ValueChangeListener;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import nyc.icefree.eventform.When;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.DateFields;
import org.jspecify.annotations.Nullable;

/** Start, end and zone, or whole days; asks which of two equal autumn hours is meant only where there are two. */
class WhenFields extends TimeFields {
    private final DateTimePicker start;
    private final DateTimePicker end;
    private final Div times;
    private final WholeDays days;
    private final Checkbox startSecond;
    private final Checkbox endSecond;
    private final Select<ZoneId> zone;
    private final Supplier<Duration> usualLength;
    private boolean endChosen;
    private LocalTime hour = LocalTime.NOON;
    private @Nullable Duration length;

    WhenFields(Words words, Supplier<Duration> usualLength) {
        this.usualLength = usualLength;
        start = DateFields.dateTime(words, words.get("workspace.plan.start"));
        end = DateFields.dateTime(words, words.get("workspace.plan.end"));
        days = new WholeDays(words, this::takeDays);
        startSecond = new Checkbox(words.get("workspace.plan.start-second"));
        endSecond = new Checkbox(words.get("workspace.plan.end-second"));
        zone = zone(words);
        times = new Div(start, end);
        times.addClassName("columns");
        content.add(
                days.chosen,
                times,
                days.content,
                startSecond,
                endSecond,
                new Details(words.get("workspace.plan.zone.other"), zone));
        binder.forField(start).bind("start");
        binder.forField(end).bind("end");
        binder.forField(startSecond).bind("startSecond");
        binder.forField(endSecond).bind("endSecond");
        binder.forField(zone).bind("zone");
        start.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                moveEnd(change.getOldValue());
            }
            askWhichHour();
        });
        end.addValueChangeListener(change -> {
            endChosen |= change.isFromClient() && change.getValue() != null;
            askWhichHour();
        });
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
    }

    @Override
    void onChange(ValueChangeListener<ValueChangeEvent<?>> changed) {
        super.onChange(changed);
        days.onChange(changed);
    }

    /** What was typed of the other kind is there again when it is changed back. */
    private void change(boolean wholeDays) {
        if (wholeDays) {
            if (start.getValue() != null) {
                hour = start.getValue().toLocalTime();
                length = end.getValue() == null ? null : Duration.between(start.getValue(), end.getValue());
            }
            days.take(start.getValue(), end.getValue());
            takeDays();
        } else {
            var first = days.first.getValue();
            start.setValue(first == null ? null : first.atTime(hour));
            end.setValue(first == null ? null : first.atTime(hour).plus(length == null ? usualLength.get() : length));
        }
        showOne();
    }

    private void takeDays() {
        start.setValue(days.start());
        end.setValue(days.end());
    }

    private void showOne() {
        times.setVisible(!days.are());
        days.content.setVisible(days.are());
    }

    /** The end keeps its distance once somebody chose it, and the kind's usual length before. */
    private void moveEnd(@Nullable LocalDateTime startBefore) {
        var from = start.getValue();
        if (from == null) {
            return;
        }
        var distance = endChosen && startBefore != null && end.getValue() != null
                ? Duration.between(startBefore, end.getValue())
                : usualLength.get();
        if (!endChosen || startBefore != null) {
            end.setValue(from.plus(distance));
        }
    }

    @Override
    void lengthChanged() {
        if (days.are()) {
            length = endChosen ? length : null;
        } else if (!endChosen && start.getValue() != null) {
            end.setValue(start.getValue().plus(usualLength.get()));
        }
    }

    private void askWhichHour() {
        ask(startSecond, start.getValue());
        ask(endSecond, end.getValue());
    }

    private void ask(Checkbox second, @Nullable LocalDateTime time) {
        boolean twice = time != null && zone.getValue() != null && TimeSlot.occursTwice(time, zone.getValue());
        second.setVisible(twice);
        if (!twice) {
            second.setValue(false);
        }
    }

    @Override
    @Nullable
    HasValidation field(String name) {
        return switch (name) {
            case "start" -> days.are() ? days.first : start;
            case "end" -> days.are() ? days.last : end;
            case "zone" -> zone;
            default -> null;
        };
    }
}
