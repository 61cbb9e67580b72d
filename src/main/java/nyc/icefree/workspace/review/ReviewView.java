package nyc.icefree.workspace.review;

import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.approvals.ReviewRefused;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.CompactTime;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.proposals.ProposalRefused;
import nyc.icefree.refusals.Refused;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.queues.QueuePage;
import nyc.icefree.workspace.queues.QueueRow;
import nyc.icefree.workspace.queues.SelectedItem;

/** What waits for the reader's word: partners' events and announcements, for administrators, and changes that somebody proposes. */
@Route("review/:chosen?")
@PageTitle("workspace.review.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.review.title", order = 2.6, icon = "vaadin:check-square-o")
@RolesAllowed("STAFF")
class ReviewView extends QueuePage {
    private final SubmittedEvents submitted;
    private final ProposedChanges proposed;
    private final HeldAnnouncements announcements;
    private final boolean administrator;
    private final CompactTime times;
    /** Those that are submitted events. */
    private final Set<UUID> known = new HashSet<>();

    ReviewView(
            ViewerWords ownWords,
            SubmittedEvents submitted,
            ProposedChanges proposed,
            HeldAnnouncements announcements,
            AuthenticationContext authentication,
            Campaign campaign,
            Clock clock) {
        super(ownWords.get(), "review", ownWords.get().get("workspace.review.title"));
        this.submitted = submitted;
        this.proposed = proposed;
        this.announcements = announcements;
        administrator = authentication.hasRole("ADMINISTRATOR");
        times = new CompactTime(
                words, LocalDate.now(clock.withZone(campaign.now().zone())));
    }

    @Override
    protected List<QueueRow> read() {
        var rows = new ArrayList<>(proposed.rows(times));
        if (administrator) {
            var waiting = submitted.rows(times);
            waiting.forEach(row -> known.add(row.id()));
            rows.addAll(waiting);
            rows.addAll(announcements.rows(times));
        }
        return rows;
    }

    @Override
    protected SelectedItem read(UUID id) {
        String title = titled(id, words.get("workspace.review.decided"));
        var change = known.contains(id) ? Optional.<SelectedItem>empty() : proposed.read(id);
        return change.orElseGet(() -> {
            if (!administrator) {
                return SubmittedEvents.gone(words, title);
            }
            var announcement = known.contains(id) ? Optional.<SelectedItem>empty() : announcements.read(id);
            return announcement.orElseGet(() -> submitted.read(new EventId(id), title));
        });
    }

    @Override
    protected Map<String, String> answers() {
        var all = new LinkedHashMap<String, String>();
        all.put("a", words.get("word.accept"));
        all.put("d", words.get("word.decline"));
        return all;
    }

    @Override
    protected boolean aboutWords(Refused refused) {
        return refused.is(ReviewRefused.class) || refused.first() instanceof ProposalRefused why && why.aboutWords();
    }

    @Override
    protected String counted(int rows) {
        return words.get("workspace.review.count", "count", rows);
    }

    @Override
    protected EmptyHint empty() {
        return new EmptyHint(words.get("workspace.review.nothing"));
    }
}
