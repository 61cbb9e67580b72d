package nyc.icefree.volunteers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.volunteers.imports.AskedMarks;
import nyc.icefree.volunteers.imports.ImportDays;
import nyc.icefree.volunteers.imports.ImportLine;
import nyc.icefree.volunteers.imports.ImportPreview;
import nyc.icefree.volunteers.imports.ImportRefused;
import nyc.icefree.volunteers.imports.ImportSheet;
import nyc.icefree.volunteers.imports.ImportStanding;
import nyc.icefree.volunteers.imports.LanguageCells;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Asks the people of an organization's own list, once, for their help. For its coordinators only. */
@Service
public class VolunteerImport {
    private static final Logger LOG = LoggerFactory.getLogger(VolunteerImport.class);
    private static final int MOST_DIGITS = 4;
    private final VolunteerBook book;
    private final VolunteerEntry entry;
    private final AskedMarks marks;
    private final ImportDays days;
    private final LanguageCells cells;
    private final PeopleDirectory people;
    private final Memberships memberships;
    private final ActorAudit audit;
    private final ApplicationEventPublisher announcements;
    private final TransactionOperations transactions;

    VolunteerImport(
            VolunteerBook book,
            VolunteerEntry entry,
            AskedMarks marks,
            ImportDays days,
            LanguageCells cells,
            PeopleDirectory people,
            Memberships memberships,
            ActorAudit audit,
            ApplicationEventPublisher announcements,
            TransactionOperations transactions) {
        this.book = book;
        this.entry = entry;
        this.marks = marks;
        this.days = days;
        this.cells = cells;
        this.people = people;
        this.memberships = memberships;
        this.audit = audit;
        this.announcements = announcements;
        this.transactions = transactions;
    }

    /**
     * Previews each line and keeps nothing of the file. Recorded as reading the volunteer list, since it tells who is on it.
     * Looks up only the organization's own volunteers, so that its duration tells nothing about others.
     *
     * @throws Refused when the file is no readable table
     */
    @StaffMay
    @Transactional
    public ImportPreview look(OrganizationId organization, byte[] octets) {
        memberships.require(Right.LEAD, organization);
        var rows = ImportSheet.read(octets);
        audit.noteReading(AuditedAct.VOLUNTEERS_READ, organization.value(), organization.value());
        return preview(organization, rows, book.today());
    }

    /**
     * Sends one mail each, in a language of theirs that the app has. Silently skips people whom the organization let go, and
     * those whom a list asked within a year without a yes, so that it tells nothing about them.
     *
     * <p>The duration would tell who they are: callers must answer after {@link #even} at the earliest.
     *
     * @param otherwise mail language when the app has none of theirs
     * @return number of lines taken in; other ready lines failed and can be asked again
     * @throws Refused when the file is no readable table, or nobody of it can be asked today
     */
    @StaffMay
    public int ask(OrganizationId organization, byte[] octets, Language otherwise) {
        memberships.require(Right.LEAD, organization);
        if (!Language.READ.contains(otherwise)) {
            throw new IllegalArgumentException("not a language that the app writes in");
        }
        var rows = ImportSheet.read(octets);
        LocalDate day = book.today();
        List<ImportLine> taken = Objects.requireNonNull(transactions.execute(status -> take(organization, rows, day)));
        int failed = (int) taken.stream()
                .filter(line -> !isDone(organization, line, otherwise))
                .count();
        if (failed > 0) {
            transactions.executeWithoutResult(status -> {
                people.holdAddresses();
                days.giveBack(organization, day, failed);
            });
        }
        return taken.size() - failed;
    }

    /** A failing line does not stop the others. */
    private boolean isDone(OrganizationId organization, ImportLine line, Language otherwise) {
        try {
            transactions.executeWithoutResult(status -> ask(organization, line, otherwise));
            return true;
        } catch (RuntimeException e) {
            LOG.error(
                    "A line of a list was not asked; it counts for no day: {}",
                    e.getClass().getName());
            return false;
        }
    }

    /** Time in which {@link #ask} ends for so many lines, so that its length tells nothing of whom they name. */
    public static Duration even(int lines) {
        return Duration.ofMillis(250).plus(Duration.ofMillis(50).multipliedBy(lines));
    }

    private List<ImportLine> take(OrganizationId organization, List<ImportSheet.Row> rows, LocalDate day) {
        people.holdAddresses();
        var ready = preview(organization, rows, day).ready();
        if (ready.isEmpty()) {
            throw new Refused(ImportRefused.NOBODY_TO_ASK);
        }
        days.take(organization, day, ready.size());
        audit.note(AuditedAct.VOLUNTEERS_IMPORTED, organization.value(), organization.value());
        return ready;
    }

    private void ask(OrganizationId organization, ImportLine line, Language otherwise) {
        people.holdAddresses();
        if (marks.has(line.email())) {
            return;
        }
        Language mail = Language.READ.stream()
                .filter(line.languages()::contains)
                .reduce((one, other) -> other.equals(otherwise) ? other : one)
                .orElse(otherwise);
        var languages = line.languages().isEmpty() ? Set.of(mail) : line.languages();
        var form = new VolunteerForm(
                line.name(),
                line.email(),
                mail,
                new VolunteerAnswers(languages, Set.of(), Set.of(), Set.of(organization)));
        entry.ask(form).ifPresent(person -> {
            marks.add(line.email());
            announcements.publishEvent(new VolunteerAsked(person));
        });
    }

    private ImportPreview preview(OrganizationId organization, List<ImportSheet.Row> rows, LocalDate day) {
        var helpers = people.cards(book.helping(List.of(organization)).helpers()).values().stream()
                .map(PersonCard::email)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        int left = days.left(organization, day);
        var seen = new HashSet<String>();
        var found = rows.stream().map(row -> line(row, seen, helpers)).toList();
        var beyond = found.stream().filter(ImportLine::isReady).skip(left).collect(Collectors.toSet());
        return new ImportPreview(
                found.stream()
                        .map(line -> beyond.contains(line) ? line.as(ImportStanding.BEYOND_TODAY) : line)
                        .toList(),
                left);
    }

    private ImportLine line(ImportSheet.Row row, Set<String> seen, Set<String> helpers) {
        var known = cells.read(row.languages());
        return new ImportLine(
                row.line(), row.name(), row.email(), known.languages(), !known.all(), standing(row, seen, helpers));
    }

    private ImportStanding standing(ImportSheet.Row row, Set<String> seen, Set<String> helpers) {
        if (row.email().isEmpty()) {
            return ImportStanding.ADDRESS_MISSING;
        }
        Optional<EmailAddress> address = EmailAddress.parse(row.email());
        if (address.isEmpty()) {
            return ImportStanding.NOT_AN_ADDRESS;
        }
        if (!SafeText.isName(row.name())) {
            return ImportStanding.NAME_MISSING;
        }
        if (row.name().codePointCount(0, row.name().length()) > VolunteerForm.NAME_MAX) {
            return ImportStanding.NAME_TOO_LONG;
        }
        if (!isOnlyName(row.name())) {
            return ImportStanding.NOT_A_NAME;
        }
        if (!seen.add(address.get().value())) {
            return ImportStanding.TWICE;
        }
        return helpers.contains(address.get().value()) ? ImportStanding.HELPS_ALREADY : ImportStanding.READY;
    }

    /** Rejects phone numbers, addresses and formulas, as from mixed-up columns. */
    private static boolean isOnlyName(String name) {
        return name.codePoints().filter(Character::isDigit).count() <= MOST_DIGITS
                && !name.contains("@")
                && !name.contains("://")
                && !name.matches("[=+\\-\uFF1D\uFF0B\uFF0D\u2212].*");
    }
}
