package nyc.icefree.workspace.series;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.series.PlannedDate;
import nyc.icefree.series.PlannedDates;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesRefused;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;

/** Asks whether an event repeats, and previews its dates. */
public class RepeatPlan extends Div {
    private static final int SHOWN = 12;
    private static final int MOST = 600;

    private final Words words;
    private final PlannedDates planned;
    private final Supplier<OrganizationId> host;
    private final Supplier<EventDraft> form;
    private final RepeatFields fields;
    private final MultiSelectComboBox<LocalDate> more = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<LocalDate> except = new MultiSelectComboBox<>();
    private final Div preview = new Div();
    private final Button look;
    private final Div line;
    private final Fold fold;
    private @Nullable LocalDate first;

    public RepeatPlan(Words words, PlannedDates planned, Supplier<OrganizationId> host, Supplier<EventDraft> form) {
        this.words = words;
        this.planned = planned;
        this.host = host;
        this.form = form;
        fields = new RepeatFields(words, this::unsaid);
        line = fields.line();
        look = new Button(words.get("workspace.repeat.show"), click -> show());
        preview.getElement().setAttribute("aria-live", "polite");
        add(fields, moreDays(), look, box(except, "workspace.repeat.except"), preview);
        fold = new Fold(words.get("workspace.repeat"), this);
        more.addValueChangeListener(chosen -> unsaid());
        unsaid();
        except.setHelperText(words.get("workspace.repeat.except.help"));
        Form.onTyped(except, chosen -> show());
    }

    public Div line() {
        return line;
    }

    public Fold folded() {
        return fold;
    }

    /** @param from the first date, whose day of the week or month may be meant; null while there is none */
    public void say(@Nullable LocalDate from) {
        first = from;
        RefusalNotices.said(words, fold::says, () -> fold.says(said(from)));
    }

    private String said(@Nullable LocalDate from) {
        int besides = more.getValue().size();
        return besides > 0 && !fields.repeat()
                ? words.get("workspace.repeat.says-days", "count", besides)
                : fields.said(from);
    }

    /** Another answer makes the preview stale. */
    private void unsaid() {
        preview.removeAll();
        say(first);
        look.setVisible(fields.repeat() || !more.getValue().isEmpty());
        except.setVisible(look.isVisible() && except.isVisible());
    }

    private Div moreDays() {
        var day = DateFields.date(words, words.get("workspace.repeat.day"));
        var add = new Button(words.get("workspace.repeat.add"), click -> {
            var chosen = day.getValue();
            if (chosen == null) {
                FormMarks.mark(day, words.get("workspace.repeat.day-missing"));
                return;
            }
            var days = new TreeSet<>(more.getValue());
            days.add(chosen);
            offer(more, days);
            more.setValue(days);
            day.clear();
            unsaid();
        });
        return Styled.as("field-row", new Div(day, add, box(more, "workspace.repeat.more")));
    }

    private MultiSelectComboBox<LocalDate> box(MultiSelectComboBox<LocalDate> days, String key) {
        days.setLabel(words.get(key));
        days.setItemLabelGenerator(words::date);
        days.setVisible(false);
        return days;
    }

    private static void offer(MultiSelectComboBox<LocalDate> box, Collection<LocalDate> days) {
        box.setItems(days);
        box.setVisible(!days.isEmpty());
    }

    /**
     * Null for a single event.
     *
     * @throws Refused for no rule, or a first date that it does not hit
     */
    @Nullable
    public Repeats repeats(EventDraft draft) {
        var start = draft.when().start();
        var rule = start == null ? null : fields.rule(start.toLocalDate());
        if (start != null && rule != null && !more.getValue().contains(start.toLocalDate())) {
            fields.requireHit(rule, start.toLocalDate());
        }
        return rule == null && more.getValue().isEmpty()
                ? null
                : new Repeats(rule, more.getValue(), rule == null ? Set.of() : except.getValue());
    }

    public int dates(EventDraft draft) {
        var repeats = repeats(draft);
        return repeats == null
                ? 1
                : planned.of(host.get(), draft, repeats, MOST).size();
    }

    private void show() {
        preview.removeAll();
        RefusalNotices.said(words, this::refuse, () -> show(form.get()));
    }

    private void show(EventDraft draft) {
        if (draft.when().start() == null || draft.when().end() == null) {
            preview.add(new Paragraph(words.why(SeriesRefused.START_MISSING)));
            return;
        }
        var repeats = repeats(draft);
        if (repeats == null) {
            preview.add(new Paragraph(words.get("workspace.repeat.once")));
            return;
        }
        var rule = repeats.rule();
        var all = planned.of(host.get(), draft, repeats.withoutExceptions(), MOST);
        if (rule != null) {
            var left = new HashSet<>(except.getValue());
            var ruled = all.stream()
                    .map(d -> day(d))
                    .filter(d -> !repeats.chosen().contains(d))
                    .toList();
            offer(except, ruled);
            left.retainAll(ruled);
            except.setValue(left);
        }
        var dates = all.stream()
                .filter(d -> rule == null || !except.getValue().contains(day(d)))
                .toList();
        preview.add(new Paragraph(
                rule == null
                        ? words.get("workspace.repeat.chosen", "count", dates.size())
                        : words.get("workspace.repeat.dates", "often", fields.sentence(rule), "count", dates.size())));
        preview.add(new UnorderedList(dates.stream()
                .limit(SHOWN)
                .map(date -> new ListItem(line(date)))
                .toArray(ListItem[]::new)));
        long clashes = dates.stream().filter(d -> !d.clashes().isEmpty()).count();
        if (clashes > 0) {
            preview.add(new Paragraph(words.get("workspace.repeat.clashes", "count", clashes)));
        }
    }

    private static LocalDate day(PlannedDate date) {
        return date.slot().startLocal().toLocalDate();
    }

    void refuse(String why) {
        preview.removeAll();
        preview.add(Styled.alert(Styled.as("problems", new Paragraph(why))));
    }

    private String line(PlannedDate date) {
        var slot = date.slot();
        String span = words.span(slot.startLocal(), slot.endLocal());
        return date.clashes().isEmpty()
                ? span
                : words.get(
                        "workspace.repeat.clash",
                        "date",
                        span,
                        "other",
                        words.span(
                                date.clashes().getFirst().startLocal(),
                                date.clashes().getFirst().endLocal()));
    }
}
