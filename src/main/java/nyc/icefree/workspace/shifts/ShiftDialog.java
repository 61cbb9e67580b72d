package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nyc.icefree.eventform.KindDefaults;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSheet;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.DialogWidth;
import nyc.icefree.workspace.Notice;

/** Plans or changes one shift; stays open with what was typed when something is refused. */
class ShiftDialog extends Dialog {
    private ShiftDialog(String title, EventView event, ShiftDraft draft, Words words, Consumer<ShiftDraft> save) {
        setHeaderTitle(title);
        DialogWidth.FORM.of(this);
        var form = new ShiftForm(event, words, draft);
        add(form);
        var keep = new Button(words.get("workspace.save"), click -> submit(form, words, save));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("workspace.cancel"), click -> close()), keep);
        open();
    }

    private void submit(ShiftForm form, Words words, Consumer<ShiftDraft> save) {
        Acts.marked(words, form::mark, () -> {
            var typed = form.typed();
            if (typed.isPresent()) {
                save.accept(typed.get());
                close();
            }
        });
    }

    static void forNew(EventView event, ShiftPlanning planning, Words words, Runnable done) {
        var mode = KindDefaults.of(event.kind()).asksForShifts() ? SignupMode.ASK : SignupMode.OPEN;
        var blank =
                new ShiftDraft(event.id(), null, ShiftRole.WELCOME_DESK, 2, event.slot(), Set.of(), Set.of(), mode, "");
        new ShiftDialog(words.get("workspace.shifts.add"), event, blank, words, draft -> {
            planning.plan(draft);
            done.run();
            Notice.said(words.get("workspace.shifts.added"));
        });
    }

    static void forChange(ShiftSheet sheet, EventView event, ShiftPlanning planning, Words words, Runnable done) {
        var before = Objects.requireNonNull(sheet.draft());
        new ShiftDialog(words.get("workspace.shifts.edit"), event, before, words, draft -> {
            planning.change(sheet.id(), sheet.version(), draft);
            done.run();
            Notice.said(words.get("workspace.shifts.changed"));
        });
    }
}
