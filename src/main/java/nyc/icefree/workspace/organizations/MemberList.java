package nyc.icefree.workspace.organizations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nyc.icefree.partners.Member;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.partners.TeamInvitations;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;

/** Who works for an organization and as what; coordinators and administrators change it. */
class MemberList extends Div {
    private final OrganizationId organization;
    private final Memberships memberships;
    private final Words words;
    private final boolean mayChange;
    private final boolean coordinates;
    private final ZoneId zone;
    private final Div rows = new Div();
    private final Map<PersonId, MoreMenu> menus = new HashMap<>();

    /**
     * @param mayChange for a coordinator of it or an administrator
     * @param coordinates whether the reader coordinates it
     */
    MemberList(
            OrganizationId organization,
            Memberships memberships,
            TeamInvitations invitations,
            Words words,
            boolean mayChange,
            boolean coordinates,
            ZoneId zone) {
        this.organization = organization;
        this.memberships = memberships;
        this.words = words;
        this.mayChange = mayChange;
        this.coordinates = coordinates;
        this.zone = zone;
        add(rows);
        if (mayChange) {
            add(new AppointForm(organization, memberships, invitations, words, !coordinates, this::refresh));
        }
        refresh();
    }

    private void refresh() {
        rows.removeAll();
        menus.clear();
        var members = memberships.list(organization);
        if (members.isEmpty()) {
            rows.add(new EmptyHint(words.get("workspace.organizations.no-members")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("people");
        members.forEach(member -> list.add(line(member)));
        rows.add(list);
    }

    private ListItem line(Member member) {
        var name = new Span(member.name());
        name.addClassName("name");
        var mail = new Span(member.email() == null ? "" : member.email());
        mail.addClassName("muted");
        var line = new ListItem(name, mail);
        var waits = member.waits();
        if (waits != null) {
            var waiting = new WaitingLine(member, waits, words, zone);
            if (waits.forCoordinator() && member.answerable()) {
                waiting.ask(organization, member, waits, memberships, words, this::change);
            }
            line.add(waiting);
        }
        if (member.role() != null) {
            String role = words.of(member.role());
            line.add(new Span(
                    member.mayExport() ? role + ", " + words.get("workspace.organizations.may-export") : role));
        }
        if (mayChange) {
            line.add(menu(member));
        }
        return line;
    }

    private MoreMenu menu(Member member) {
        var menu = MoreMenu.ofRow(words, member.name());
        if (member.role() != null) {
            Stream.of(StaffRole.values())
                    .filter(role -> role != member.role())
                    .forEach(role -> menu.item(
                            words.get("workspace.organizations.role-becomes", "role", words.of(role)),
                            () -> change(member.person(), () -> appoint(member.person(), role))));
        }
        if (member.role() != null && (coordinates || member.mayExport())) {
            String how = "workspace.organizations.export." + (member.mayExport() ? "take" : "give");
            menu.item(words.get(how), () -> change(member.person(), () -> export(member, !member.mayExport())));
        }
        menu.danger("word.remove", () -> dismiss(member));
        menus.put(member.person(), menu);
        return menu;
    }

    private void export(Member member, boolean allowed) {
        memberships.allowExport(organization, member.person(), allowed);
        Notice.said(
                words.get("workspace.organizations.export." + (allowed ? "given" : "taken"), "name", member.name()));
    }

    private void dismiss(Member member) {
        change(member.person(), () -> {
            memberships.dismiss(organization, member.person());
            Notice.said(words.get("workspace.organizations.dismissed", "name", member.name()));
        });
    }

    private void appoint(PersonId person, StaffRole role) {
        if (!memberships.appoint(organization, person, role)) {
            Notice.said(words.get("workspace.organizations.appoint-waits"));
        }
    }

    private void change(Runnable act) {
        RefusalNotices.run(words, act);
        refresh();
    }

    /** The list is made anew: whoever changed a row goes on there, if it is still one. */
    private void change(PersonId person, Runnable act) {
        change(act);
        var menu = menus.get(person);
        if (menu != null) {
            menu.focus();
        }
    }
}
