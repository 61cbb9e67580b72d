package nyc.icefree.workspace.series;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nyc.icefree.recurrence.Ending;
import nyc.icefree.recurrence.Pattern;
import nyc.icefree.recurrence.Pattern.MonthlyOnWeekday;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.recurrence.RuleRefused;
import nyc.icefree.recurrence.RuleWords;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.Styled;
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
    private final Span unit = new Span();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final CheckboxGroup<Integer> positions = new CheckboxGroup<>();
    private final Select<DayOfWeek> weekday = new Select<>();
    private final Select<Until> until = new Select<>();
    private final DatePicker last;
    private final IntegerField count = new IntegerField();
    private Set<DayOfWeek> ofFirst = Set.of();

    RepeatFields(Words words, Runnable changed) {
        this.words = words;
        addClassName("field-row");
        Form.choice(
                        often,
                        words.get("workspace.repeat.often"),
                        Often.values(),
                        o -> words.get("workspace.repeat." + key(o)))
                .setValue(Often.NEVER);
        interval.setLabel(words.get("workspace.repeat.interval"));
        interval.setMin(1);
        interval.setMax(99);
        interval.setStepButtonsVisible(true);
        interval.setValue(1);
        interval.setSuffixComponent(unit);
        var names = new RuleWords(words);
        Form.choice(days, words.get("workspace.repeat.days"), DayOfWeek.values(), names::day);
        positions.setHelperText(words.get("workspace.repeat.positions.help"));
        Form.choice(
                positions,
                words.get("workspace.repeat.positions"),
                MonthlyOnWeekday.POSITIONS,
                position -> words.begin(names.position(position)));
        Form.choiceOrAny(
                weekday,
                words.get("workspace.repeat.weekday"),
                words.get("workspace.repeat.weekday-of-start"),
                DayOfWeek.values(),
                day -> words.begin(names.day(day)));
        Form.choice(
                        until,
                        words.get("workspace.repeat.until"),
                        Until.values(),
                        u -> words.get("workspace.repeat.until-" + key(u)))
                .setValue(Until.COUNT);
        last = DateFields.date(words, words.get("workspace.repeat.last"));
        count.setLabel(words.get("workspace.repeat.count"));
        count.setMin(1);
        count.setMax(999);
        count.setValue(10);
        add(often, interval, days, positions, weekday, until, last, count);
        often.addValueChangeListener(e -> fit(changed));
        until.addValueChangeListener(e -> fit(changed));
        Stream.<HasValue<?, ?>>of(interval, days, positions, weekday, last, count)
                .forEach(field -> field.addValueChangeListener(e -> changed.run()));
        fit(() -> {});
    }

    /** How often and until when, to stand beside the date. */
    Div line() {
        return Styled.as("form-line repeat-line", new Div(often, until, last, count));
    }

    /** Asks how an existing rule repeats from now on. */
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

    /** Ticks the day of the first date, unless somebody chose others. */
    void begin(@Nullable LocalDate first) {
        if (first != null && days.getValue().equals(ofFirst)) {
            ofFirst = Set.of(first.getDayOfWeek());
            days.setValue(ofFirst);
        }
    }

    boolean repeat() {
        return often.getValue() != Often.NEVER;
    }

    private void fit(Runnable changed) {
        boolean repeats = repeat();
        interval.setVisible(repeats);
        unit.setText(words.get("workspace.repeat.unit", "often", String.valueOf(often.getValue())));
        days.setVisible(often.getValue() == Often.WEEKLY);
        positions.setVisible(often.getValue() == Often.MONTHLY_WEEKDAY);
        weekday.setVisible(often.getValue() == Often.MONTHLY_WEEKDAY);
        until.setVisible(repeats);
        last.setVisible(repeats && until.getValue() == Until.DATE);
        count.setVisible(repeats && until.getValue() == Until.COUNT);
        changed.run();
    }

    /**
     * The rule, or null for none; what is not chosen follows from the start.
     *
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

    String said(@Nullable LocalDate start) {
        var rule = start == null ? null : rule(start);
        return rule == null ? words.get("workspace.repeat." + key(often.getValue())) : words.begin(sentence(rule));
    }

    /** The first date must be one of the rule: whoever typed it would miss it. */
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
