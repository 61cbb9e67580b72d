package nyc.icefree.workspace.events;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Words;
import nyc.icefree.unfinished.PlanSoFar;
import nyc.icefree.unfinished.PlanSubject;
import nyc.icefree.unfinished.UnfinishedPlan;
import org.jspecify.annotations.Nullable;

/**
 * A change of an event or a template that was begun before: offered above the form, or gone on with in it. It is kept as a
 * change of what it began with, so that whoever goes on with it learns that somebody has saved something else since.
 *
 * @param now what is changed, as it is saved
 */
record UnfinishedChange(
        UnfinishedWork work,
        Words words,
        PlanSubject now,
        @Nullable UnfinishedPlan begun,
        boolean goesOn) {
    /** @param goesOn whether the address asks for what was begun */
    static UnfinishedChange of(
            UnfinishedWork work, Words words, PlanSubject now, Optional<UnfinishedPlan> begun, boolean goesOn) {
        return new UnfinishedChange(work, words, now, begun.orElse(null), goesOn && begun.isPresent());
    }

    /** What the form begins with. */
    EventDraft form(EventDraft saved) {
        return goesOn ? Objects.requireNonNull(begun).soFar().form() : saved;
    }

    /** @param current where it can be seen as it is saved */
    void said(Div above, RouterLink current) {
        if (begun == null) {
            return;
        }
        if (!goesOn) {
            above.add(work.one(words, begun));
        } else if (!Objects.equals(begun.subject().version(), now.version())) {
            current.getElement().setAttribute("target", "_blank");
            var since = new Paragraph(words.get("workspace.unfinished.changed-since") + " ");
            since.add(current);
            since.addClassName("problems");
            above.add(since);
        }
    }

    void keep(EventEditor editor, EventForm form, OrganizationId host) {
        var before = goesOn ? begun : null;
        if (before != null) {
            form.show(before.soFar().further());
        }
        editor.keepBy(work.keeping(
                words,
                before == null ? now : before.subject(),
                () -> new PlanSoFar(host, null, form.asItStands(), form.further()),
                before));
    }
}
