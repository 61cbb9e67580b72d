package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.signup.HelperPage;
import nyc.icefree.shifts.signup.OpenForThem;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.shifts.OffersInWords;
import nyc.icefree.workspace.shifts.OverrideDialog;
import org.jspecify.annotations.Nullable;

/** Open shifts for one volunteer: each says what stands in the way, and can be offered to them or given. */
class OpenForThemLines {
    private final HelperPage page;
    private final ShiftStaffing staffing;
    private final OffersInWords offers;
    private final Words words;
    private final Runnable changed;
    private final Map<ShiftId, String> answers;

    OpenForThemLines(HelperPage page, ShiftStaffing staffing, OffersInWords offers, Words words, Runnable changed) {
        this.page = page;
        this.staffing = staffing;
        this.offers = offers;
        this.words = words;
        this.changed = changed;
        answers = offers.answersOf(
                page.person(), page.open().stream().map(one -> one.shift().id()).toList());
    }

    List<ListItem> lines() {
        return page.open().stream().map(this::line).toList();
    }

    private ListItem line(OpenForThem one) {
        var status = one.status();
        var fits = new StateWord(String.join("; ", status.toOrganizer(words)), status.fits() ? Tone.FINE : Tone.PLAIN);
        fits.addClassName("wrapping");
        var more = new ArrayList<Component>();
        more.add(new Span(words.get("workspace.shifts.missing", "missing", one.missing(), "seats", one.seats())));
        more.add(fits);
        var acts = new Div();
        acts.addClassName("line-acts");
        String answer = answers.get(one.shift().id());
        if (answer != null) {
            more.add(new StateWord(words.begin(answer), Tone.PLAIN));
        } else if (one.mayBeOffered()) {
            acts.add(named(new Button(words.get("workspace.volunteers.offer"), click -> offer(one)), one));
        }
        acts.add(named(
                Look.QUIET.of(new Button(
                        words.get(status.fits() ? "workspace.volunteers.put" : "workspace.shifts.override"),
                        click -> put(one))),
                one));
        more.add(acts);
        return HelperShiftLine.of(one.shift(), one.event(), words, more.toArray(Component[]::new));
    }

    private Button named(Button button, OpenForThem one) {
        button.setAriaLabel(button.getText() + ": " + HelperShiftLine.name(one.shift(), words));
        return button;
    }

    private void offer(OpenForThem one) {
        RefusalNotices.run(
                words,
                () -> Notice.said(String.join(" ", offers.offer(one.shift().id(), page.person(), page.name()))));
        changed.run();
    }

    private void put(OpenForThem one) {
        if (one.status().fits()) {
            assign(one, null);
        } else {
            ask(one, one.status());
        }
    }

    private void ask(OpenForThem one, SignupStatus status) {
        new OverrideDialog(page.name(), status, words, reason -> assign(one, reason)).open();
    }

    /** What has come in the way since is asked about. */
    private void assign(OpenForThem one, @Nullable String reason) {
        try {
            var assigned = staffing.assign(one.shift().id(), page.person(), reason);
            Notice.undoable(words.get("workspace.shifts.assigned", "name", page.name()), words, () -> {
                RefusalNotices.run(words, () -> staffing.takeBack(assigned));
                changed.run();
            });
        } catch (ShiftRefused refused) {
            if (reason == null && refused.status().mayBeAssigned()) {
                ask(one, refused.status());
            } else {
                Notice.refused(String.join("; ", refused.status().toOrganizer(words)));
            }
        }
        changed.run();
    }
}
