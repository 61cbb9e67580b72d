package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.DateFields;
import org.jspecify.annotations.Nullable;

/** Start, end and zone; asks which of two equal autumn hours is meant only where there are two. */
class WhenFields extends TimeFields {
    private final DateTimePicker start;
    private final DateTimePicker end;
    private final Checkbox startSecond;
    private final Checkbox endSecond;
    private final Select<ZoneId> zone;
    private final Supplier<Duration> usualLength;
    private boolean endChosen;

    WhenFields(Words words, Supplier<Duration> usualLength) {
        this.usualLength = usualLength;
        start = DateFields.dateTime(words, words.get("workspace.plan.start"));
        end = DateFields.dateTime(words, words.get("workspace.plan.end"));
        startSecond = new Checkbox(words.get("workspace.plan.start-second"));
        endSecond = new Checkbox(words.get("workspace.plan.end-second"));
        zone = zone(words);
        var times = new Div(start, end);
        times.addClassName("columns");
        content.add(times, startSecond, endSecond, new Details(words.get("workspace.plan.zone.other"), zone));
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
        askWhichHour();
    }

    /** The end keeps its distance once somebody chose it, and the kind's usual length before. */
    private void moveEnd(@Nullable LocalDateTime startBefore) {
        var from = start.getValue();
        if (from == null) {
            return;
        }
        var length = endChosen && startBefore != null && end.getValue() != null
                ? Duration.between(startBefore, end.getValue())
                : usualLength.get();
        if (!endChosen || startBefore != null) {
            end.setValue(from.plus(length));
        }
    }

    @Override
    void lengthChanged() {
        if (!endChosen && start.getValue() != null) {
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
            case "start" -> start;
            case "end" -> end;
            case "zone" -> zone;
            default -> null;
        };
    }
}
