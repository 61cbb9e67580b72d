package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.button.Button;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.PatternFacts;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.KindDefaults;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.planning.PatternShifts;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.planning.UsualShifts;
import nyc.icefree.shifts.roles.ShiftChoices;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.keys.SaveKey;
import org.jspecify.annotations.Nullable;

/** Plans or changes one shift; stays open with what was typed when something is refused. */
class ShiftDialog extends TitledDialog {
    /** @param key of its title; with {@code .now} what its button does */
    private ShiftDialog(
            String key,
            TimeSlot around,
            boolean undated,
            ShiftDraft draft,
            ShiftChoices choices,
            Words words,
            Consumer<ShiftDraft> save) {
        super(words.get(key), DialogWidth.FORM);
        var form = new ShiftForm(around, undated, choices, words, draft);
        add(form);
        var keep = new Button(words.get(key + ".now"), click -> submit(form, words, save));
        Look.PRIMARY.of(keep);
        foot(out(words.get("workspace.cancel")), keep);
        SaveKey.in(this, keep);
        open();
    }

    private void submit(ShiftForm form, Words words, Consumer<ShiftDraft> save) {
        RefusalNotices.marked(words, form::mark, () -> {
            var typed = form.typed();
            if (typed.isPresent()) {
                save.accept(typed.get());
                close();
            }
        });
    }

    static void forNew(EventView event, ShiftPlanning planning, Words words, Runnable done) {
        var blank = blank(event.id(), event.kind(), event.slot());
        new ShiftDialog(
                "workspace.shifts.add", event.slot(), false, blank, planning.choices(event.id()), words, draft -> {
                    planning.plan(draft);
                    done.run();
                    Notice.said(words.get("workspace.shifts.added"));
                });
    }

    /** For what is planned from a template. */
    static void forNew(PatternFacts pattern, PatternShifts planning, Words words, Runnable done) {
        var blank = blank(null, pattern.kind(), pattern.slot());
        new ShiftDialog(
                "workspace.shifts.add", pattern.slot(), true, blank, planning.choices(pattern.id()), words, draft -> {
                    planning.add(pattern.id(), draft);
                    done.run();
                    Notice.said(words.get("workspace.shifts.added"));
                });
    }

    static void forChange(ShiftSheet shift, PatternFacts pattern, PatternShifts planning, Words words, Runnable done) {
        new ShiftDialog(
                "workspace.shifts.edit",
                pattern.slot(),
                true,
                shift.draft(),
                planning.choices(pattern.id()),
                words,
                draft -> {
                    planning.change(shift.id(), shift.version(), draft);
                    done.run();
                    Notice.said(words.get("workspace.shifts.changed"));
                });
    }

    /** For a new shift, until somebody says otherwise. */
    static ShiftDraft blank(@Nullable EventId event, EventKind kind, TimeSlot slot) {
        var mode = KindDefaults.of(kind).asksForShifts() ? SignupMode.ASK : SignupMode.OPEN;
        return new ShiftDraft(
                event, null, ShiftRole.WELCOME_DESK, 2, UsualShifts.hours(slot), Set.of(), Set.of(), mode, "");
    }

    static void forChange(ShiftSheet sheet, EventView event, ShiftPlanning planning, Words words, Runnable done) {
        var before = Objects.requireNonNull(sheet.draft());
        new ShiftDialog(
                "workspace.shifts.edit", event.slot(), false, before, planning.choices(event.id()), words, draft -> {
                    planning.change(sheet.id(), sheet.version(), draft);
                    done.run();
                    Notice.said(words.get("workspace.shifts.changed"));
                });
    }
}
