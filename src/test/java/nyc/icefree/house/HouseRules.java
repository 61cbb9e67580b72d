package nyc.icefree.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.StaffMay;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.refusals.Refused;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

final class HouseRules {
    private static final List<Class<? extends java.lang.annotation.Annotation>> WHO_MAY =
            List.of(Anyone.class, VolunteersMay.class, StaffMay.class, AdministratorsMay.class, CallerDecides.class);

    private HouseRules() {}

    static Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("floors", classes().should(Floors.importOnlyDownwards()).allowEmptyShould(true));
        rules.put("vaadin", spokenOnlyIn("com.vaadin..", "..icefree.workspace.."));
        rules.put("ical4j", spokenOnlyIn("net.fortuna.ical4j..", "..icefree.calendar.."));
        rules.put("recurrence", spokenOnlyIn("org.dmfs..", "..icefree.recurrence.."));
        rules.put("fetching", spokenOnlyIn("org.apache.hc..", "..icefree.partnercalendars.."));
        rules.put("templates", spokenOnlyIn("gg.jte..", "..icefree.site.."));
        rules.put("mail", spokenOnlyIn("jakarta.mail..", "..icefree.messages.."));
        rules.put("tink", spokenOnlyIn("com.google.crypto.tink..", "..icefree.vault.."));
        rules.put("otp", spokenOnlyIn("com.eatthepath..", "..icefree.signin.."));
        rules.put("sanitizer", spokenOnlyIn("org.owasp.html..", "..icefree.text.."));
        rules.put("markdown", spokenOnlyIn("org.commonmark..", "..icefree.text.."));
        rules.put("caches", spokenOnlyIn("com.github.benmanes..", "..icefree.caches.."));
        rules.put("limits", spokenOnlyIn("io.github.bucket4j..", "..icefree.guard.."));
        rules.put("tables", spokenOnlyIn("de.siegmar..", "..icefree.text.."));
        rules.put("archives", spokenOnlyIn("net.lingala..", "..icefree.vault.."));
        rules.put("codes", spokenOnlyIn("com.google.zxing..", "..icefree.site.."));
        rules.put("drawing", spokenOnlyIn("java.awt..", "..icefree.[site.posters|partners.logos].."));
        rules.put("entities", classes().should(stayInTheirRoom()));
        rules.put(
                "verbs",
                classes()
                        .should(EntityWrites.stayInside())
                        .as("an entity is changed by its verbs: its fields and its collections are its own"));
        rules.put(
                "names",
                noClasses()
                        .should()
                        .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|Entity|Bean)")
                        .as("names mean something to the coalition"));
        rules.put(
                "clock",
                noClasses()
                        .should()
                        .callMethodWhere(target(DescribedPredicate.describe(
                                        "now() of java.time",
                                        t -> t.getName().equals("now")
                                                && t.getOwner().getPackageName().equals("java.time")))
                                .and(DescribedPredicate.describe(
                                        "without arguments",
                                        call -> call.getTarget()
                                                .getRawParameterTypes()
                                                .isEmpty())))
                        .as("time comes from the clock that tests can set"));
        rules.put(
                "oneClock",
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("ClockConfig")
                        .and()
                        .haveSimpleNameNotEndingWith("DemoClock")
                        .should()
                        .callMethodWhere(target(DescribedPredicate.describe(
                                "a clock of its own",
                                t -> t.getName().startsWith("system")
                                        && t.getOwner().getFullName().equals("java.time.Clock"))))
                        .as("there is one clock, which the demo can set"));
        rules.put(
                "circles",
                slices().matching("..icefree.(**)")
                        .should()
                        .beFreeOfCycles()
                        .as("packages stand above one another, also inside a room"));
        rules.put("oneName", classes().should(haveANameOfTheirOwn()));
        rules.put(
                "views",
                noClasses()
                        .that(areViews())
                        .should()
                        .dependOnClassesThat(areViews())
                        .as("views lead to each other by address, and name none"));
        rules.put(
                "looks",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..icefree.workspace.controls..")
                        .should()
                        .dependOnClassesThat(named(
                                "com.vaadin.flow.component.button.ButtonVariant",
                                "com.vaadin.flow.component.confirmdialog.ConfirmDialog"))
                        .orShould()
                        .callMethodWhere(target(DescribedPredicate.describe(
                                "a theme by its name", t -> t.getName().matches("(add|set)ThemeNames?"))))
                        .orShould()
                        .callConstructorWhere(target(DescribedPredicate.describe(
                                "a dialog of its own",
                                t -> t.getOwner().getFullName().equals("com.vaadin.flow.component.dialog.Dialog"))))
                        .as("buttons have the looks, and dialogs the form, of workspace.controls"));
        rules.put("arrivals", constructors().should(Arrivals.readNothing()));
        rules.put(
                "refusals",
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Refused")
                        .and()
                        .areAssignableTo(Throwable.class)
                        .should()
                        .beAssignableTo(Refused.class)
                        .as("every refusal is a Refused, which each face can put into words"));
        rules.put("whoMay", methods().should(sayWhoMay()).allowEmptyShould(true));
        rules.put(
                "inHouse",
                noClasses()
                        .that()
                        .resideInAnyPackage("..icefree.site..", "..icefree.workspace..")
                        .should()
                        .callMethodWhere(target(annotatedWith(CallerDecides.class)))
                        .orShould()
                        .accessTargetWhere(DescribedPredicate.describe(
                                "an in-house method by reference",
                                (JavaAccess<?> access) -> access.getTarget().isAnnotatedWith(CallerDecides.class)))
                        .as("the faces never call what only other rooms may"));
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    private static ArchCondition<JavaClass> stayInTheirRoom() {
        return new ArchCondition<>("use entities and repositories of their own room alone") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> isStored(use.getTargetClass())
                                && !Floors.roomOf(use.getTargetClass()).equals(Floors.roomOf(type)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
            }
        };
    }

    private static boolean isStored(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAssignableTo(Repository.class)
                        && type.getPackageName().contains("icefree");
    }

    private static ArchCondition<JavaClass> haveANameOfTheirOwn() {
        return new ArchCondition<>("have a name that no other class of the room has") {
            private final Map<String, String> known = new HashMap<>();

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.isTopLevelClass() || type.getSimpleName().equals("package-info")) {
                    return;
                }
                String name = Floors.roomOf(type).orElse("") + " " + type.getSimpleName();
                String other = known.putIfAbsent(name, type.getName());
                if (other != null) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " and " + other));
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                String.join(" or ", names), type -> List.of(names).contains(type.getFullName()));
    }

    private static DescribedPredicate<JavaClass> areViews() {
        return DescribedPredicate.describe(
                "views",
                type -> type.getPackageName().contains("icefree.workspace")
                        && type.getSimpleName().endsWith("View"));
    }

    private static ArchRule spokenOnlyIn(String library, String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .as(library + " is spoken only in " + room);
    }

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("say who may, when it is a public method of a public service") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var owner = method.getOwner();
                boolean asked = owner.isAnnotatedWith(Service.class)
                        && isPublic(owner.getModifiers())
                        && isPublic(method.getModifiers())
                        && !method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC);
                long said = WHO_MAY.stream().filter(method::isAnnotatedWith).count();
                if (asked && said != 1) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " says it " + said + " times"));
                }
            }
        };
    }

    private static boolean isPublic(java.util.Set<com.tngtech.archunit.core.domain.JavaModifier> modifiers) {
        return modifiers.contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC);
    }
}
