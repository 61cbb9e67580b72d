package nyc.icefree.workspace.people;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.guard.ConstantTime;
import nyc.icefree.links.Links;
import nyc.icefree.messages.MailState;
import nyc.icefree.people.StaffState;
import nyc.icefree.search.ListPart;
import nyc.icefree.signin.AccountFault;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.signin.StaffDeparture;
import nyc.icefree.signin.StaffQuery;
import nyc.icefree.signin.StaffQuery.Sort;
import nyc.icefree.signin.StaffRow;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.SearchField;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.lists.RowCard;
import nyc.icefree.workspace.lists.RowCells;
import nyc.icefree.workspace.lists.RowGrid;
import nyc.icefree.workspace.lists.RowPages.Order;

/** The accounts of those who organize: invite, end, help with a lost phone. */
@Route("people")
@PageTitle("workspace.people.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.people.title", order = 6, icon = "vaadin:users")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends ViewPage {
    private final StaffAccounts accounts;
    private final StaffDeparture departure;
    private final Links links;
    private final SearchField search;
    private final Paragraph count = Styled.status(Styled.as("count", new Paragraph()));
    private final RowGrid<StaffRow> grid;

    PeopleView(ViewerWords ownWords, StaffAccounts accounts, StaffDeparture departure, MailState mail, Links links) {
        super(ownWords, "workspace.people.title");
        this.accounts = accounts;
        this.departure = departure;
        this.links = links;
        var invite = Look.PRIMARY.button(
                words.get("workspace.people.invite"),
                () -> new InviteDialog(accounts, mail.on(), links, words, this::readAnew).open());
        addActions(invite);
        search = new SearchField(words.get("workspace.people.search"), this::readAnew);
        var filters = Styled.as("filters", new Div(search));
        grid = new RowGrid<>(words.get("workspace.people.title"));
        columns();
        add(EventLinks.record(words.get("workspace.record.open")), filters, count, grid);
    }

    private void columns() {
        grid.addColumn(RowCells.named(StaffRow::name, row -> joined(known(row))))
                .setHeader(words.get("word.name"))
                .setSortProperty(Sort.NAME.name())
                .setFlexGrow(2);
        grid.addColumn(RowCells.state(row -> words.of(row.state()), PeopleView::tone))
                .setHeader(words.get("workspace.people.state"))
                .setSortProperty(Sort.STATE.name());
        grid.addColumn(this::factor).setHeader(words.get("workspace.people.second-factor"));
        var phone = grid.addColumn(new RowCard<>(StaffRow::name)
                        .facts(row -> Stream.concat(
                                        known(row).stream(), Stream.of(row.hasSecondFactor() ? "" : factor(row)))
                                .toList())
                        .card(this::acts))
                .setHeader(words.get("word.name"));
        grid.acts(words.get("word.actions"), this::acts);
        grid.whereNothingIsFound(words, words.get("workspace.people.empty"), () -> {
            search.clear();
            grid.readAnew();
        });
        ScreenWidth.onPhone(grid, phone);
        grid.readPages(this::read);
    }

    private String factor(StaffRow row) {
        return words.get(row.hasSecondFactor() ? "workspace.people.factor" : "workspace.people.no-factor");
    }

    private AccountActions acts(StaffRow row) {
        return new AccountActions(row, grid::readAnew);
    }

    private List<String> known(StaffRow row) {
        return List.of(
                row.administrator() ? words.get("workspace.people.administrator") : "",
                row.email() == null ? "" : row.email(),
                row.state() == StaffState.ACTIVE ? "" : words.of(row.state()));
    }

    private static String joined(List<String> known) {
        return known.stream().filter(said -> !said.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static Tone tone(StaffRow row) {
        return switch (row.state()) {
            case ACTIVE -> Tone.FINE;
            case INVITED -> Tone.PLAIN;
            case DEACTIVATED -> Tone.ENDED;
        };
    }

    private void readAnew() {
        grid.readAnew();
    }

    private ListPart<StaffRow> read(Order order, int offset, int limit) {
        var found = accounts.list(
                new StaffQuery(search.getValue(), order.among(Sort.class), order.descending(), words.language()),
                offset,
                limit);
        count.setText(words.get("workspace.people.count", "count", found.part().total(), "invited", found.invited()));
        return found.part();
    }

    /** What can be done with one account as it stands. */
    class AccountActions extends MoreMenu {
        private final StaffRow row;
        private final Runnable changed;

        AccountActions(StaffRow row, Runnable changed) {
            super(row.name(), words);
            this.row = row;
            this.changed = changed;
            if (row.state() == StaffState.INVITED) {
                act(
                        "workspace.people.link",
                        () -> run(() -> new LinkDialog(
                                        words.get("workspace.people.link.title", "name", row.name()),
                                        words.get("workspace.people.link.text"),
                                        links.absolute(Links.invitation(accounts.invitationLink(row.person()))),
                                        words)
                                .open()));
            }
            if (row.state() == StaffState.ACTIVE) {
                does("end-sessions", "sessions-ended", () -> accounts.endSessions(row.person()));
                act("workspace.people.reset-factor", () -> askReset(links));
            }
            if (row.state() == StaffState.DEACTIVATED) {
                does("reactivate", "reactivated", () -> accounts.reactivate(row.person()));
            } else {
                if (row.administrator()) {
                    does("withdraw", "right-changed", () -> accounts.withdrawAdministrator(row.person()));
                } else {
                    does("grant", "right-changed", () -> accounts.grantAdministrator(row.person()));
                }
                does("deactivate", "deactivated", () -> accounts.deactivate(row.person()));
            }
            danger("workspace.people.delete", () -> askDelete(departure));
        }

        private void askDelete(StaffDeparture departure) {
            new QuestionDialog(
                            words.get("workspace.people.delete.title", "name", row.name()),
                            words.get("workspace.people.delete.text"),
                            words.get("workspace.people.delete.not"))
                    .to(
                            words.get("workspace.people.delete.now"),
                            Look.DANGER,
                            () -> run(() -> {
                                departure.delete(row.person());
                                Notice.said(words.get("workspace.people.deleted"));
                            }))
                    .open();
        }

        private void askReset(Links links) {
            new QuestionDialog(
                            words.get("workspace.people.reset-factor.title", "name", row.name()),
                            words.get("workspace.people.reset-factor.text"),
                            words.get("workspace.step.not"))
                    .to(
                            words.get("workspace.people.reset-factor"),
                            Look.DANGER,
                            () -> run(() -> new LinkDialog(
                                            words.get("workspace.people.reset-factor.link", "name", row.name()),
                                            words.get("workspace.people.reset-factor.link.text"),
                                            links.absolute(Links.renewal(accounts.resetSecondFactor(row.person()))),
                                            words)
                                    .open()))
                    .open();
        }

        private void does(String key, String done, Runnable act) {
            act("workspace.people." + key, () -> {
                var list = findAncestor(RowGrid.class);
                run(() -> {
                    act.run();
                    Notice.said(words.get("workspace.people." + done, "name", row.name()));
                });
                if (list != null) {
                    list.focusRow();
                }
            });
        }

        private void run(Runnable act) {
            RefusalNotices.run(words, () -> {
                act.run();
                changed.run();
            });
        }
    }

    /** Invites somebody; the link is mailed, or shown here to hand over while no mail server is set. */
    static class InviteDialog extends TitledDialog {
        /** @param mailed whether the link goes to its owner, and to nobody else */
        InviteDialog(StaffAccounts accounts, boolean mailed, Links links, Words words, Runnable changed) {
            super(words.get("workspace.people.invite"), DialogWidth.QUESTION);
            var name = new TextField(words.get("word.name"));
            var email = new EmailField(words.get("workspace.people.email"));
            var language = Form.choice(
                    new Select<Language>(), words.get("workspace.people.language"), Language.READ, words::of);
            language.setValue(words.language());
            var administrator = Form.label(
                    new Checkbox(),
                    words.get("workspace.people.as-administrator"),
                    words.get("workspace.people.as-administrator.help"));
            add(Form.column(name, email, language, administrator));
            RefusalNotices.Fields marks = (reason, text) -> reason instanceof AccountFault
                    && FormMarks.mark(reason == AccountFault.NAME_MISSING ? name : email, text);
            submit(words, words.get("workspace.people.invite"), marks, () -> {
                var person = ConstantTime.get(() -> accounts.invite(
                        name.getValue(), email.getValue(), language.getValue(), administrator.getValue()));
                changed.run();
                if (mailed) {
                    Notice.said(words.get("workspace.people.invited", "name", name.getValue()));
                } else {
                    new LinkDialog(
                                    words.get("workspace.people.link.title", "name", name.getValue()),
                                    words.get("workspace.people.link.text"),
                                    links.absolute(Links.invitation(accounts.invitationLink(person))),
                                    words)
                            .open();
                }
            });
        }
    }
}
