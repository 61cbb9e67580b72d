package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.MoveCheck;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.messages.ChangeAudience;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.shifts.planning.ShiftMovePreview;
import nyc.icefree.shifts.planning.ShiftMovePreview.Foreseen;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.NotifiedPeople;
import nyc.icefree.workspace.ShiftMoveQuestion;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.rsvps.AnswersForeseen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves a changed event, for the form and the calendar: asks before people are told or shifts move, and proposes what the host may not change alone. */
@Component
record MoveConfirmation(
        ViewerWords ownWords,
        EventPlanning planning,
        Proposals proposals,
        ChangeAudience audience,
        ShiftMovePreview shiftMoves,
        AnswersForeseen answers) {
    private record Change(EventPlan plan, EventDraft draft, Runnable saved, Runnable kept) {}

    /** @param kept runs when the event stays as it was @throws Refused with every problem, before anything is asked */
    void save(EventPlan plan, EventDraft draft, Runnable saved, Runnable kept) {
        var check = planning.check(plan.id(), draft);
        var shifts = shifts(plan, check);
        if (!check.moves() && !check.needsApproval() && shifts.shifts() == 0) {
            planning.change(plan.id(), plan.version(), draft);
            saved.run();
            return;
        }
        ask(new Change(plan, draft, saved, kept), check, shifts).open();
    }

    /** @return the plan from now on; null, with nothing saved, where {@link #save} would ask what becomes of shifts */
    @Nullable
    EventPlan saveByItself(EventPlan plan, EventDraft draft) {
        return shifts(plan, planning.check(plan.id(), draft)).shifts() == 0
                ? planning.saveDraft(plan.id(), plan.version(), draft)
                : null;
    }

    private Foreseen shifts(EventPlan plan, MoveCheck check) {
        var to = check.newSlot();
        return to == null ? Foreseen.NOTHING : shiftMoves.foresee(Map.of(plan.id(), to));
    }

    private Dialog ask(Change change, MoveCheck check, Foreseen foreseen) {
        var plan = change.plan();
        var draft = change.draft();
        var words = ownWords.get();
        boolean propose = check.proposes();
        var dialog = new WhenMovedDialog(words.get(title(check)));
        var shifts = new ShiftMoveQuestion(words);
        shifts.say(foreseen);
        var now = Look.PRIMARY.button(
                words.get(
                        propose
                                ? "workspace.move.propose"
                                : check.moves() ? "workspace.move.now" : "workspace.move.now-silent"),
                () -> confirmed(dialog, change, shifts.chosen(), propose, words));
        now.setDisableOnClick(true);
        if (check.needsApproval()) {
            dialog.add(new Paragraph(words.get("workspace.approval.what")));
        }
        if (check.moves()) {
            sayMove(dialog, plan, draft, check, words);
        } else if (foreseen.shifts() > 0) {
            dialog.add(fromTo(plan.draft(), draft, words));
        }
        dialog.add(shifts);
        dialog.foot(
                words.get(check.needsApproval() ? "workspace.approval.not" : "workspace.move.not"), change.kept(), now);
        return dialog;
    }

    private static String title(MoveCheck check) {
        return check.moves()
                ? "workspace.move.title"
                : check.needsApproval() ? "workspace.approval.title" : "workspace.move.shifts.title";
    }

    private static Paragraph fromTo(EventDraft before, EventDraft after, Words words) {
        return new Paragraph(
                words.get("workspace.move.from-to", "from", span(before, words), "to", span(after, words)));
    }

    private void sayMove(Dialog dialog, EventPlan plan, EventDraft draft, MoveCheck check, Words words) {
        var told = audience.of(plan.id());
        var before = plan.draft();
        dialog.add(fromTo(before, draft, words));
        if (before.where().attendance() != draft.where().attendance()
                || !before.where()
                        .onlineLink()
                        .equals(draft.where().onlineLink().strip())) {
            dialog.add(new Paragraph(words.get("workspace.move.online")));
        }
        var list = new NotifiedPeople(words, told);
        list.add(new ListItem(words.get("workspace.move.feeds")));
        String when = check.needsApproval()
                ? "workspace.approval.told"
                : check.needsSecond() ? "workspace.move.needs-second" : "workspace.move.told";
        dialog.add(answers.of(plan, draft), new Paragraph(words.get(when)), list);
    }

    private void confirmed(Dialog dialog, Change change, ShiftHours shifts, boolean propose, Words words) {
        dialog.close();
        var outcome = RefusalNotices.said(words, Notice::refused, () -> store(change, shifts, propose));
        if (outcome == RefusalNotices.Outcome.DONE) {
            if (propose) {
                Notice.said(words.get("workspace.move.proposed"));
            }
            change.saved().run();
        }
    }

    private void store(Change change, ShiftHours shifts, boolean propose) {
        var plan = change.plan();
        if (propose) {
            proposals.propose(plan.id(), plan.version(), change.draft(), shifts);
        } else {
            planning.change(plan.id(), plan.version(), change.draft(), shifts);
        }
    }

    /** Leaving it undoes also what somebody dragged. */
    static final class WhenMovedDialog extends TitledDialog {
        WhenMovedDialog(String title) {
            super(title, DialogWidth.FORM);
        }

        private void foot(String not, Runnable kept, Button now) {
            whenLeft(kept);
            foot(out(not), now);
        }
    }

    private static String span(EventDraft draft, Words words) {
        return words.span(
                Objects.requireNonNull(draft.when().start()),
                Objects.requireNonNull(draft.when().end()));
    }
}
