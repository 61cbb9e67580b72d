package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import nyc.icefree.events.EventDraft;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.recurrence.RuleRefused;
import nyc.icefree.series.PlannedDate;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** The part of the plan that says whether an event repeats, with the dates that follow from it before they are made. */
class RepeatPlan extends Section {
    private static final int SHOWN = 12;
    private static final int MOST = 600;

    private final Words words;
    private final SeriesPlanning series;
    private final Supplier<OrganizationId> host;
    private final Supplier<EventDraft> form;
    private final RepeatFields fields;
    private final Div preview = new Div();

    RepeatPlan(Words words, SeriesPlanning series, Supplier<OrganizationId> host, Supplier<EventDraft> form) {
        super(new H2(words.get("workspace.repeat")));
        this.words = words;
        this.series = series;
        this.host = host;
        this.form = form;
        fields = new RepeatFields(words, preview::removeAll);
        preview.getElement().setAttribute("aria-live", "polite");
        add(fields, new Button(words.get("workspace.repeat.show"), click -> show()), preview);
    }

    /** @throws RuleRefused for answers that make no rule */
    @Nullable
    Rule rule(EventDraft draft) {
        var start = draft.start();
        return start == null ? null : fields.rule(start.toLocalDate());
    }

    private void show() {
        preview.removeAll();
        var draft = form.get();
        if (draft.start() == null || draft.end() == null) {
            preview.add(new Paragraph(words.get("series.refused.start-missing")));
            return;
        }
        try {
            var rule = rule(draft);
            if (rule == null) {
                preview.add(new Paragraph(words.get("workspace.repeat.once")));
                return;
            }
            var dates = series.preview(host.get(), draft, Repeats.by(rule), MOST);
            preview.add(new Paragraph(
                    words.get("workspace.repeat.dates", "often", fields.sentence(rule), "count", dates.size())));
            var list = new UnorderedList();
            dates.stream().limit(SHOWN).forEach(date -> list.add(new ListItem(line(date))));
            preview.add(list);
            long clashes = dates.stream().filter(d -> !d.clashes().isEmpty()).count();
            if (clashes > 0) {
                preview.add(new Paragraph(words.get("workspace.repeat.clashes", "count", clashes)));
            }
        } catch (RuleRefused refused) {
            refuse(words.get(refused.key()));
        }
    }

    void refuse(String why) {
        preview.removeAll();
        var said = new Paragraph(why);
        said.getElement().setAttribute("role", "alert");
        preview.add(said);
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
