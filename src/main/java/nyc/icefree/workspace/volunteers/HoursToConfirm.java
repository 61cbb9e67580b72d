package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.shifts.HelperPages;
import nyc.icefree.shifts.helped.HelpedShift;
import nyc.icefree.shifts.helped.HoursAnswer;
import nyc.icefree.shifts.helped.WaitingHours;
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
        return page.toConfirm().stream()
                .map(one -> line(shift(one), List.of(), one))
                .toList();
    }

    /** With whose they are, and of which organization. */
    ListItem line(WaitingHours one) {
        String shift = shift(one.shift());
        String organization = one.shift().organization().name();
        return one.name().isEmpty()
                ? line(shift, List.of(organization), one.shift())
                : line(one.name(), List.of(shift, organization), one.shift());
    }

    private String shift(HelpedShift one) {
        return words.get(
                "workspace.shifts.title",
                "role",
                words.of(one.role()),
                "time",
                words.span(one.slot().startLocal(), one.slot().endLocal()));
    }

    private ListItem line(String name, List<String> facts, HelpedShift one) {
        var what = new Span(name);
        what.addClassName("name");
        var says = new Span(words.get(
                "workspace.volunteers.hours.says", "hours", hours(said(one)), "planned", hours(one.planned())));
        String whole = Stream.concat(Stream.of(name), facts.stream()).collect(Collectors.joining(", "));
        var acts = new Div(
                button("workspace.volunteers.hours.confirm", whole, one, HoursAnswer.CONFIRMED),
                Look.QUIET.of(button("workspace.volunteers.hours.decline", whole, one, HoursAnswer.DECLINED)));
        acts.addClassName("line-acts");
        var line = new ListItem(what);
        facts.forEach(fact -> line.add(new Span(fact)));
        line.add(says, acts);
        return line;
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
