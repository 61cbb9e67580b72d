package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nyc.icefree.text.Words;
import nyc.icefree.unfinished.PlanSoFar;
import nyc.icefree.unfinished.PlanSubject;
import nyc.icefree.unfinished.UnfinishedId;
import nyc.icefree.unfinished.UnfinishedPlan;
import nyc.icefree.unfinished.UnfinishedPlans;
import nyc.icefree.unfinished.UnfinishedRefused;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.KeepOnLeaving;
import nyc.icefree.workspace.controls.Look;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Keeps what stands in a form with each change that reaches the server, in the same request, and says so quietly beside the
 * buttons. Fields send what was typed after a pause, so nothing is asked while somebody types.
 */
class PlanKeeping extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(PlanKeeping.class);

    private final Words words;
    private final UnfinishedPlans unfinished;
    private final Function<Instant, String> saying;
    private final PlanSubject subject;
    private final Supplier<PlanSoFar> form;
    private final Consumer<UnfinishedId> begun;
    private final Span said = new Span();
    private final Div trouble = new Div();
    private UnfinishedId id = UnfinishedId.random();
    private int edition;
    private PlanSoFar last;
    private boolean waits;
    private boolean ended;

    /**
     * @param saying when it was kept
     * @param form what stands in it now
     * @param begun is told once what is kept can be gone on with
     */
    PlanKeeping(
            Words words,
            UnfinishedPlans unfinished,
            Function<Instant, String> saying,
            PlanSubject subject,
            Supplier<PlanSoFar> form,
            Consumer<UnfinishedId> begun) {
        this.words = words;
        this.unfinished = unfinished;
        this.saying = saying;
        this.subject = subject;
        this.form = form;
        this.begun = begun;
        last = form.get();
        addClassName("plan-keeping");
        said.addClassName("muted");
        trouble.addClassName("problems");
        trouble.getElement().setAttribute("role", "status");
        trouble.setVisible(false);
        add(said, trouble);
        KeepOnLeaving.in(this, ".event-editor", this::changed);
    }

    /** Goes on with what was kept, and stands in the form already. */
    void goOnWith(UnfinishedPlan plan) {
        id = plan.id();
        edition = plan.edition();
        last = form.get();
        said.setText(saying.apply(plan.changedAt()));
    }

    /** Something was typed; several changes of one request are kept once, at its end. */
    void changed() {
        if (!waits) {
            waits = true;
            getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this, answering -> now()));
        }
    }

    /** @return whether all that stands in the form is kept, or was there before */
    boolean now() {
        waits = false;
        var soFar = form.get();
        if (ended || soFar.equals(last)) {
            return true;
        }
        try {
            Acts.told(words, this::say, () -> keep(soFar));
        } catch (DataAccessException | TransactionException out) {
            LOG.warn("A half-written plan is not kept", out);
            say(words.get("workspace.unfinished.failed"));
        }
        return soFar.equals(last);
    }

    private void keep(PlanSoFar soFar) {
        var kept = unfinished.keep(id, edition, subject, soFar);
        boolean first = edition == 0;
        edition = kept.number();
        last = soFar;
        trouble.removeAll();
        trouble.setVisible(false);
        said.setText(saying.apply(kept.at()));
        if (first) {
            begun.accept(id);
        }
    }

    private void say(RuntimeException refused, String why) {
        say(why);
        if (refused instanceof UnfinishedRefused other
                && other.reason() == UnfinishedRefused.Reason.WRITTEN_ELSEWHERE) {
            var instead = new Button(words.get("workspace.unfinished.instead"), click -> keepInstead());
            Look.QUIET.of(instead);
            trouble.add(instead);
            other().ifPresent(plan -> trouble.add(look(plan)));
        }
    }

    private void say(String why) {
        said.setText("");
        trouble.removeAll();
        trouble.add(new Span(why));
        trouble.setVisible(true);
    }

    private RouterLink look(UnfinishedPlan plan) {
        var look = EventLinks.goOn(plan.id(), plan.subject(), words.get("workspace.unfinished.look"));
        look.getElement().setAttribute("target", "_blank");
        return look;
    }

    /** Somebody who has read that there is another decides for this one. */
    private void keepInstead() {
        other().ifPresent(plan -> edition = plan.edition());
        now();
    }

    private Optional<UnfinishedPlan> other() {
        return unfinished.open(id);
    }

    /** Saves, and in the same transaction what is kept is unfinished no more. */
    <T> T finish(Supplier<T> saving) {
        var saved = unfinished.finish(id, saving);
        ended = true;
        return saved;
    }

    /** The same for what is saved while the form waits: it touches nothing here. */
    <T> Supplier<T> finishing(Supplier<T> saving) {
        var kept = id;
        return () -> unfinished.finish(kept, saving);
    }

    /** What stands in the form is kept, and nothing more while it is saved. */
    void pause(boolean saving) {
        if (saving) {
            now();
        }
        ended = saving;
    }

    /** Not wanted any more. */
    void discard() {
        ended = true;
        unfinished.discard(id);
    }
}
