package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nyc.icefree.shifts.HelperPages;
import nyc.icefree.shifts.helped.HelpedShift;
import nyc.icefree.shifts.helped.HoursAnswer;
import nyc.icefree.shifts.helper.HelperPage;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.controls.Look;

/** Shifts of which somebody says that they did them for longer than was planned, each with a yes and a no. */
class HoursToConfirm {
    private final HelperPages pages;
    private final Words words;
    private final Runnable changed;

    HoursToConfirm(HelperPages pages, Words words, Runnable changed) {
        this.pages = pages;
        this.words = words;
        this.changed = changed;
    }

    List<ListItem> lines(HelperPage page) {
        return page.toConfirm().stream().map(this::line).toList();
    }

    private ListItem line(HelpedShift one) {
        String name = words.get(
                "workspace.shifts.title",
                "role",
                words.of(one.role()),
                "time",
                words.span(one.slot().startLocal(), one.slot().endLocal()));
        var what = new Span(name);
        what.addClassName("name");
        var says = new Span(words.get(
                "workspace.volunteers.hours.says", "hours", hours(said(one)), "planned", hours(one.planned())));
        var acts = new Div(
                button("workspace.volunteers.hours.confirm", name, one, HoursAnswer.CONFIRMED),
                Look.QUIET.of(button("workspace.volunteers.hours.decline", name, one, HoursAnswer.DECLINED)));
        acts.addClassName("line-acts");
        return new ListItem(what, says, acts);
    }

    private static Duration said(HelpedShift one) {
        return Objects.requireNonNullElse(one.corrected(), one.planned());
    }

    private static double hours(Duration time) {
        return time.toMinutes() / 60.0;
    }

    private Button button(String key, String name, HelpedShift one, HoursAnswer answer) {
        var button = new Button(words.get(key), click -> {
            Acts.run(words, () -> {
                pages.answerHours(one.id(), said(one), answer);
                Notice.said(words.get("workspace.volunteers.hours.answered"));
            });
            changed.run();
        });
        button.setAriaLabel(button.getText() + ": " + name);
        return button;
    }
}
