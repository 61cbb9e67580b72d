package nyc.icefree.workspace.series;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.recurrence.Ending;
import nyc.icefree.recurrence.Pattern;
import nyc.icefree.recurrence.Pattern.MonthlyOnWeekday;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.recurrence.RuleRefused;
import nyc.icefree.recurrence.RuleWords;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DateFields;
import org.jspecify.annotations.Nullable;

/** How often an event repeats, asked in plain words; nobody has to know what an RRULE is. */
class RepeatFields extends Div {
    enum Often {
        NEVER,
        DAILY,
        WEEKLY,
        MONTHLY_DAY,
        MONTHLY_LAST,
        MONTHLY_WEEKDAY,
        YEARLY
    }

    enum Until {
        OPEN,
        DATE,
        COUNT
    }

    private final Words words;
    private final Select<Often> often = new Select<>();
    private final IntegerField interval = new IntegerField();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final CheckboxGroup<Integer> positions = new CheckboxGroup<>();
    private final Select<DayOfWeek> weekday = new Select<>();
    private final Select<Until> until = new Select<>();
    private final DatePicker last;
    private final IntegerField count = new IntegerField();

    /** @param changed is run whenever another answer is given */
    RepeatFields(Words words, Runnable changed) {
        this.words = words;
        addClassName("field-row");
        often.setLabel(words.get("workspace.repeat.often"));
        often.setItems(Often.values());
        often.setItemLabelGenerator(o -> words.get("workspace.repeat." + key(o)));
        often.setValue(Often.NEVER);
        interval.setLabel(words.get("workspace.repeat.interval"));
        interval.setMin(1);
        interval.setMax(99);
        interval.setStepButtonsVisible(true);
        interval.setValue(1);
        days.setLabel(words.get("workspace.repeat.days"));
        days.setItems(DayOfWeek.values());
        var names = new RuleWords(words);
        days.setItemLabelGenerator(names::day);
        positions.setLabel(words.get("workspace.repeat.positions"));
        positions.setHelperText(words.get("workspace.repeat.positions.help"));
        positions.setItems(MonthlyOnWeekday.POSITIONS);
        positions.setItemLabelGenerator(position -> words.begin(names.position(position)));
        weekday.setLabel(words.get("workspace.repeat.weekday"));
        weekday.setItems(DayOfWeek.values());
        weekday.setEmptySelectionAllowed(true);
        weekday.setEmptySelectionCaption(words.get("workspace.repeat.weekday-of-start"));
        weekday.setItemLabelGenerator(
                day -> day == null ? words.get("workspace.repeat.weekday-of-start") : words.begin(names.day(day)));
        until.setLabel(words.get("workspace.repeat.until"));
        until.setItems(Until.values());
        until.setItemLabelGenerator(u -> words.get("workspace.repeat.until-" + key(u)));
        until.setValue(Until.COUNT);
        last = DateFields.date(words, words.get("workspace.repeat.last"));
        count.setLabel(words.get("workspace.repeat.count"));
        count.setMin(1);
        count.setMax(999);
        count.setValue(10);
        add(often, interval, days, positions, weekday, until, last, count);
        often.addValueChangeListener(e -> fit(changed));
        until.addValueChangeListener(e -> fit(changed));
        interval.addValueChangeListener(e -> changed.run());
        days.addValueChangeListener(e -> changed.run());
        positions.addValueChangeListener(e -> changed.run());
        weekday.addValueChangeListener(e -> changed.run());
        last.addValueChangeListener(e -> changed.run());
        count.addValueChangeListener(e -> changed.run());
        fit(() -> {});
    }

    /** How often and until when, to stand beside the date; the rest stays here. */
    Div line() {
        var line = new Div(often, until, last, count);
        line.addClassNames("form-line", "repeat-line");
        return line;
    }

    /** It repeats anyway: asks how from now on, and begins with how it did. */
    void always(Rule rule) {
        often.setItems(
                Arrays.stream(Often.values()).filter(o -> o != Often.NEVER).toList());
        often.setValue(
                switch (rule.pattern()) {
                    case Pattern.Daily daily -> Often.DAILY;
                    case Pattern.Weekly weekly -> {
                        days.setValue(weekly.days());
                        yield Often.WEEKLY;
                    }
                    case Pattern.MonthlyOnDay onDay -> onDay.day() == -1 ? Often.MONTHLY_LAST : Often.MONTHLY_DAY;
                    case MonthlyOnWeekday on -> {
                        positions.setValue(on.positions());
                        weekday.setValue(on.weekday());
                        yield Often.MONTHLY_WEEKDAY;
                    }
                    case Pattern.Yearly yearly -> Often.YEARLY;
                });
        interval.setValue(rule.interval());
        switch (rule.ending()) {
            case Ending.Never never -> until.setValue(Until.OPEN);
            case Ending.On on -> {
                until.setValue(Until.DATE);
                last.setValue(on.last());
            }
            case Ending.After after -> {
                until.setValue(Until.COUNT);
                count.setValue(after.count());
            }
        }
    }

    boolean repeat() {
        return often.getValue() != Often.NEVER;
    }

    private void fit(Runnable changed) {
        boolean repeats = repeat();
        interval.setVisible(repeats);
        days.setVisible(often.getValue() == Often.WEEKLY);
        positions.setVisible(often.getValue() == Often.MONTHLY_WEEKDAY);
        weekday.setVisible(often.getValue() == Often.MONTHLY_WEEKDAY);
        until.setVisible(repeats);
        last.setVisible(repeats && until.getValue() == Until.DATE);
        count.setVisible(repeats && until.getValue() == Until.COUNT);
        changed.run();
    }

    /**
     * Null for an event that does not repeat.
     *
     * @param start gives the day of the week or month where none is chosen
     * @throws Refused with the reason
     */
    @Nullable
    Rule rule(LocalDate start) {
        @Nullable
        Pattern pattern = switch (often.getValue()) {
            case NEVER -> null;
            case DAILY -> new Pattern.Daily();
            case WEEKLY -> new Pattern.Weekly(days.isEmpty() ? Set.of(start.getDayOfWeek()) : days.getValue());
            case MONTHLY_DAY -> new Pattern.MonthlyOnDay(start.getDayOfMonth());
            case MONTHLY_LAST -> new Pattern.MonthlyOnDay(-1);
            case MONTHLY_WEEKDAY -> onWeekday(start);
            case YEARLY -> new Pattern.Yearly(MonthDay.from(start));
        };
        return pattern == null
                ? null
                : new Rule(pattern, number(interval, RuleRefused.INTERVAL_OUT_OF_BOUNDS), ending(start));
    }

    /** What is not chosen is as the first date has it. */
    private Pattern onWeekday(LocalDate start) {
        int position = MonthlyOnWeekday.position(start);
        return new MonthlyOnWeekday(
                positions.isEmpty() ? Set.of(position > 4 ? -1 : position) : positions.getValue(),
                Objects.requireNonNullElse(weekday.getValue(), start.getDayOfWeek()));
    }

    private Ending ending(LocalDate start) {
        return switch (until.getValue()) {
            case OPEN -> new Ending.Never();
            case COUNT -> new Ending.After(number(count, RuleRefused.COUNT_OUT_OF_BOUNDS));
            case DATE -> {
                var day = last.getValue();
                if (day == null || day.isBefore(start)) {
                    throw new Refused(RuleRefused.ENDS_BEFORE_START);
                }
                yield new Ending.On(day);
            }
        };
    }

    private static int number(IntegerField field, RuleRefused otherwise) {
        var value = field.getValue();
        if (value == null) {
            throw new Refused(otherwise);
        }
        return value;
    }

    String sentence(Rule rule) {
        return new RuleWords(words).sentence(rule);
    }

    /** How often, as far as it can be said yet. */
    String said(@Nullable LocalDate start) {
        var rule = start == null ? null : rule(start);
        return rule == null ? words.get("workspace.repeat." + key(often.getValue())) : words.begin(sentence(rule));
    }

    /** The first date is one of the rule: whoever typed it means it, and would miss it among the others. */
    void requireHit(Rule rule, LocalDate first) {
        var next = rule.firstFrom(first).orElseThrow(() -> new Refused(RuleRefused.NEVER));
        if (!next.equals(first)) {
            throw new Refused(
                    new FirstDateRefused(new RuleWords(words).often(rule), words.date(first), words.date(next)));
        }
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
