package nyc.icefree.workspace.backgroundtasks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.jobs.Progress;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.StaffDeleted;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks.BackgroundTask.Ended;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** Runs acts on many events in the background, one for each person, and tells progress and result wherever they are within a day. Acts on a series are one transaction; on chosen events each is its own. */
@org.springframework.stereotype.Component
public class BackgroundTasks implements VaadinServiceInitListener {
    /** From this many on it runs in the background. */
    public static final int MANY = 25;

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTasks.class);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final transient ViewerWords ownWords;
    private final transient CurrentActor actor;
    private final transient SecurityContextHolderStrategy contexts;
    private final transient Clock clock;
    private final transient Map<PersonId, BackgroundTask> acts = new ConcurrentHashMap<>();
    private final transient ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("long-act-", 0).factory());

    BackgroundTasks(ViewerWords ownWords, CurrentActor actor, SecurityContextHolderStrategy contexts, Clock clock) {
        this.ownWords = ownWords;
        this.actor = actor;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** An act: it touches no component, since its view may be gone; {@code event} is where its result can be seen, or null. */
    public record Asked<T>(
            String what,
            Supplier<T> act,
            Function<T, String> said,
            @Nullable Function<T, EventId> event) {
        public Asked(String what, Supplier<T> act, Function<T, String> said) {
            this(what, act, said, null);
        }
    }

    /** @param view waits, and is told while it is there @return whether it has begun; false while the person's last one goes on */
    public <T> boolean begin(Component view, Asked<T> asked, Consumer<T> done, Consumer<RuntimeException> failed) {
        var person = Objects.requireNonNull(actor.get().person());
        forgetOld();
        var act = new BackgroundTask(asked.what(), new Progress(), new CompletableFuture<>());
        var going = acts.compute(person, (of, before) -> before != null && !before.isOver() ? before : act);
        if (going != act) {
            Notice.refused(ownWords.get().get("workspace.long-act.another", "what", going.what()));
            return false;
        }
        var who = new SecurityContextImpl(
                Objects.requireNonNull(contexts.getContext().getAuthentication())); // signing out ends it not
        var given =
                CompletableFuture.supplyAsync(() -> as(who, () -> act.progress().watch(asked.act())), threads);
        given.thenApply(it -> done(asked, it)).exceptionally(this::broken).thenAccept(act.ended()::complete);
        sign(person, act).watch(UI.getCurrent(), view, () -> done.accept(given.join()), failed);
        return true;
    }

    /**
     * Does a few at once, many in the background.
     *
     * @return whether it is done or has begun; false while the person's last one goes on
     */
    public <T> boolean beside(Component view, int many, Asked<T> asked, Consumer<T> done) {
        var words = ownWords.get();
        return beside(view, many, asked, done, fault -> RefusalNotices.run(words, RefusalNotices.again(fault)));
    }

    /** @param failed gets what many were refused for, while the view is there */
    public <T> boolean beside(
            Component view, int many, Asked<T> asked, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (many >= MANY) {
            return begin(view, asked, done, failed);
        }
        done.accept(asked.act().get());
        return true;
    }

    private <T> T as(SecurityContext who, Supplier<T> act) {
        contexts.setContext(who);
        try {
            return act.get();
        } finally {
            contexts.clearContext();
        }
    }

    private <T> Ended done(Asked<T> asked, T given) {
        var event = asked.event();
        return new Ended(asked.said().apply(given), event == null ? null : event.apply(given), null, clock.instant());
    }

    /** Its message may hold what people typed: only its kind is logged here, and its number said where it is told. */
    private Ended broken(Throwable fault) {
        var cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        LOG.info("A long act is not done: {}", cause.getClass().getName());
        return new Ended(
                "",
                null,
                cause instanceof RuntimeException known ? known : new IllegalStateException(cause),
                clock.instant());
    }

    private TaskSign sign(PersonId person, BackgroundTask act) {
        return new TaskSign(act, ownWords.get(), () -> acts.remove(person, act));
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(made -> comeBack(made.getUI()));
    }

    /** Forgets by the day, and with the person. */
    private void forgetOld() {
        var old = clock.instant().minus(REMEMBERED);
        acts.values().removeIf(act -> act.isOver() && act.ended().join().at().isBefore(old));
    }

    @EventListener
    void on(StaffDeleted deleted) {
        acts.remove(deleted.person());
    }

    private void comeBack(UI ui) {
        forgetOld();
        var person = actor.get().person();
        var act = person == null ? null : acts.get(person);
        if (person != null && act != null) {
            sign(person, act).watch(ui);
        }
    }

    /** Finishes what has begun before the app stops. */
    @PreDestroy
    void stop() {
        threads.close();
    }

    /** Says in one window of the browser, over whatever view is open there, how far an act is; asks again and again. */
    class TaskSign {
        private static final int EACH = 500;
        private static final int NEVER = -1;

        /** The one of several windows that tells. */
        interface Told {
            /** @return whether nobody was told yet; from then on somebody was */
            boolean first();
        }

        private final BackgroundTask act;
        private final Words words;
        private final Told told;
        private final Notification sign = new Notification();
        private final ProgressBar bar = new ProgressBar();
        private final Span counted = new Span();
        private @Nullable Registration asking;

        TaskSign(BackgroundTask act, Words words, Told told) {
            this.act = act;
            this.words = words;
            this.told = told;
            bar.getElement().setAttribute("aria-label", act.what());
            counted.setText(words.get("workspace.under-way.leave"));
            sign.add(Styled.as("long-act", new Div(new Span(act.what()), bar, counted)));
            sign.setDuration(0);
            sign.setPosition(Notification.Position.BOTTOM_START);
        }

        void watch(UI ui) {
            watch(ui, this::tell);
        }

        void watch(UI ui, Component view, Runnable done, Consumer<RuntimeException> failed) {
            view.getElement().setEnabled(false);
            watch(ui, () -> {
                if (!view.isAttached()) {
                    tell();
                    return;
                }
                view.getElement().setEnabled(true);
                told.first();
                var fault = act.ended().join().fault();
                if (fault == null) {
                    done.run();
                } else {
                    failed.accept(fault);
                }
            });
        }

        private void watch(UI ui, Runnable over) {
            if (!act.isOver()) {
                sign.open();
            }
            asking = ui.addPollListener(asked -> {
                if (!act.isOver()) {
                    count();
                } else if (sign.isOpened()) {
                    sign.close(); // one answer closes it, the next opens the notice: together the browser shows neither
                } else {
                    Objects.requireNonNull(asking).remove();
                    ui.setPollInterval(NEVER);
                    over.run();
                }
            });
            ui.setPollInterval(EACH);
        }

        private void count() {
            var seen = act.progress().seen();
            if (seen != null) {
                bar.setMax(Math.max(1, seen.of()));
                bar.setValue(Math.min(seen.done(), bar.getMax()));
                String step = seen.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
                counted.setText(words.get("workspace.long-act." + step, "done", seen.done(), "of", seen.of()) + " "
                        + words.get("workspace.under-way.leave"));
            }
        }

        private void tell() {
            if (!told.first()) {
                return;
            }
            var ended = act.ended().join();
            if (ended.fault() instanceof Refused refused) {
                Notice.refused(words.get("workspace.long-act.refused", "what", act.what(), "why", words.why(refused)));
            } else if (ended.fault() != null) {
                throw ended.fault(); // is said with its number
            } else if (ended.event() == null) {
                Notice.said(ended.said());
            } else {
                String look = words.get("workspace.long-act.look");
                Notice.leading(ended.said(), EventLinks.to(ended.event(), EventLinks.DETAILS, look));
            }
        }
    }

    /** A running act, its progress and its result. */
    record BackgroundTask(String what, Progress progress, CompletableFuture<Ended> ended) {
        /** Result: said is empty, and fault set, when it is not done; event is null when it can be seen nowhere. */
        record Ended(
                String said,
                @Nullable EventId event,
                @Nullable RuntimeException fault,
                Instant at) {}

        boolean isOver() {
            return ended.isDone();
        }
    }
}
