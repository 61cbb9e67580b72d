package nyc.icefree.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.SignedIn;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.signin.StaffDeparture;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One person is registered by their address while another lets go of them: each waits for the other, never both. */
@DatabasesDiffer
abstract class LockOrderContract extends AppParts {
    @AppTest
    static class OnH2Test extends LockOrderContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LockOrderContract {}

    @Autowired
    VolunteerPurge purge;

    @Autowired
    InactiveVolunteers staying;

    @Autowired
    HelpQuestions questions;

    @Autowired
    SignInLinks links;

    @Autowired
    StaffDeparture departure;

    private Given.Team team;
    private final String email = VolunteersContract.address();

    @BeforeEach
    void somewhere_to_help() {
        team = given.team();
    }

    private VolunteerForm form() {
        return VolunteersContract.form("Ada", email, team.organization());
    }

    private void askAgain() {
        As.staff(team.organizer(), () -> volunteerDesk.addByHand(form()));
    }

    private PersonId signedUp() {
        As.nobody(() -> volunteers.signUp(form()));
        return people.byEmail(email).orElseThrow();
    }

    private PersonId asked() {
        askAgain();
        return people.byEmail(email).orElseThrow();
    }

    /** Whoever lets go begins once the other holds the addresses, and has to wait without holding what the other needs. */
    private void meanwhile(Runnable lettingGo, Runnable registering) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var gone = transaction.execute(status -> {
                vault.holdLookUps();
                var going = threads.submit(lettingGo);
                assertThrows(TimeoutException.class, () -> going.get(400, TimeUnit.MILLISECONDS));
                registering.run();
                return going;
            });
            gone.get();
        }
    }

    @Test
    void one_who_leaves_is_asked_by_an_organization() throws Exception {
        var ada = signedUp();
        meanwhile(() -> As.volunteer(ada, () -> volunteers.leave()), this::askAgain);
        assertTrue(volunteers.of(ada).isEmpty());
    }

    @Test
    void one_who_says_no_is_asked_by_the_same_organization() throws Exception {
        var ada = asked();
        meanwhile(() -> As.volunteer(ada, () -> questions.decline(team.organization())), this::askAgain);
        assertTrue(volunteers.of(ada).isEmpty());
    }

    @Test
    void one_who_answers_the_letter_with_no_is_asked_by_an_organization() throws Exception {
        var ada = signedUp();
        var link = staying.ask(ada).orElseThrow();
        meanwhile(() -> As.nobody(() -> staying.leave(link)), this::askAgain);
        assertTrue(volunteers.of(ada).isEmpty());
        assertFalse(links.asked(link).isPresent());
    }

    @Test
    void one_who_never_confirmed_is_due() throws Exception {
        var ada = signedUp();
        jdbc.sql("update volunteer set signed_up_at = ? where person_id = ?")
                .params(java.sql.Timestamp.from(Instant.now().minus(Duration.ofDays(8))), ada.value())
                .update();
        meanwhile(() -> purge.purgeDue(), this::askAgain);
    }

    @Test
    void one_whose_account_is_deleted_signs_up() throws Exception {
        var admin = account(Given.email(), true);
        var ada = account(email, false);
        meanwhile(
                () -> As.administrator(admin, () -> departure.delete(ada)),
                () -> As.nobody(() -> volunteers.signUp(form())));
        assertTrue(volunteers.of(ada).isPresent());
        assertFalse(people.isStaff(ada));
    }

    @Test
    void one_whose_account_is_due_signs_up() throws Exception {
        var ada = account(email, false);
        jdbc.sql("update staff_account set asked_at = ? where person_id = ?")
                .params(java.sql.Timestamp.from(Instant.now().minus(Duration.ofDays(400))), ada.value())
                .update();
        meanwhile(() -> departure.purgeDue(), () -> As.nobody(() -> volunteers.signUp(form())));
        assertEquals("Ada", people.card(ada).orElseThrow().name());
    }

    private PersonId account(String address, boolean administrator) {
        return accounts.create("Ada", address, Language.ENGLISH, SignedIn.PASSWORD, new byte[20], administrator);
    }
}
