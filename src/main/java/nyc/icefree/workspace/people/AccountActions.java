package nyc.icefree.workspace.people;

import nyc.icefree.links.Links;
import nyc.icefree.people.StaffState;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.signin.StaffDeparture;
import nyc.icefree.signin.StaffRow;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.lists.RowGrid;

/** What can be done with one account as it stands. */
class AccountActions extends MoreMenu {
    private final StaffRow row;
    private final StaffAccounts accounts;
    private final Words words;
    private final Runnable changed;

    AccountActions(
            StaffRow row,
            StaffAccounts accounts,
            StaffDeparture departure,
            Links links,
            Words words,
            Runnable changed) {
        super(row.name(), words);
        this.row = row;
        this.accounts = accounts;
        this.words = words;
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
            does("end-sessions", () -> {
                accounts.endSessions(row.person());
                Notice.said(words.get("workspace.people.sessions-ended", "name", row.name()));
            });
            act("workspace.people.reset-factor", () -> askReset(links));
        }
        if (row.state() == StaffState.DEACTIVATED) {
            does("reactivate", () -> {
                accounts.reactivate(row.person());
                Notice.said(words.get("workspace.people.reactivated", "name", row.name()));
            });
        } else {
            does(row.administrator() ? "withdraw" : "grant", () -> {
                if (row.administrator()) {
                    accounts.withdrawAdministrator(row.person());
                } else {
                    accounts.grantAdministrator(row.person());
                }
                Notice.said(words.get("workspace.people.right-changed", "name", row.name()));
            });
            does("deactivate", () -> {
                accounts.deactivate(row.person());
                Notice.said(words.get("workspace.people.deactivated", "name", row.name()));
            });
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

    private void does(String key, Runnable act) {
        act("workspace.people." + key, () -> {
            var list = findAncestor(RowGrid.class);
            run(act);
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
