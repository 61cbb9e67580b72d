package nyc.icefree.workspace.series;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.series.PlannedDate;
import nyc.icefree.series.PlannedDates;
import nyc.icefree.series.Repeats;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;

/** Asks whether an event repeats, and lists its dates, each of which can be skipped. */
public class RepeatPlan extends Div {
    private static final int MOST = 600;

    private final Words words;
    private final PlannedDates planned;
    private final Supplier<OrganizationId> host;
    private final Supplier<Optional<EventDraft>> form;
    private final RepeatFields fields;
    private final TypedDays more;
    private final TypedDays skip;
    private final Paragraph count = Styled.status(new Paragraph());
    private final Div line;
    private final Div dates = Styled.as("series-dates", new Div());
    private final Fold fold;
    private @Nullable LocalDate first;
    private @Nullable List<?> shown;

    /** @param form what is typed so far */
    public RepeatPlan(
            Words words, PlannedDates planned, Supplier<OrganizationId> host, Supplier<Optional<EventDraft>> form) {
        this.words = words;
        this.planned = planned;
        this.host = host;
        this.form = form;
        fields = new RepeatFields(words, this::say);
        more = new TypedDays(words, "workspace.repeat.more", () -> first, this::say);
        skip = new TypedDays(words, "workspace.repeat.skip", () -> first, this::say);
        var beside = fields.line();
        beside.add(skip);
        line = new Div(beside, count);
        add(fields, more, dates);
        fold = new Fold(words.get("workspace.repeat"), this);
    }

    public Div line() {
        return line;
    }

    public Fold folded() {
        return fold;
    }

    /** Says what follows from what is typed so far. */
    public void say() {
        var draft = form.get();
        var before = first;
        first = draft.map(typed -> typed.when().start())
                .map(LocalDateTime::toLocalDate)
                .orElse(null);
        if (!Objects.equals(before, first)) {
            more.read();
            skip.read();
        }
        fields.begin(first);
        skip.setVisible(fields.repeat());
        RefusalNotices.said(words, this::refuse, () -> {
            fold.says(
                    fields.repeat() || more.days().isEmpty()
                            ? fields.said(first)
                            : words.get(
                                    "workspace.repeat.says-days",
                                    "count",
                                    more.days().size()));
            show(draft.orElse(null));
        });
    }

    /**
     * Null for a single event.
     *
     * @throws nyc.icefree.refusals.Refused for no rule, a first date that it does not hit, or a day that cannot be read
     */
    @Nullable
    public Repeats repeats(EventDraft draft) {
        skip.requireRead();
        more.requireRead();
        return soFar(draft);
    }

    private @Nullable Repeats soFar(EventDraft draft) {
        var start = draft.when().start();
        var rule = start == null ? null : fields.rule(start.toLocalDate());
        if (start != null && rule != null && !more.days().contains(start.toLocalDate())) {
            fields.requireHit(rule, start.toLocalDate());
        }
        return rule == null && more.days().isEmpty() ? null : new Repeats(rule, more.days(), skip.days());
    }

    public int dates(EventDraft draft) {
        var repeats = repeats(draft);
        return repeats == null
                ? 1
                : planned.of(host.get(), draft, repeats, MOST).size();
    }

    /** How many dates there are and which are skipped; empty for a single event. */
    public String count(EventDraft draft) {
        return repeats(draft) == null ? "" : count.getText();
    }

    private void show(@Nullable EventDraft draft) {
        var repeats = draft == null ? null : soFar(draft);
        var now = draft == null || repeats == null
                ? null
                : Arrays.asList(host.get(), draft.when(), draft.where().venue(), repeats);
        if (Objects.equals(now, shown)) {
            return;
        }
        shown = now;
        dates.removeAll();
        count.setText("");
        if (draft == null || repeats == null) {
            return;
        }
        var all = planned.of(host.get(), draft, repeats.withoutExceptions(), MOST);
        if (!all.isEmpty()) {
            skip.keepOnly(all.stream().map(RepeatPlan::day).toList());
            count.setText(SeriesActs.count(words, all.size() - skip.days().size(), skip.days()));
        }
        all.stream()
                .collect(Collectors.groupingBy(date -> YearMonth.from(day(date)), TreeMap::new, Collectors.toList()))
                .forEach((month, some) -> dates.add(
                        Styled.as("month-head", new Paragraph(words.begin(words.month(month)))),
                        new UnorderedList(some.stream().map(this::item).toArray(ListItem[]::new))));
    }

    private ListItem item(PlannedDate date) {
        var day = day(date);
        boolean skipped = skip.days().contains(day);
        String said = line(date);
        var turn =
                Look.QUIET.button(words.get(skipped ? "workspace.repeat.keep" : "workspace.series.skip"), said, () -> {
                    (more.days().contains(day) ? more : skip).turn(day);
                    say();
                });
        return Styled.as(skipped ? "skipped" : "kept", new ListItem(new Span(said), turn));
    }

    private static LocalDate day(PlannedDate date) {
        return date.slot().startLocal().toLocalDate();
    }

    private void refuse(String why) {
        shown = null;
        fold.says(why);
        count.setText("");
        dates.removeAll();
        dates.add(Styled.alert(Styled.as("problems", new Paragraph(why))));
    }

    private String line(PlannedDate date) {
        String said = words.dayInShort(day(date));
        if (date.clashes().isEmpty()) {
            return said;
        }
        var other = date.clashes().getFirst();
        return words.get(
                "workspace.repeat.clash", "date", said, "other", words.span(other.startLocal(), other.endLocal()));
    }
}
