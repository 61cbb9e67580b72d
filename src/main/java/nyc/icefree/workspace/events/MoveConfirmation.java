package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import nyc.icefree.approvals.ChangeProposals;
import nyc.icefree.events.ChangedMeanwhile;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.EventPlan;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.FormRefused;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.messages.ChangeAudience;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.OwnWords;
import org.springframework.stereotype.Component;

/**
 * Saves a changed event. Where a published one would move, it first says from when to when and who will be told; where the
 * host may not move it alone, the change becomes a proposal. The one way for the form and for whoever drags an event.
 */
@Component
class MoveConfirmation {
    private final OwnWords ownWords;
    private final EventPlanning planning;
    private final ChangeProposals proposals;
    private final ChangeAudience audience;

    MoveConfirmation(OwnWords ownWords, EventPlanning planning, ChangeProposals proposals, ChangeAudience audience) {
        this.ownWords = ownWords;
        this.planning = planning;
        this.proposals = proposals;
        this.audience = audience;
    }

    /**
     * @param saved called once everything is stored, at once or after the question
     * @param kept called when the person decides to leave the event as it was
     * @throws FormRefused with every problem, before anything is asked
     */
    void save(EventPlan plan, EventDraft draft, Runnable saved, Runnable kept) {
        var check = planning.check(plan.id(), draft);
        if (!check.moves()) {
            planning.change(plan.id(), plan.version(), draft);
            saved.run();
            return;
        }
        ask(plan, draft, check.needsSecond(), saved, kept).open();
    }

    private Dialog ask(EventPlan plan, EventDraft draft, boolean propose, Runnable saved, Runnable kept) {
        var words = ownWords.get();
        var told = audience.of(plan.id());
        var dialog = new Dialog();
        dialog.setHeaderTitle(words.get("workspace.move.title"));
        dialog.setWidth("min(560px, 94vw)");
        var list = new ToldList(words, told);
        list.add(new ListItem(words.get("workspace.move.feeds")));
        var now = new Button(
                words.get(propose ? "workspace.move.propose" : "workspace.move.now"),
                click -> confirmed(dialog, plan, draft, propose, saved, words));
        now.addThemeVariants(ButtonVariant.PRIMARY);
        now.setDisableOnClick(true);
        dialog.add(
                new Paragraph(words.get(
                        "workspace.move.from-to", "from", span(plan.draft(), words), "to", span(draft, words))),
                new Paragraph(words.get(propose ? "workspace.move.needs-second" : "workspace.move.told")),
                list);
        dialog.getFooter()
                .add(
                        new Button(words.get("workspace.move.not"), click -> {
                            dialog.close();
                            kept.run();
                        }),
                        now);
        return dialog;
    }

    private void confirmed(
            Dialog dialog, EventPlan plan, EventDraft draft, boolean propose, Runnable saved, Words words) {
        dialog.close();
        try {
            if (propose) {
                proposals.propose(plan.id(), plan.version(), draft);
                Notice.said(words.get("workspace.move.proposed"));
            } else {
                planning.change(plan.id(), plan.version(), draft);
            }
        } catch (ChangedMeanwhile changed) {
            Notice.refused(words.get("events.changed-meanwhile"));
            return;
        } catch (PlanningRefused refused) {
            Notice.refused(words.get(refused.key()));
            return;
        } catch (FormRefused refused) {
            Notice.refused(words.get(refused.problems().getFirst().key()));
            return;
        }
        saved.run();
    }

    private static String span(EventDraft draft, Words words) {
        return words.span(Objects.requireNonNull(draft.start()), Objects.requireNonNull(draft.end()));
    }
}
