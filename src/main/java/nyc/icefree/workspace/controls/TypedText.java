package nyc.icefree.workspace.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.function.Predicate;

/** Asks before what somebody typed is lost: when they leave the view or the page, and two minutes before the session ends. */
@ListenerPriority(-1) // after those who only want to know that somebody sets out
public final class TypedText implements BeforeLeaveListener {
    private static final Duration BEFORE_THE_END = Duration.ofMinutes(2);

    private static final String WATCH = """
            const form = this, [again, text, button] = [$0, $1, $2];
            if (form.watchesTyping) return;
            form.watchesTyping = true;
            form.addEventListener('input', typed => {
              if (form.typed || ['checkbox', 'radio'].includes(typed.target.type)) return;
              form.typed = true;
              form.dispatchEvent(new Event('typed-text'));
            });
            const unsaved = () => form.typed && form.isConnected;
            const leave = leaving => { if (unsaved()) leaving.preventDefault(); };
            let asked = Date.now(), warning;
            const requests = new PerformanceObserver(sent => {
              if (sent.getEntries().some(one => one.name.includes('v-r=uidl'))) asked = Date.now();
            });
            const look = setInterval(() => {
              if (!form.isConnected) {
                clearInterval(look);
                requests.disconnect();
                removeEventListener('beforeunload', leave);
                form.watchesTyping = false;
              } else if (!unsaved() || Date.now() - asked < again) {
                warning?.remove();
                warning = null;
              } else if (!warning) {
                const on = Object.assign(document.createElement('vaadin-button'), { textContent: button });
                on.addEventListener('click', () => form.dispatchEvent(new Event('go-on')));
                warning = Object.assign(document.createElement('div'), { className: 'session-ends' });
                warning.setAttribute('role', 'alert');
                warning.append(text, on);
                form.append(warning);
              }
            }, 1000);
            requests.observe({ type: 'resource' });
            addEventListener('beforeunload', leave);
            """;

    private final Component form;
    private final Predicate<BeforeLeaveEvent> asks;
    private boolean typed;

    private TypedText(Component form, Predicate<BeforeLeaveEvent> asks) {
        this.form = form;
        this.asks = asks;
    }

    public static TypedText in(Component form) {
        return in(form, leaving -> true);
    }

    /** @param asks whether what is typed would be lost by leaving so */
    public static TypedText in(Component form, Predicate<BeforeLeaveEvent> asks) {
        var text = new TypedText(form, asks);
        ComponentUtil.setData(form, TypedText.class, text);
        form.getElement().addEventListener("typed-text", typing -> text.typed = true);
        form.getElement().addEventListener("go-on", renewed -> {});
        form.addAttachListener(attached -> {
            var session =
                    Duration.ofSeconds(VaadinSession.getCurrent().getSession().getMaxInactiveInterval());
            form.getElement()
                    .executeJs(
                            WATCH,
                            session.minus(BEFORE_THE_END).toMillis(),
                            form.getTranslation("workspace.typed.session-ends"),
                            form.getTranslation("workspace.typed.go-on"));
            var leaving = attached.getUI().addBeforeLeaveListener(text);
            form.addDetachListener(detached -> {
                leaving.remove();
                detached.unregisterListener();
            });
        });
        return text;
    }

    /** Whether something is typed within it that is not saved. */
    public static boolean isIn(Component part) {
        var text = ComponentUtil.getData(part, TypedText.class);
        return (text != null && text.typed) || part.getChildren().anyMatch(TypedText::isIn);
    }

    public void mark(boolean now) {
        if (typed != now) {
            typed = now;
            form.getElement().executeJs("this.typed = $0", now);
        }
    }

    public boolean isUnsaved() {
        return typed;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (typed && asks.test(leaving)) {
            var stay = leaving.postpone();
            question()
                    .to(form.getTranslation("workspace.cancel"), Look.DANGER, stay::proceed)
                    .orElse(stay::cancel)
                    .open();
        }
    }

    /** Asks first when something is unsaved. */
    public void leave(Runnable act) {
        if (typed) {
            question()
                    .to(form.getTranslation("workspace.cancel"), Look.DANGER, act)
                    .open();
        } else {
            act.run();
        }
    }

    private QuestionDialog question() {
        return new QuestionDialog(
                form.getTranslation("workspace.plan.leave"),
                form.getTranslation("workspace.plan.leave.text"),
                form.getTranslation("workspace.plan.leave.stay"));
    }
}
