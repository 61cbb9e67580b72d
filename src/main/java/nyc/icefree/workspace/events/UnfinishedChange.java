package nyc.icefree.workspace.events;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Words;
import nyc.icefree.unfinished.PlanSoFar;
import nyc.icefree.unfinished.PlanSubject;
import nyc.icefree.unfinished.UnfinishedPlan;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.EventLinks;
import org.jspecify.annotations.Nullable;

/**
 * A change of an event or a template that was begun before: offered above the form, or gone on with in it. It is kept as a
 * change of what it began with, so that whoever goes on with it learns that somebody has saved something else since.
 *
 * @param now what is changed, as it is saved
 * @param begun the newest first
 * @param before which of them the form goes on with; null when it begins anew, which is kept beside them
 * @param gone the address asks for one that is not there any more
 */
record UnfinishedChange(
        UnfinishedWork work,
        Words words,
        PlanSubject now,
        List<UnfinishedPlan> begun,
        @Nullable UnfinishedPlan before,
        boolean gone) {
    /** @param kept which of what was begun the address asks for; null for none */
    static UnfinishedChange of(
            UnfinishedWork work, Words words, PlanSubject now, List<UnfinishedPlan> begun, @Nullable String kept) {
        var before = begun.stream()
                .filter(plan -> EventLinks.goesOnWith(kept, plan.id()))
                .findFirst()
                .orElse(null);
        return new UnfinishedChange(work, words, now, begun, before, kept != null && before == null);
    }

    /** What the form begins with. */
    EventDraft form(EventDraft saved) {
        return before == null ? saved : before.soFar().form();
    }

    /** @param current where it can be seen as it is saved */
    void said(Div above, RouterLink current) {
        if (gone) {
            above.add(new EmptyHint(words.get("workspace.unfinished.gone")));
        }
        if (before == null) {
            above.add(work.these(words, begun));
        } else if (!Objects.equals(before.subject().version(), now.version())) {
            current.getElement().setAttribute("target", "_blank");
            var since = new Paragraph(words.get("workspace.unfinished.changed-since") + " ");
            since.add(current);
            since.addClassName("problems");
            above.add(since);
        }
    }

    void keep(EventEditor editor, EventForm form, OrganizationId host) {
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
