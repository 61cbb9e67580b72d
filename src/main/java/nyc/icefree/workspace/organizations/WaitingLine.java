package nyc.icefree.workspace.organizations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Locale;
import nyc.icefree.partners.Member;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.WaitingRole;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;

/** A role that waits: why, since when and until when, and the yes and no of whoever may answer. */
class WaitingLine extends Div {
    WaitingLine(Member member, WaitingRole waits, Words words, ZoneId zone) {
        String cause = waits.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var why = new Span(words.get(
                "workspace.organizations.waits." + cause,
                "role",
                words.of(waits.role()),
                "asker",
                member.asker() == null ? words.get("workspace.organizations.waits.asker-unknown") : member.asker(),
                "since",
                words.moment(waits.since(), zone)));
        add(why);
        if (waits.forCoordinator()) {
            var until = new Span(
                    waits.startsAt() == null
                            ? words.get("workspace.organizations.waits.yes-only")
                            : words.get(
                                    "workspace.organizations.waits.begins",
                                    "when",
                                    words.moment(waits.startsAt(), zone)));
            add(new Span(" "), until);
        }
        addClassName("waits");
    }

    /** For whoever may answer. */
    void ask(
            OrganizationId organization,
            Member member,
            WaitingRole waits,
            Memberships memberships,
            Words words,
            Acting acting) {
        var agree = new Button(
                words.get("workspace.organizations.agree"),
                click -> acting.act(() -> {
                    memberships.agree(organization, member.person());
                    Notice.said(words.get(
                            "workspace.organizations.agreed", "name", member.name(), "role", words.of(waits.role())));
                }));
        Look.PRIMARY.of(agree);
        agree.setAriaLabel(words.get("workspace.organizations.agree") + ": " + member.name());
        var refuse = new Button(
                words.get("workspace.organizations.refuse"),
                click -> acting.act(() -> {
                    memberships.refuse(organization, member.person());
                    Notice.said(words.get("workspace.organizations.refused"));
                }));
        refuse.setAriaLabel(words.get("workspace.organizations.refuse") + ": " + member.name());
        var answers = new Div(agree, refuse);
        answers.addClassName("actions");
        add(answers);
    }

    /** Does something and shows the list anew, saying a refusal. */
    interface Acting {
        void act(Runnable what);
    }
}
