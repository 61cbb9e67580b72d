package nyc.icefree.workspace.organizations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.city.Area;
import nyc.icefree.guard.ConstantTime;
import nyc.icefree.links.Links;
import nyc.icefree.partners.Logos;
import nyc.icefree.partners.Member;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.NewColleague;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationForm;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.OrganizationRefused;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.Right;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.partners.TeamInvitations;
import nyc.icefree.partners.WaitingRole;
import nyc.icefree.partners.logos.Logo;
import nyc.icefree.partners.logos.LogoRefused;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.signin.AccountFault;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.volunteers.VolunteerRefused;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.OneFileUpload;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.keys.SaveKey;

/** One organization: its profile for its coordinators, its members for its own people, its standing for administrators. */
@Route("organizations/:organization")
@PageTitle("word.organization")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
class OrganizationView extends ViewPage implements BeforeEnterObserver {
    private final Organizations organizations;
    private final Memberships memberships;
    private final TeamInvitations invitations;
    private final Logos logos;
    private final ZoneId zone;
    private final boolean administrator;
    private final Button trust = new Button();
    private final Button activate = new Button();
    private final Button second = new Button();
    private final Button run;

    OrganizationView(
            ViewerWords ownWords,
            Organizations organizations,
            Memberships memberships,
            TeamInvitations invitations,
            Logos logos,
            AuthenticationContext authentication,
            Campaign campaign) {
        super(ownWords);
        this.organizations = organizations;
        this.memberships = memberships;
        this.invitations = invitations;
        this.logos = logos;
        run = new Button(words.get("workspace.organizations.run"));
        administrator = authentication.hasRole("ADMINISTRATOR");
        zone = campaign.now().zone();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = named(entering, "organization", OrganizationId::new);
        var card = card(id);
        setHeadline(card.name());
        boolean coordinates = may(Right.LEAD, id);
        if (administrator) {
            addActions(trust, second, run, activate);
            second.addClickListener(
                    click -> change(id, () -> organizations.askSecondPerson(id, !card(id).secondPerson())));
            run.addClickListener(click -> change(id, () -> organizations.letRunCampaign(id)));
            trust.addClickListener(click -> change(id, () -> organizations.trust(id, !card(id).trusted())));
            activate.addClickListener(click -> change(id, () -> organizations.activate(id, !card(id).active())));
            standing(id);
        }
        if (administrator || coordinates) {
            add(EventLinks.record(words.get("workspace.record.open")));
            add(
                    new H2(words.get("workspace.organizations.profile")),
                    new ProfileForm(id, () -> setHeadline(card(id).name())),
                    new H2(words.get("workspace.organizations.logo")),
                    new LogoForm(id));
        }
        if (administrator || may(Right.PLAN, id)) {
            add(
                    new H2(words.get("workspace.organizations.members")),
                    new MemberList(id, administrator || coordinates, coordinates));
        } else {
            add(new Paragraph(words.get("workspace.organizations.others")));
        }
        if (card.active()) {
            var page = new Anchor(
                    Links.organization(words.language(), card.slug()), words.get("workspace.organizations.public"));
            page.setRouterIgnore(true);
            add(page);
        }
    }

    private boolean may(Right right, OrganizationId id) {
        return memberships.mine(right).stream().anyMatch(card -> card.id().equals(id));
    }

    private void change(OrganizationId id, Runnable act) {
        act.run();
        standing(id);
        Notice.said(words.get("workspace.organizations.changed"));
    }

    private void standing(OrganizationId id) {
        var card = card(id);
        run.setVisible(card.active() && !organizations.ofCampaign().equals(Optional.of(card)));
        trust.setText(words.get(card.trusted() ? "workspace.organizations.distrust" : "workspace.organizations.trust"));
        second.setText(
                words.get(card.secondPerson() ? "workspace.organizations.alone" : "workspace.organizations.second"));
        activate.setText(
                words.get(card.active() ? "workspace.organizations.deactivate" : "workspace.organizations.activate"));
    }

    private OrganizationCard card(OrganizationId id) {
        return organizations.all().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(NotYours::new);
    }

    /** What the public reads of an organization. */
    class ProfileForm extends Div {
        private final TextField name;
        private final TextField slug;
        private final TextField website;
        private final CheckboxGroup<Area> areas = new CheckboxGroup<>();
        private final Map<Language, TextArea> descriptions = new LinkedHashMap<>();
        private OrganizationForm before;

        ProfileForm(OrganizationId id, Runnable changed) {
            before = organizations.form(id);
            name = LongestText.in(new TextField(words.get("word.name")), OrganizationForm.NAME_MAX, words);
            slug = Form.label(
                    new TextField(),
                    words.get("workspace.organizations.slug"),
                    words.get("workspace.organizations.slug.help"));
            website = new TextField(words.get("workspace.organizations.website"));
            website.setPlaceholder("https://");
            Form.choice(
                    areas,
                    words.get("workspace.organizations.areas"),
                    words.city().areas(),
                    words::of);
            var form = Form.columns("560px", name, slug, website, areas);
            form.setColspan(areas, 2);
            Language.READ.forEach(language -> {
                var area = new TextArea(
                        words.get("workspace.organizations.description", "language", words.within(language)));
                area.setMinRows(3);
                area.setMaxRows(12);
                LongestText.in(area, SafeText.MAX_LENGTH, words);
                descriptions.put(language, area);
                form.add(area);
            });
            var save = Look.PRIMARY.button(
                    words.get("workspace.organizations.profile.save"), () -> save(id, organizations, changed));
            add(form, Styled.as("actions form-foot", new Div(save)));
            SaveKey.in(this, save);
            read();
        }

        private void read() {
            name.setValue(before.name());
            slug.setValue(before.slug() == null ? "" : before.slug());
            website.setValue(before.website() == null ? "" : before.website());
            areas.setValue(Set.copyOf(words.city().areas(before.areas())));
            descriptions.forEach(
                    (language, area) -> area.setValue(before.descriptions().getOrDefault(language, "")));
        }

        private void save(OrganizationId id, Organizations organizations, Runnable changed) {
            var texts = descriptions.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().getValue()));
            RefusalNotices.marked(words, this::mark, () -> {
                organizations.change(
                        id,
                        new OrganizationForm(
                                before.version(),
                                name.getValue(),
                                slug.getValue(),
                                website.getValue().isBlank() ? null : website.getValue(),
                                areas.getValue().stream().map(Area::slug).collect(Collectors.toSet()),
                                texts));
                before = organizations.form(id);
                read();
                changed.run();
                Notice.said(words.get("workspace.organizations.saved"));
            });
        }

        private boolean mark(RefusalReason why, String text) {
            return why instanceof OrganizationRefused reason
                    && FormMarks.mark(
                            switch (reason.field()) {
                                case "name" -> name;
                                case "slug" -> slug;
                                case "website" -> website;
                                case "areas" -> areas;
                                case "descriptions" -> tooLong();
                                default -> null;
                            },
                            text);
        }

        private TextArea tooLong() {
            var all = descriptions.values();
            return all.stream()
                    .filter(LongestText::mark)
                    .findFirst()
                    .orElseGet(() -> all.iterator().next());
        }
    }

    /** The logo that everybody sees, the one that waits, and another file. */
    class LogoForm extends Div {
        private final OrganizationId id;
        private final Div kept = new Div();
        private final Paragraph problem = Styled.alert(Styled.as("problems", new Paragraph()));

        LogoForm(OrganizationId id) {
            this.id = id;
            say("");
            var taken = new OneFileUpload.Taken(
                    Logo.LARGEST_FILE,
                    words.get(LogoRefused.FILE_TOO_BIG.key()),
                    List.of(".png", ".jpg", ".jpeg", "image/png", "image/jpeg"),
                    words.get(LogoRefused.NEITHER_PNG_NOR_JPEG.key()));
            add(
                    new Paragraph(words.get("workspace.organizations.logo.what")),
                    kept,
                    OneFileUpload.of(words, taken, this::received),
                    problem);
            refresh();
        }

        private void received(byte[] file) {
            say("");
            RefusalNotices.said(words, this::say, () -> {
                logos.give(id, Logo.of(file));
                Notice.said(words.get("workspace.organizations.logo.given"));
                refresh();
            });
        }

        private void say(String why) {
            problem.setText(why);
            problem.setVisible(!why.isEmpty());
        }

        private void refresh() {
            kept.removeAll();
            var now = logos.of(id);
            now.forEach(one -> kept.add(
                    Styled.as("logo", new Image(one.dataUrl(), one.name())),
                    new Paragraph(words.get(
                            one.shown()
                                    ? "workspace.organizations.logo.shown"
                                    : "workspace.organizations.logo.waits"))));
            if (!now.isEmpty()) {
                kept.add(Look.SECONDARY.button(words.get("workspace.organizations.logo.remove"), () -> {
                    logos.remove(id);
                    refresh();
                }));
            }
        }
    }

    /** Who works for an organization and as what; coordinators and administrators change it. */
    class MemberList extends Div {
        private final OrganizationId organization;
        private final boolean mayChange;
        private final boolean coordinates;
        private final Div rows = new Div();
        private final Map<PersonId, MoreMenu> menus = new HashMap<>();

        /** @param mayChange for its coordinators and administrators */
        MemberList(OrganizationId organization, boolean mayChange, boolean coordinates) {
            this.organization = organization;
            this.mayChange = mayChange;
            this.coordinates = coordinates;
            add(rows);
            if (mayChange) {
                add(new AppointForm(invitations, !coordinates, this::refresh));
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
            rows.add(Styled.list("people", members, this::line));
        }

        private ListItem line(Member member) {
            var name = Styled.as("name", new Span(member.name()));
            var line = new ListItem(name, Styled.as("muted", new Span(member.email() == null ? "" : member.email())));
            var waits = member.waits();
            if (waits != null) {
                var waiting = new WaitingLine(member, waits);
                if (waits.forCoordinator() && member.answerable()) {
                    waiting.ask(member, waits);
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
            Notice.said(words.get(
                    "workspace.organizations.export." + (allowed ? "given" : "taken"), "name", member.name()));
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

        /** Focuses the same row, if it is still there. */
        private void change(PersonId person, Runnable act) {
            change(act);
            var menu = menus.get(person);
            if (menu != null) {
                menu.focus();
            }
        }

        /** Offers somebody a role in an organization by their address; the same is said whether they have an account or not. */
        class AppointForm extends Div {
            /** @param waits whether what is given here waits for a coordinator's yes */
            AppointForm(TeamInvitations invitations, boolean waits, Runnable changed) {
                var email = Form.label(
                        new EmailField(),
                        words.get("workspace.people.email"),
                        words.get("workspace.organizations.email.help"));
                var name = Form.label(
                        new TextField(),
                        words.get("workspace.organizations.new-name"),
                        words.get("workspace.organizations.new-name.help"));
                var language = Form.choice(
                        new Select<Language>(),
                        words.get("workspace.organizations.new-language"),
                        Language.READ,
                        words::of);
                language.setValue(words.language());
                var role = Form.choice(
                        new Select<StaffRole>(),
                        words.get("workspace.organizations.their-role"),
                        StaffRole.values(),
                        words::of);
                role.setValue(StaffRole.ORGANIZER);
                var appoint = new Button(words.get("workspace.organizations.appoint"), click -> {
                    if (EmailAddress.parse(email.getValue()).isEmpty()) {
                        FormMarks.mark(email, words.why(VolunteerRefused.EMAIL_NOT_AN_ADDRESS));
                        return;
                    }
                    RefusalNotices.marked(
                            words,
                            (reason, text) -> reason == AccountFault.NAME_MISSING && FormMarks.mark(name, text),
                            () -> {
                                var asked = role.getValue();
                                if (name.getValue().isBlank()) {
                                    ConstantTime.run(() -> memberships.offer(organization, email.getValue(), asked));
                                } else {
                                    var who = new NewColleague(name.getValue(), email.getValue(), language.getValue());
                                    ConstantTime.run(() -> invitations.invite(organization, who, asked));
                                }
                                email.clear();
                                email.setInvalid(false);
                                name.clear();
                                name.setInvalid(false);
                                changed.run();
                                Notice.said(words.get("workspace.organizations.offered"));
                            });
                });
                var fields = Styled.as("form-line appoint", new Div(email, name, language, role));
                add(new H3(words.get("workspace.organizations.appoint")));
                if (waits) {
                    add(new Paragraph(words.get("workspace.organizations.appoint.administrator")));
                }
                add(fields, appoint);
            }
        }

        /** A role that waits: why, since when and until when, and the yes and no of whoever may answer. */
        class WaitingLine extends Div {
            WaitingLine(Member member, WaitingRole waits) {
                String cause = waits.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
                add(new Span(words.get(
                        "workspace.organizations.waits." + cause,
                        "role",
                        words.of(waits.role()),
                        "asker",
                        member.asker() == null
                                ? words.get("workspace.organizations.waits.asker-unknown")
                                : member.asker(),
                        "since",
                        words.moment(waits.since(), zone))));
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

            void ask(Member member, WaitingRole waits) {
                var agree = Look.PRIMARY.button(
                        words.get("workspace.organizations.agree"),
                        member.name(),
                        () -> change(() -> {
                            memberships.agree(organization, member.person());
                            Notice.said(words.get(
                                    "workspace.organizations.agreed",
                                    "name",
                                    member.name(),
                                    "role",
                                    words.of(waits.role())));
                        }));
                var refuse = Look.SECONDARY.button(
                        words.get("workspace.organizations.refuse"),
                        member.name(),
                        () -> change(() -> {
                            memberships.refuse(organization, member.person());
                            Notice.said(words.get("workspace.organizations.refused"));
                        }));
                add(Styled.as("actions", new Div(agree, refuse)));
            }
        }
    }
}
