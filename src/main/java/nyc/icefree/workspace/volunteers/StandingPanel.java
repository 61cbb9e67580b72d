package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.Training;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.trainings.VolunteerStanding;
import nyc.icefree.trainings.VolunteerStanding.HadTraining;
import nyc.icefree.trainings.VolunteerTrust;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;

/** How far one organization trusts a volunteer and which of its trainings they had, with what its reader may do about it. */
class StandingPanel extends Div {
    /** Whom it is about, and for whom it is shown. */
    record Of(OrganizationCard organization, boolean coordinated, PersonId person, String name, List<Training> taught) {
        @Override
        public String toString() {
            return "Of[" + person + "]";
        }
    }

    private final VolunteerTrust trust;
    private final Of of;
    private final Words words;
    private final Paragraph refused = new Paragraph();

    StandingPanel(VolunteerTrust trust, Of of, Words words) {
        this.trust = trust;
        this.of = of;
        this.words = words;
        addClassName("standing-panel");
        refused.addClassName("problems");
        refused.getElement().setAttribute("role", "alert");
        show();
    }

    private void show() {
        var standing = trust.of(of.organization().id(), of.person());
        removeAll();
        refused.setText("");
        add(new H3(of.organization().name()), new Paragraph(level(standing)), refused);
        if (of.coordinated()) {
            add(levels(standing));
        }
        if (standing.trainings().isEmpty()) {
            add(new Paragraph(words.get("workspace.standing.none")));
        } else {
            var list = new UnorderedList(
                    standing.trainings().stream().map(this::had).toArray(ListItem[]::new));
            list.addClassNames("people", "volunteer-lines");
            add(list);
        }
        if (of.coordinated() && !of.taught().isEmpty()) {
            add(giving());
        }
    }

    private String level(VolunteerStanding standing) {
        var since = standing.level().since();
        String level = words.of(standing.level().level());
        return since == null
                ? level
                : words.get("workspace.standing.level", "level", level, "since", words.date(since));
    }

    private Select<TrustLevel> levels(VolunteerStanding standing) {
        var levels = new Select<TrustLevel>();
        levels.setLabel(words.get("workspace.standing.trust"));
        levels.setItems(TrustLevel.values());
        levels.setItemLabelGenerator(words::of);
        levels.setValue(standing.level().level());
        levels.addValueChangeListener(change -> {
            if (change.isFromClient() && !done(() -> set(change.getValue()))) {
                levels.setValue(change.getOldValue());
            }
        });
        return levels;
    }

    private void set(TrustLevel level) {
        trust.set(of.organization().id(), of.person(), level);
        Notice.said(words.get("workspace.standing.trust.set", "name", of.name(), "level", words.of(level)));
    }

    private ListItem had(HadTraining had) {
        var expiry = had.expiry();
        String key = expiry == null
                ? "workspace.standing.had"
                : had.counts() ? "workspace.standing.had.until" : "workspace.standing.had.ended";
        String name = called(had.training());
        var line = new ListItem(new Span(words.get(
                key,
                "training",
                name,
                "since",
                words.date(had.since()),
                "last",
                expiry == null ? "" : words.date(expiry.minusDays(1)),
                "expiry",
                expiry == null ? "" : words.date(expiry))));
        if (of.coordinated()) {
            line.add(taking(had.training(), name));
        }
        return line;
    }

    private Button taking(Training training, String name) {
        String title = words.get("workspace.standing.take.title", "name", of.name(), "training", name);
        var take = Look.QUIET.of(new Button(
                words.get("workspace.standing.take"),
                click -> new QuestionDialog(
                                title,
                                words.get("workspace.standing.take.consequence"),
                                words.get("workspace.standing.keep"))
                        .to(
                                words.get("workspace.standing.take"),
                                Look.DANGER,
                                () -> done(() -> {
                                    trust.withdraw(training.id(), of.person());
                                    Notice.said(
                                            words.get("workspace.standing.taken", "name", of.name(), "training", name));
                                }))
                        .open()));
        take.setAriaLabel(words.get("workspace.standing.take") + ": " + name);
        return take;
    }

    private Div giving() {
        var training = new Select<Training>();
        training.setLabel(words.get("workspace.standing.give"));
        training.setItems(of.taught());
        training.setItemLabelGenerator(this::called);
        var give = new Button(words.get("workspace.standing.give.do"), click -> {
            var chosen = training.getValue();
            if (chosen == null) {
                FormMarks.mark(training, words.get("workspace.standing.give.missing"));
                return;
            }
            done(() -> {
                trust.grant(chosen.id(), Set.of(of.person()));
                Notice.said(words.get("workspace.standing.given", "name", of.name(), "training", called(chosen)));
            });
        });
        var both = new Div(training, give);
        both.addClassName("filters");
        return both;
    }

    private boolean done(Runnable act) {
        boolean done = RefusalNotices.said(words, refused::setText, act) == RefusalNotices.Outcome.DONE;
        if (done) {
            show();
        }
        return done;
    }

    private String called(Training training) {
        return training.names().in(words.language());
    }
}
