package nyc.icefree.workspace;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.timepicker.TimePicker.TimePickerI18n;
import java.text.DateFormatSymbols;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;

/** Fields for dates and times that speak the person's language. */
public final class DateFields {
    private static final Duration STEP = Duration.ofMinutes(15);

    /** Index of the last quarter hour in sight: the list shows ten, from 16:00 on. */
    private static final int LAST_SEEN = 16 * 4 + 9;

    private static final String FROM_THE_AFTERNOON = """
            const field = this, last = $0;
            if (field.opensLate) return;
            field.opensLate = true;
            field.addEventListener('opened-changed', event => {
              if (!event.detail.value || field.value) return;
              const reveal = tries => requestAnimationFrame(() => {
                const list = field._scroller ?? document.querySelector('vaadin-time-picker-scroller');
                if (list?.scrollIntoView && list.items?.length > last) list.scrollIntoView(last);
                else if (tries > 0) reveal(tries - 1);
              });
              reveal(10);
            });
            """;

    public static final class Day extends DatePicker {
        private Day(String label) {
            super(label);
        }

        /** Whether something is typed that is no day. */
        public boolean hasUnread() {
            return isInputUnparsable();
        }
    }

    public static final class Hour extends TimePicker {
        private Hour(String label) {
            super(label);
        }

        /** What was typed and is no time; empty when it can be read. */
        public String unread() {
            return isInputUnparsable() ? getElement().getProperty("_inputElementValue", "") : "";
        }
    }

    private DateFields() {}

    public static Day date(Words words, String label) {
        var field = new Day(label);
        field.setLocale(words.language().locale());
        field.setI18n(calendar(words));
        TypedTimes.read(field, words.language().locale());
        return field;
    }

    public static DateTimePicker dateTime(Words words, String label) {
        var field = new DateTimePicker(label);
        field.setLocale(words.language().locale());
        field.setDatePickerI18n(calendar(words));
        field.setI18n(new DateTimePickerI18n()
                .setDateLabel(words.get("word.date"))
                .setTimeLabel(words.get("workspace.date.time"))
                .setBadInputErrorMessage(words.get("workspace.date.odd"))
                .setIncompleteInputErrorMessage(words.get("workspace.date.incomplete")));
        field.setStep(STEP);
        // its parts are fields of their own
        field.getChildren()
                .forEach(part -> TypedTimes.read(part, words.language().locale()));
        field.addValueChangeListener(change -> field.setHelperText(
                change.getValue() == null ? "" : words.date(change.getValue().toLocalDate())));
        return field;
    }

    public static Hour time(Words words, String label) {
        var field = new Hour(label);
        field.setLocale(words.language().locale());
        field.setI18n(new TimePickerI18n().setBadInputErrorMessage(words.get("workspace.date.odd-time")));
        field.setStep(STEP);
        TypedTimes.read(field, words.language().locale());
        return field;
    }

    /** Most events are in the evening: the list of times opens there, although any time can be chosen and typed. */
    public static Hour evening(Words words, String label) {
        var field = time(words, label);
        field.addAttachListener(attach -> field.getElement().executeJs(FROM_THE_AFTERNOON, LAST_SEEN));
        return field;
    }

    /** Whether 12/5 is in May. */
    public static boolean isDayFirst(Language language) {
        return TypedTimes.dayFirst(language.locale());
    }

    private static DatePickerI18n calendar(Words words) {
        var symbols = DateFormatSymbols.getInstance(words.language().locale());
        return new DatePickerI18n()
                .setMonthNames(List.of(symbols.getMonths()).subList(0, 12))
                .setWeekdays(days(symbols.getWeekdays()))
                .setWeekdaysShort(days(symbols.getShortWeekdays()))
                .setFirstDayOfWeek(0)
                .setToday(words.get("workspace.date.today"))
                .setCancel(words.get("workspace.date.cancel"))
                .setBadInputErrorMessage(words.get("workspace.date.odd"));
    }

    /** Java counts days from 1 and leaves the first place empty. */
    private static List<String> days(String[] fromOne) {
        return Arrays.asList(fromOne).subList(1, 8);
    }
}
