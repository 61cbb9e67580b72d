package nyc.icefree.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

@DatabasesDiffer
abstract class PartnersContract extends AppParts {
    @AppTest
    static class OnH2Test extends PartnersContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PartnersContract {}

    final PersonId administrator = PersonId.random();

    OrganizationId organization() {
        return As.administrator(
                administrator, () -> organizations.found(OrganizationForm.named("Unión " + UUID.randomUUID())));
    }

    PersonId member(OrganizationId organization, StaffRole role) {
        var person = people.register("Ada " + UUID.randomUUID(), null, Language.ENGLISH);
        var coordinators = memberships.coordinators(organization);
        if (coordinators.isEmpty()) {
            As.administrator(administrator, () -> memberships.appoint(organization, person, StaffRole.COORDINATOR));
        } else {
            As.staff(coordinators.getFirst(), () -> memberships.appoint(organization, person, role));
        }
        return person;
    }

    OrganizationForm form(OrganizationId id) {
        return As.administrator(administrator, () -> organizations.form(id));
    }

    String slug(OrganizationId id) {
        return java.util.Objects.requireNonNull(form(id).slug());
    }

    static OrganizationForm with(OrganizationForm form, String slug, Map<Language, String> descriptions) {
        return new OrganizationForm(
                form.version(), form.name(), slug, "https://example.org", Set.of("bronx", "queens"), descriptions);
    }

    @Test
    void a_renamed_address_keeps_answering_and_stays_taken() {
        var id = organization();
        var other = organization();
        String old = slug(id);
        String fresh = "neighbors-" + id;
        As.administrator(
                administrator,
                () -> organizations.change(id, with(form(id), fresh, Map.of(Language.SPANISH, "**Hola**"))));
        var page = organizations.bySlug(old, Language.ENGLISH).orElseThrow();
        assertEquals(fresh, page.slug());
        assertEquals(page, organizations.bySlug(fresh, Language.ENGLISH).orElseThrow());
        assertEquals("**Hola**", page.description());
        assertEquals(Language.SPANISH, page.descriptionLanguage());
        assertEquals(Set.of("bronx", "queens"), page.areas());
        assertEquals(List.of(OrganizationRefused.SLUG_TAKEN), refusal(other, with(form(other), old, Map.of())));
    }

    @Test
    void two_of_one_name_get_two_addresses() {
        var first =
                As.administrator(administrator, () -> organizations.found(OrganizationForm.named("Vecinos Únidos")));
        var second =
                As.administrator(administrator, () -> organizations.found(OrganizationForm.named("Vecinos Únidos")));
        assertTrue(slug(first).startsWith("vecinos-unidos"));
        assertFalse(slug(first).equals(slug(second)));
    }

    @Test
    void one_name_given_by_many_at_once_is_an_address_for_each_or_said_at_its_field() throws Exception {
        var name = OrganizationForm.named("Unión " + UUID.randomUUID());
        int founded = 0;
        for (var one : AtOnce.run(6, () -> As.administrator(administrator, () -> organizations.found(name)))) {
            try {
                one.get();
                founded++;
            } catch (ExecutionException e) {
                assertEquals(
                        List.of(OrganizationRefused.SLUG_TAKEN),
                        assertInstanceOf(Refused.class, e.getCause()).reasons());
            }
        }
        assertTrue(founded > 0);
    }

    @Test
    void everything_wrong_in_the_form_is_said_at_once() {
        var id = organization();
        var bad = new OrganizationForm(
                form(id).version(),
                "\r\n",
                "Not Allowed",
                "javascript:alert(1)",
                Set.of("'; drop table"),
                Map.of(Language.ENGLISH, "x".repeat(20_001)));
        assertEquals(
                List.of(
                        OrganizationRefused.NAME_MISSING,
                        OrganizationRefused.SLUG_NOT_ALLOWED,
                        OrganizationRefused.WEBSITE_NOT_HTTPS,
                        OrganizationRefused.AREA_UNKNOWN,
                        OrganizationRefused.DESCRIPTION_TOO_LONG),
                refusal(id, bad));
    }

    @Test
    void a_change_over_another_change_is_refused() {
        var id = organization();
        var opened = form(id);
        As.administrator(
                administrator, () -> organizations.change(id, with(opened, "", Map.of(Language.ENGLISH, "One"))));
        assertEquals(
                List.of(OrganizationRefused.CHANGED_MEANWHILE),
                refusal(id, with(opened, "", Map.of(Language.ENGLISH, "Two"))));
    }

    private List<OrganizationRefused> refusal(OrganizationId id, OrganizationForm form) {
        return Refusals.because(
                OrganizationRefused.class, () -> As.administrator(administrator, () -> organizations.change(id, form)));
    }

    @Test
    void only_its_coordinators_and_administrators_change_an_organization() {
        var id = organization();
        var coordinator = member(id, StaffRole.COORDINATOR);
        var organizer = member(id, StaffRole.ORGANIZER);
        var stranger = member(organization(), StaffRole.COORDINATOR);
        As.staff(coordinator, () -> organizations.change(id, with(form(id), "", Map.of())));
        for (var other : List.of(organizer, stranger)) {
            assertThrows(NotYours.class, () -> As.staff(other, () -> organizations.form(id)));
            assertThrows(
                    NotYours.class,
                    () -> As.staff(other, () -> organizations.change(id, with(form(id), "", Map.of()))));
            assertThrows(
                    NotYours.class, () -> As.staff(other, () -> memberships.appoint(id, other, StaffRole.COORDINATOR)));
            assertThrows(NotYours.class, () -> As.staff(other, () -> memberships.dismiss(id, coordinator)));
        }
        assertThrows(AccessDeniedException.class, () -> As.staff(coordinator, () -> organizations.trust(id, true)));
        assertThrows(AccessDeniedException.class, () -> As.staff(coordinator, () -> organizations.activate(id, false)));
        assertThrows(
                AccessDeniedException.class,
                () -> As.staff(coordinator, () -> organizations.found(OrganizationForm.named("Mine"))));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(coordinator, () -> organizations.form(id)));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> organizations.all()));
    }

    @Test
    void organizations_come_a_page_at_a_time_in_the_order_that_is_asked_for() {
        String name = "Paged " + UUID.randomUUID();
        for (var letter : List.of("d", "É", "a")) {
            As.administrator(administrator, () -> organizations.found(OrganizationForm.named(name + " " + letter)));
        }
        var mine = As.administrator(administrator, () -> organizations.found(OrganizationForm.named(name + " z")));
        var reader = member(mine, StaffRole.COORDINATOR);
        assertEquals("a d É z", page(reader, name, OrganizationQuery.Sort.NAME, false, 0, 9), "as the alphabet has it");
        assertEquals("É d", page(reader, name, OrganizationQuery.Sort.NAME, true, 1, 2));
        assertEquals("z a d É", page(reader, name, OrganizationQuery.Sort.ROLE, false, 0, 9), "one's own first");
        assertThrows(
                AccessDeniedException.class,
                () -> As.volunteer(
                        reader,
                        () -> organizations.list(
                                new OrganizationQuery("", OrganizationQuery.Sort.NAME, false, Language.ENGLISH),
                                0,
                                9)));
    }

    private String page(
            PersonId reader, String name, OrganizationQuery.Sort sort, boolean descending, int offset, int limit) {
        var part = As.staff(
                reader,
                () -> organizations.list(
                        new OrganizationQuery(name, sort, descending, Language.ENGLISH), offset, limit));
        assertEquals(4, part.total());
        return part.rows().stream()
                .map(card -> card.name().substring(card.name().length() - 1))
                .collect(java.util.stream.Collectors.joining(" "));
    }

    @Test
    void members_are_seen_by_their_own_organization_and_administrators_and_it_is_recorded() {
        var id = organization();
        var coordinator = member(id, StaffRole.COORDINATOR);
        var organizer = member(id, StaffRole.ORGANIZER);
        var stranger = member(organization(), StaffRole.COORDINATOR);
        assertEquals(
                Set.of(coordinator, organizer),
                As.staff(organizer, () -> memberships.list(id)).stream()
                        .map(Member::person)
                        .collect(java.util.stream.Collectors.toSet()));
        assertEquals(
                2, As.administrator(administrator, () -> memberships.list(id)).size());
        assertThrows(NotYours.class, () -> As.staff(stranger, () -> memberships.list(id)));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(organizer, () -> memberships.list(id)));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> memberships.list(id)));
        assertEquals(
                2,
                Sql.one(
                        jdbc,
                        Long.class,
                        "select count(*) from audit_entry where act = 'MEMBERS_READ' and thing = ?",
                        id.value()));
    }

    @Test
    void a_coordinator_gives_and_takes_roles_but_not_the_last_one() {
        var id = organization();
        var coordinator = member(id, StaffRole.COORDINATOR);
        var other = member(id, StaffRole.ORGANIZER);
        assertEquals(MembershipRefused.LAST_COORDINATOR, refusal(coordinator, () -> {
            memberships.dismiss(id, coordinator);
        }));
        assertEquals(MembershipRefused.LAST_COORDINATOR, refusal(coordinator, () -> {
            memberships.appoint(id, coordinator, StaffRole.ORGANIZER);
        }));
        As.staff(coordinator, () -> memberships.appoint(id, other, StaffRole.COORDINATOR));
        As.staff(other, () -> memberships.dismiss(id, coordinator));
        assertFalse(memberships.may(coordinator, Right.PLAN, id));
        As.administrator(administrator, () -> memberships.dismiss(id, other));
        assertEquals(List.of(), memberships.members(id, Right.PLAN));
        assertEquals(MembershipRefused.NOT_A_MEMBER, refusal(null, () -> memberships.dismiss(id, other)));
        assertEquals(
                MembershipRefused.PERSON_UNKNOWN,
                refusal(null, () -> memberships.appoint(id, PersonId.random(), StaffRole.ORGANIZER)));
    }

    private MembershipRefused refusal(@Nullable PersonId staff, Runnable act) {
        return Refusals.because(MembershipRefused.class, () -> {
                    if (staff == null) {
                        As.administrator(administrator, act);
                    } else {
                        As.staff(staff, act);
                    }
                })
                .getFirst();
    }

    @Test
    void a_role_holds_in_one_active_organization_only() {
        var id = organization();
        var elsewhere = organization();
        member(id, StaffRole.COORDINATOR);
        var organizer = member(id, StaffRole.ORGANIZER);
        assertTrue(memberships.may(organizer, Right.PLAN, id));
        assertFalse(memberships.may(organizer, Right.LEAD, id));
        assertFalse(memberships.may(organizer, Right.PLAN, elsewhere));
        assertFalse(memberships.may(administrator, Right.PLAN, id));
        assertEquals(
                Set.of(StaffRole.ORGANIZER),
                Set.copyOf(As.staff(organizer, memberships::roles).values()));
        As.administrator(administrator, () -> organizations.activate(id, false));
        assertFalse(memberships.may(organizer, Right.PLAN, id));
        assertTrue(organizations.listed().stream().noneMatch(c -> c.id().equals(id)));
        assertFalse(
                organizations.bySlug(slug(id), Language.ENGLISH).orElseThrow().active());
    }
}
