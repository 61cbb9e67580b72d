package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.partners.Memberships;
import nyc.icefree.rsvp.AnswersDesk;
import nyc.icefree.rsvp.RsvpApprovals;
import nyc.icefree.rsvp.RsvpDesk;
import nyc.icefree.rsvp.RsvpExports;
import nyc.icefree.rsvp.answers.CancelledRsvp;
import nyc.icefree.rsvp.answers.DecidedRsvps;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.floods.Burst;
import nyc.icefree.rsvp.invitations.InvitationDraft;
import nyc.icefree.rsvp.invitations.InvitationId;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.rsvp.lists.RsvpQuery;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.EnglishWords;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** What organizers say to answers that ask, are held, or wait. */
class RsvpCalls implements TheirCalls {
    private final RsvpApprovals approvals;
    private final RsvpDesk desk;
    private final AnswersDesk answers;
    private final RsvpExports exports;
    private final Memberships memberships;
    private final Invitations invitations;

    RsvpCalls(
            RsvpApprovals approvals,
            RsvpDesk desk,
            AnswersDesk answers,
            RsvpExports exports,
            Memberships memberships,
            Invitations invitations) {
        this.invitations = invitations;
        this.answers = answers;
        this.exports = exports;
        this.memberships = memberships;
        this.desk = desk;
        this.approvals = approvals;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("AnswersDesk.counts(EventId)", w -> done(() -> answers.counts(w.event())));
        all.put(
                "RsvpDesk.cancelBack(CancelledRsvp, String)",
                w -> done(
                        () -> desk.cancelBack(new CancelledRsvp(w.rsvp(), RsvpState.GOING, null, Instant.EPOCH), "x")));
        all.put(
                "Memberships.allowExport(OrganizationId, PersonId, boolean)",
                w -> done(() -> memberships.allowExport(
                        w.team().organization(), w.team().organizer(), true)));
        all.put("RsvpExports.export(EventId, String, Words)", w -> {
            As.staff(
                    w.team().organizer(),
                    () -> memberships.allowExport(
                            w.team().organization(), w.team().organizer(), true));
            return exports.export(w.event(), "the bus", EnglishWords.words());
        });
        all.put("RsvpDesk.correct(RsvpLine, PartyPeople, Needs, Language, Language)", w -> {
            var seen = As.staff(w.team().organizer(), () -> desk.list(w.event(), RsvpQuery.all(Language.ENGLISH)))
                    .lines()
                    .getFirst();
            return done(() -> desk.correct(seen, PartyPeople.notAsked(1), Needs.NONE, Language.ENGLISH, null));
        });
        all.put(
                "RsvpApprovals.decide(EventId, Collection, boolean)",
                w -> approvals.decide(w.event(), List.of(w.rsvp()), true));
        all.put(
                "RsvpApprovals.undo(DecidedRsvps)",
                w -> done(() -> approvals.undo(new DecidedRsvps(w.event(), true, List.of()))));
        all.put(
                "RsvpApprovals.undecided(EventId, RsvpState, int)",
                w -> done(() -> approvals.undecided(w.event(), RsvpState.ASKED, 5)));
        var burst = new Burst(Instant.EPOCH, Instant.EPOCH.plusSeconds(60), 40, 1, 1, 0);
        all.put("RsvpApprovals.burst(EventId)", w -> done(() -> approvals.burst(w.event())));
        all.put("RsvpApprovals.takeBack(EventId, Burst)", w -> approvals.takeBack(w.event(), burst));
        all.put("RsvpApprovals.letIn(EventId, Burst)", w -> approvals.letIn(w.event(), burst));
        var draft = new InvitationDraft("Tenants", 5, null);
        all.put("Invitations.make(Collection, InvitationDraft)", w -> invitations.make(List.of(w.event()), draft));
        all.put("Invitations.of(EventId)", w -> done(() -> invitations.of(w.event())));
        all.put("Invitations.code(InvitationId)", w -> invitations.code(invitation(w)));
        all.put("Invitations.revoke(InvitationId)", w -> done(() -> invitations.revoke(invitation(w))));
        all.put("RsvpApprovals.skip(RsvpId, String)", w -> done(() -> approvals.skip(w.rsvp(), "not this week")));
    }

    private InvitationId invitation(World w) {
        return As.staff(w.team().organizer(), () -> {
            invitations.make(List.of(w.event()), new InvitationDraft("Tenants", 5, null));
            return invitations.of(w.event()).getFirst().id();
        });
    }
}
